// Forms of address in the window, on the real core in Chromium: axe in light and dark, English and Arabic, no sideways
// scrolling at 320 pixels; a person is tried, a form corrected and removed, and a confirmation given, by keyboard.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openHouse, violations } from "./kit.mjs";

let house;
const places = { table: "people/forms", try: "people/forms/try", conventions: "people/forms/conventions" };
const call = (name, input) => house.call(name, input);

before(async () => {
  house = await openHouse();
});

after(async () => {
  await house?.close();
});

/** A page at a place, as a person comes there. */
async function open(place, wishes = {}) {
  const { page, complaints, close } = await house.open(place, { height: 900, ...wishes });
  await page.locator(".written, .conventions dl").first().waitFor({ timeout: 20_000 });
  await page.waitForTimeout(400);
  return { page, complaints, close };
}

/** Where a person may look at what the test saw. */
const pictures = process.env.FORMS_PICTURES;
async function picture(page, name) {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) });
}

for (const [language, dark] of [["en", false], ["en", true], ["ar", false]]) {
  test(`forms of address are clean for axe: ${language}, ${dark ? "dark" : "light"}`, { timeout: 120_000 }, async () => {
    const wrong = [];
    for (const [name, place] of Object.entries(places)) {
      const { page, complaints, close } = await open(place, { language, dark });
      wrong.push(...(await violations(page)).map((line) => `${name}: ${line}`), ...complaints);
      assert.equal(await page.evaluate(() => document.documentElement.dir), language === "ar" ? "rtl" : "ltr");
      await picture(page, `${name}-${language}-${dark ? "dark" : "light"}`);
      await close();
    }
    assert.deepEqual(wrong, []);
  });
}

test("nothing scrolls sideways at 320 pixels", { timeout: 120_000 }, async () => {
  for (const language of ["en", "ar"]) {
    for (const [name, place] of Object.entries(places)) {
      const { page, close } = await open(place, { language, width: 320 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await picture(page, `${name}-${language}-320`);
      await close();
      assert.ok(over <= 0, `${name} ${language}: ${over} pixels too wide`);
    }
  }
});

test("a form is corrected, shown as our own beside the rule, and goes back to the rule", { timeout: 120_000 }, async () => {
  const { page, complaints, close } = await open(places.table);
  await page.getByLabel("Language of the letter").selectOption("fr");
  await page.getByLabel("Show", { exact: true }).selectOption("ambassador");
  const entry = page.locator("section", { has: page.locator("#forms-ambassador") });
  await page.getByText("Madame l'Ambassadrice,").first().waitFor();
  await entry.getByRole("button", { name: /^Correct the forms/ }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  const salutation = dialog.getByLabel("Salutation");
  assert.equal(await salutation.inputValue(), "Madame l'Ambassadrice,");
  await salutation.fill("Excellence {nobody},");
  await dialog.getByLabel("Who said so").fill("Protocol of Belmora");
  await picture(page, "correct");
  assert.deepEqual(await violations(page), []);
  await dialog.getByRole("button", { name: "Save our forms" }).click();
  await dialog.getByText("Only the words in braces").waitFor();
  await salutation.fill("Excellence,");
  await page.keyboard.press("Tab");
  await dialog.getByRole("button", { name: "Save our forms" }).focus();
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await entry.getByText("Our own.").waitFor();
  await entry.getByText("Madame l'Ambassadrice,").first().waitFor();
  await picture(page, "own");
  assert.deepEqual(await violations(page), []);
  const letter = await call("protocol.try", { office: "ambassador", name: "Nadia Solenne", gender: "f", country: "XBM", language: "fr" });
  assert.equal(letter.forms.salutation, "Excellence,");
  await entry.getByRole("button", { name: /^Back to the rule/ }).focus();
  await page.keyboard.press("Enter");
  await entry.getByText("Our own.").waitFor({ state: "detached" });
  assert.deepEqual(complaints, []);
  await close();
});

test("a reader confirms the forms, and the word can be taken back", { timeout: 120_000 }, async () => {
  const { page, close } = await open(places.table);
  await page.getByLabel("Language of the letter").selectOption("ar");
  await page.getByLabel("Show", { exact: true }).selectOption("minister");
  const entry = page.locator("section", { has: page.locator("#forms-minister") });
  await entry.getByRole("button", { name: /^Confirm the forms/ }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Who read them").fill("Leila Haddar");
  await page.keyboard.press("Enter");
  await entry.getByText("Read and confirmed by Leila Haddar").waitFor();
  assert.equal(await entry.getByText("For a native speaker to read").count(), 0);
  await picture(page, "confirmed");
  await entry.getByRole("button", { name: /^Take back/ }).focus();
  await page.keyboard.press("Enter");
  await entry.getByText("For a native speaker to read").waitFor();
  await close();
});

test("a person is tried: what a letter would print, and why", { timeout: 120_000 }, async () => {
  const { page, close } = await open(places.try);
  await page.getByLabel("Kind of post").selectOption("charge_affaires");
  await page.getByRole("textbox", { name: "Name (optional)", exact: true }).fill("Nadia Solenne");
  await page.getByRole("radio", { name: "Woman" }).check();
  await page.getByText("Dear Chargée d'Affaires,").first().waitFor();
  await page.getByText(/never “Excellency”/).waitFor();
  await page.getByLabel("What the letter is about").fill("two colleagues");
  await page.getByText(/two colleagues/).first().waitFor();
  await picture(page, "tried");
  await close();
});

test("the conventions of a language are shown, and a text is set by them", { timeout: 120_000 }, async () => {
  const { page, complaints, close } = await open(places.conventions);
  await page.getByLabel("Language of the letter").selectOption("fr");
  const row = (name) => page.locator("dl div", { has: page.getByText(name, { exact: true }) }).locator("dd");
  await row("Subject").getByText("Objet").waitFor();
  assert.match(await row("First of the month").innerText(), /^1er /);
  assert.match(await row("Number").innerText(), /^12\s345,6$/);
  await page.getByLabel("Text as you type it").fill('Elle a dit "oui" ; et vous ?');
  await page.locator(".set .sheet").getByText("Elle a dit «").waitFor();
  assert.equal(await page.locator(".set .sheet .kept").count(), 4);
  await picture(page, "conventions-set");
  await page.getByLabel("Language of the letter").selectOption("ar");
  await row("Subject").getByText("الموضوع").waitFor();
  assert.equal(await row("Subject").locator("span").first().getAttribute("dir"), "rtl");
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(complaints, []);
  await close();
});

test("the palette knows the forms, and the reviewer's PDF is one", { timeout: 120_000 }, async () => {
  const { page, close } = await open("people/forms");
  await page.evaluate(() => (location.hash = "#/today"));
  await page.locator(".written").first().waitFor({ state: "detached" });
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Try a person");
  await page.keyboard.press("Enter");
  await page.getByLabel("Kind of post").waitFor();
  const printed = await house.file("forms/ar.pdf");
  assert.equal(String(printed.subarray(0, 5)), "%PDF-");
  await close();
});
