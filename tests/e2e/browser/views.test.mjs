// Every view on the real core, in Chromium: axe in light and dark, English, French and Arabic, no sideways scrolling at a
// width that stands for 400 % zoom, and the whole way round by keyboard.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openHouse, violations } from "./kit.mjs";

let house;
let places;

const call = (name, input) => house.call(name, input);

before(async () => {
  house = await openHouse();
  const [drafted] = await call("letter.draft", {
    kind: "meet_ambassador", cases: ["XAR-COLL-01"], posts: ["ambassador-XAR"],
  });
  await call("action.add", { kind: "meet_ambassador", cases: ["XAR-COLL-01"], state: "taken", on: "2026-11-01" });
  const report = await call("report.draft", { language: "en" });
  const approved = await call("letter.draft", {
    kind: "approach_speaker", cases: ["XAR-COLL-01"], posts: ["speaker-XA-LC01"],
  });
  await call("letter.approve", { uid: approved[0].uid, by: "Bruno Almerin" });
  await call("outbox.queue", { letter: approved[0].uid });
  places = [
    "today", "cases", "cases/XAR-COLL-01", "letters", `letters/${drafted.uid}`, `letters/${approved[0].uid}`,
    "reports", `reports/${report.uid}`, "outbox", "people", "settings",
  ];
});

after(async () => {
  await house?.close();
});

/** A page that goes from place to place as a person does, without loading the window anew. */
async function open({ language = "en", dark = false, width = 1280 } = {}) {
  const { page, complaints, close } = await house.open("today", { language, dark, width });
  const visit = async (place) => {
    await page.evaluate((to) => (location.hash = `#/${to}`), place);
    // The event stream stays open, so the network never falls silent; a moment without a change is enough.
    await page.waitForTimeout(450);
    // In one column the list or the record is away, and its heading with it.
    await page.locator("main :is(h1, h2):visible").first().waitFor({ timeout: 15_000 });
  };
  return { page, complaints, visit, close };
}

for (const [language, dark] of [["en", false], ["en", true], ["ar", false], ["fr", false]]) {
  test(`views are clean for axe: ${language}, ${dark ? "dark" : "light"}`, { timeout: 120_000 }, async () => {
    const wrong = [];
    const { page, complaints, visit, close } = await open({ language, dark });
    for (const place of places) {
      await visit(place);
      wrong.push(...(await violations(page)).map((line) => `${place}: ${line}`));
      wrong.push(...complaints.splice(0).map((line) => `${place}: ${line}`));
    }
    const said = await page.evaluate(() => ({ dir: document.documentElement.dir, lang: document.documentElement.lang }));
    await close();
    assert.deepEqual(wrong, []);
    assert.deepEqual(said, { dir: language === "ar" ? "rtl" : "ltr", lang: language });
  });
}

for (const [language, dark] of [["en", false], ["en", true]]) {
  test(`the dialogs of drafting and approving are clean for axe: ${dark ? "dark" : "light"}`, { timeout: 60_000 }, async () => {
    const wrong = [];
    const { page, complaints, visit, close } = await open({ language, dark });
    const look = async (where) => {
      await page.waitForTimeout(400);
      wrong.push(...(await violations(page)).map((line) => `${where}: ${line}`));
      wrong.push(...complaints.splice(0).map((line) => `${where}: ${line}`));
      const inside = await page.evaluate(() => {
        const focus = document.activeElement;
        return Boolean(focus?.closest("[role=dialog]")) && !focus.matches(".dialog-close");
      });
      if (!inside) wrong.push(`${where}: the work of the dialog does not begin with the focus`);
      await page.keyboard.press("Escape");
      await page.locator("[role=dialog]").waitFor({ state: "detached", timeout: 5_000 });
    };
    await visit("cases/XAR-COLL-01");
    await page.getByRole("button", { name: "Draft letters" }).first().click();
    await page.locator("#draft-letters-go:enabled").waitFor();
    await look("draft letters");
    await visit(places[4]);
    await page.getByRole("button", { name: "Check letter" }).click();
    await page.getByRole("button", { name: "Approve letter" }).click();
    await page.locator("[role=dialog] img").first().waitFor();
    await look("approve letter");
    await close();
    assert.deepEqual(wrong, []);
  });
}

test("at 320 pixels, which is 400 % of a desktop, nothing has to be scrolled sideways", { timeout: 120_000 }, async () => {
  const wide = [];
  for (const language of ["en", "ar"]) {
    const { page, complaints, visit, close } = await open({ language, width: 320 });
    for (const place of places) {
      await visit(place);
      const over = await page.evaluate(() =>
        ["html", "main", ".detail-pane", ".list-pane"].flatMap((what) => {
          const element = document.querySelector(what);
          const more = element ? element.scrollWidth - element.clientWidth : 0;
          return more > 0 ? [`${what} by ${more} px`] : [];
        }),
      );
      wide.push(...over.map((line) => `${place} (${language}): ${line}`), ...complaints.splice(0));
    }
    await close();
  }
  assert.deepEqual(wide, []);
});

test("every view can be reached and left by keyboard, and what has the focus can be seen", { timeout: 120_000 }, async () => {
  const { page, visit, close } = await open();
  await visit("today");
  await page.keyboard.press("Control+k");
  await page.waitForSelector("[role=dialog] input");
  await page.keyboard.type("Outbox");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash.startsWith("#/outbox"));
  const seen = new Set();
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const style = getComputedStyle(element);
      const visible = style.outlineStyle !== "none" || style.boxShadow !== "none";
      return { name: element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40) ?? "", visible };
    });
    if (focus) {
      assert.ok(focus.visible, `the focus on "${focus.name}" cannot be seen`);
      seen.add(focus.name);
    }
  }
  assert.ok(seen.size >= 8, `only ${seen.size} stops of the Tab key`);
  await close();
});
