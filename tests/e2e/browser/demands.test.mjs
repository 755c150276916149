// Demands and the comparison of two decisions, on the real core in Chromium: axe in light and dark, English and Arabic,
// no sideways scrolling at 320 pixels, and the verbs by keyboard. The decisions are the samples beside the repository.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openHouse, root, violations } from "./kit.mjs";

let house;
let places;

const call = (name, input) => house.call(name, input);

before(async () => {
  house = await openHouse();
  for (const name of ["dev03_gc205_compilation_e.pdf", "dev05_gc211_compilation_e.pdf"]) {
    const id = await house.stage(join(root, "../shared/decisions", name));
    await call("decision.import", { files: [id] });
  }
  const [newer, older] = (await call("case.show", { code: "LBY-01" })).decisions;
  places = { case: "cases/LBY-01", decision: `cases/decision/${newer.uid}`, compare: `cases/compare/${older.uid}/${newer.uid}` };
});

after(async () => {
  await house?.close();
});

/** A page at a place, as a person comes there. */
async function open(place, { language = "en", dark = false, width = 1280 } = {}) {
  const { page, complaints, close } = await house.open(place, { language, dark, width });
  await page.locator("main h1:visible").first().waitFor({ timeout: 15_000 });
  await page.waitForTimeout(700);
  return { page, complaints, close };
}

/** The tab with the demands, whatever the language. */
async function demandsTab(page) {
  await page.getByRole("tab").nth(2).click();
  await page.locator(".demand").first().waitFor();
}

for (const [language, dark] of [["en", false], ["en", true], ["ar", false]]) {
  test(`demands and comparison are clean for axe: ${language}, ${dark ? "dark" : "light"}`, { timeout: 120_000 }, async () => {
    const wrong = [];
    for (const [name, place] of Object.entries(places)) {
      const { page, complaints, close } = await open(place, { language, dark });
      if (name === "case") await demandsTab(page);
      wrong.push(...(await violations(page)).map((line) => `${name}: ${line}`), ...complaints);
      const dir = await page.evaluate(() => document.documentElement.dir);
      assert.equal(dir, language === "ar" ? "rtl" : "ltr");
      await close();
    }
    assert.deepEqual(wrong, []);
  });
}

test("at 320 pixels nothing has to be scrolled sideways", { timeout: 120_000 }, async () => {
  const wide = [];
  for (const language of ["en", "ar"]) {
    for (const [name, place] of Object.entries(places)) {
      const { page, close } = await open(place, { language, width: 320 });
      if (name === "case") await demandsTab(page);
      const over = await page.evaluate(() =>
        ["html", "main", ".detail-pane"].flatMap((what) => {
          const element = document.querySelector(what);
          const more = element ? element.scrollWidth - element.clientWidth : 0;
          return more > 0 ? [`${what} by ${more} px`] : [];
        }),
      );
      wide.push(...over.map((line) => `${name} (${language}): ${line}`));
      await close();
    }
  }
  assert.deepEqual(wide, []);
});

test("a demand is confirmed, moved and corrected by keyboard", { timeout: 120_000 }, async () => {
  const { page, complaints, close } = await open(places.case);
  await demandsTab(page);
  const first = page.locator(".demand").first();
  await first.getByRole("button", { name: /^Confirm/ }).focus();
  await page.keyboard.press("Enter");
  await first.getByRole("button", { name: /^Confirm/ }).waitFor({ state: "detached" });
  await first.getByRole("button", { name: /^Enter what became/ }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await page.waitForTimeout(300);
  assert.deepEqual(await violations(page), []);
  await dialog.getByLabel("Since").fill("2023-05-02");
  await dialog.getByLabel("Source").fill("Note of the embassy");
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("radio", { name: "All" }).check();
  await page.getByText("Note of the embassy").first().waitFor();
  const menu = page.locator(".demand").nth(1).getByRole("button", { name: /^More for/ });
  await menu.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Correct" }).press("Enter");
  await dialog.waitFor();
  await page.waitForTimeout(300);
  assert.deepEqual(await violations(page), []);
  await dialog.getByLabel("Who is asked").fill("the House of Representatives of Libya");
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await page.getByText("the House of Representatives of Libya").first().waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test("the comparison marks words, shows what changed, and lets the pair be turned", { timeout: 60_000 }, async () => {
  const { page, close } = await open(places.compare);
  assert.match(await page.locator(".summary").innerText(), /^Since 17 October 2019: /);
  assert.ok((await page.locator("ins").count()) > 0 && (await page.locator("del").count()) > 0);
  assert.match(await page.locator("ins").first().innerText(), /^added:/);
  const changed = await page.locator(".rows > li").count();
  await page.getByLabel("Only what changed").press("Space");
  assert.ok((await page.locator(".rows > li").count()) >= changed);
  await page.getByRole("button", { name: "Turn round" }).press("Enter");
  await page.waitForFunction((before) => location.hash !== before, `#/${places.compare}`);
  await page.getByText(/^Since 15 March 2023: /).waitFor();
  await close();
});
