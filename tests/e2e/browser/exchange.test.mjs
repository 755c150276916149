// Lists of cases and the history in the window: a rehearsal, one button, Undo on the message and under Ctrl+Z; axe in light,
// dark and Arabic.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openHouse, violations } from "./kit.mjs";

const pictures = process.env.SOLIDARITY_PICTURES;
const list = "Case code,Name,Country,Situation,Situation since,Remark\nXAR-77,Awa Ndiaye,XAR,detained,2025-03-01,x\nXAR-77,Bo Larsen,,,,\n,Nobody,,,,\n";

let house;

const call = (name, input) => house.call(name, input);

before(async () => {
  house = await openHouse();
});

after(async () => {
  await house?.close();
});

async function open(place, { language = "en", dark = false, width = 1280 } = {}) {
  const { page, context } = await house.open(place, { language, dark, width });
  await page.locator("main :is(h1, h2):visible").first().waitFor();
  return { page, context };
}

async function look(page, name) {
  await page.waitForTimeout(250);
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  }
  assert.deepEqual(await violations(page), [], name);
}

const words = {
  en: { lists: "Lists of cases", import: "Import cases", check: "Check the rows", more: "More" },
  ar: { lists: "قوائم الحالات", import: "استيراد حالات", check: "فحص الصفوف" },
};

async function openImport(page, said) {
  await page.getByRole("button", { name: said.lists }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: said.import }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
}

test("a list is rehearsed, imported, undone and done again", async () => {
  const { page, context } = await open("cases");
  await openImport(page, words.en);
  await look(page, "import-choose");
  await page.locator("#import-cases-file").setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(list) });
  await page.getByRole("button", { name: words.en.check }).waitFor();
  await look(page, "import-columns");
  await page.getByRole("button", { name: words.en.check }).press("Enter");
  await page.getByText("There is no case code in this row.").waitFor();
  await look(page, "import-rows");
  await page.getByRole("button", { name: "Import 2 rows" }).press("Enter");
  await page.getByText("2 rows were imported.").waitFor();
  const has = async () => (await call("case.list", { query: "XAR-77" })).length === 1;
  assert.equal(await has(), true);
  await page.locator(".toasts").getByRole("button", { name: "Undo" }).click();
  await page.getByText("Undone: A list of cases was imported.").waitFor();
  assert.equal(await has(), false);
  await page.locator(".toasts").getByRole("button", { name: "Do again" }).click();
  await page.getByText("Done again: A list of cases was imported.").waitFor();
  assert.equal(await has(), true);
  await page.locator("h1").first().click();
  await page.keyboard.press("Control+z");
  await page.waitForFunction(() => document.querySelectorAll(".toast").length > 1);
  assert.equal(await has(), false);
  await context.close();
});

test("the history and the lists are clean in light, dark and Arabic", async () => {
  await call("case.set_safety", { code: "XAR-COLL-01", flags: ["no_publicity"], revision: (await call("case.show", { code: "XAR-COLL-01" })).revision });
  for (const [name, wish] of [["light", {}], ["dark", { dark: true }], ["arabic", { language: "ar" }]]) {
    const { page, context } = await open("settings/history", wish);
    await page.locator(".days li").first().waitFor();
    await look(page, `history-${name}`);
    await context.close();
  }
  const { page, context } = await open("cases", { language: "ar" });
  await openImport(page, words.ar);
  await page.locator("#import-cases-file").setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(list) });
  await page.getByRole("button", { name: words.ar.check }).waitFor();
  await look(page, "import-columns-arabic");
  await page.getByRole("button", { name: words.ar.check }).click();
  await page.locator(".rows td").first().waitFor();
  await look(page, "import-rows-arabic");
  await context.close();
});
