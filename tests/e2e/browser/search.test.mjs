// Search, its work lists, and the filters of the list of cases, on the real core in Chromium: by keyboard, with axe in
// light, dark and Arabic, and narrow.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openHouse, violations } from "./kit.mjs";

let house;

const call = (name, input) => house.call(name, input);

before(async () => {
  house = await openHouse();
  await call("letter.draft", { kind: "meet_ambassador", cases: ["XAR-COLL-01"], posts: ["ambassador-XAR"] });
  await call("action.add", {
    kind: "meet_ambassador", cases: ["XAR-COLL-01"], state: "taken", on: "2026-11-01", note: "Coffee at the embassy of Arvenia",
  });
});

after(async () => {
  await house?.close();
});

async function open({ language = "en", dark = false, width = 1280, place = "search" } = {}) {
  const { page, close } = await house.open(place, { language, dark, width });
  await page.locator("main h1:visible").first().waitFor({ timeout: 15_000 });
  return { page, close };
}

test("the search is reached, walked through and left by keyboard", { timeout: 60_000 }, async () => {
  const { page, close } = await open({ place: "today" });
  await page.keyboard.press("/");
  await page.waitForFunction(() => document.activeElement?.id === "search-text");
  await page.keyboard.type("arven");
  await page.locator("a.hit mark").first().waitFor();
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.evaluate(() => document.activeElement?.classList.contains("hit")), true);
  await page.keyboard.press("ArrowUp");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "search-text");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("xar coll 1");
  await page.waitForFunction(() => document.querySelector("a.hit")?.getAttribute("href") === "#/cases/XAR-COLL-01");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash === "#/cases/XAR-COLL-01");
  await page.keyboard.press("Control+f");
  await page.waitForFunction(() => document.activeElement?.id === "search-text");
  await page.keyboard.press("Control+k");
  await page.locator("[role=dialog] input").fill("embassy");
  await page.getByRole("option", { name: /Search everything/ }).click();
  await page.waitForFunction(() => document.querySelector("#search-text")?.value === "embassy");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("qqqq");
  await page.getByText("Nothing found for").waitFor();
  await close();
});

test("a search becomes a work list with ticks, and so does a filtered list of cases", { timeout: 60_000 }, async () => {
  const { page, close } = await open();
  await page.locator("#search-text").fill("arvenia");
  await page.getByRole("button", { name: "Save as work list" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Save as work list" }).click();
  await page.locator("h1", { hasText: "arvenia" }).waitFor();
  await page.getByRole("checkbox").first().check();
  await page.getByText(/^1 of \d+ done/).waitFor();
  assert.equal(await page.locator("nav a[aria-current=page]").textContent().then((text) => text.trim()), "arvenia");
  await page.evaluate(() => (location.hash = "#/cases"));
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await page.getByLabel("Country", { exact: true }).selectOption({ index: 1 });
  await page.locator("button.chip").waitFor();
  await page.getByRole("button", { name: "Save as work list" }).click();
  await page.getByRole("dialog").getByLabel("Name of the list").fill("Arvenia, all");
  await page.keyboard.press("Enter");
  await page.locator("h1", { hasText: "Arvenia, all" }).waitFor();
  const lists = await call("search.saved");
  assert.deepEqual(lists.map((list) => [list.name, list.scope]), [["arvenia", "everything"], ["Arvenia, all", "cases"]]);
  await close();
});

for (const [language, dark, width] of [["en", false, 1280], ["en", true, 1280], ["ar", false, 1280], ["ar", false, 320]]) {
  test(`search is clean for axe: ${language}, ${dark ? "dark" : "light"}, ${width} px`, { timeout: 90_000 }, async () => {
    const lists = await call("search.saved");
    const uid = lists[0]?.uid
      ?? (await call("search.save", { name: "Arvenia", scope: "everything", text: "arvenia", filters: {} })).uid;
    const { page, close } = await open({ language, dark, width });
    const wrong = [];
    const look = async (where) => {
      await page.waitForTimeout(300);
      wrong.push(...(await violations(page)).map((line) => `${where}: ${line}`));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) wrong.push(`${where}: ${over} px too wide`);
      if (process.env.SEARCH_PICTURES) {
        await page.screenshot({ path: join(process.env.SEARCH_PICTURES, `${where}-${language}-${dark ? "dark" : "light"}-${width}.png`) });
      }
    };
    await look("empty");
    await page.locator("#search-text").fill("arv");
    await page.locator("a.hit").first().waitFor();
    await page.locator(".toggle").click();
    await look("found");
    await page.evaluate((to) => (location.hash = to), `#/search/list/${uid}`);
    await page.getByRole("checkbox").first().waitFor();
    await look("list");
    await page.evaluate(() => (location.hash = "#/cases"));
    await page.locator(".toggle").first().waitFor();
    await page.locator(".toggle").first().click();
    await look("cases");
    await close();
    assert.deepEqual(wrong, []);
  });
}
