// Confirming what was read, on the real core: the page beside the fields, by keyboard alone, in both directions, and at a
// width that stands for 400 % zoom. The decisions lie beside the checkout.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openHouse, root, violations } from "./kit.mjs";

const decisions = join(root, "../shared/decisions");
const compilation = join(decisions, "dev05_gc211_compilation_e.pdf");
const long = join(decisions, "dev03_gc205_compilation_e.pdf");
const single = join(decisions, "dev08_mdv_204_closed_e.pdf");

let house;

const call = (name, input) => house.call(name, input);

/** Reads a file and gives the proposal's uid. */
async function propose(file) {
  const staged = await house.stage(file);
  const [told] = await call("decision.propose", { files: [staged] });
  return told.proposal;
}

before(async () => {
  house = await openHouse();
});

after(async () => {
  await house?.close();
});

async function open(place, { language = "en", dark = false, width = 1440, height = 900 } = {}) {
  const { page, complaints: wrong, close } = await house.open(place, { language, dark, width, height });
  await page.locator("main h1").first().waitFor();
  const press = (keys) => page.keyboard.press(keys);
  const focus = (id) => page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
  // A view that opens holds the focus for a moment, until a key is pressed.
  const rest = () => focus("confirm-import").then(() => page.waitForTimeout(400));
  const look = async (where) => wrong.push(...(await violations(page)).map((line) => `${where}: ${line}`));
  return { page, wrong, press, focus, rest, look, close };
}

test("a compilation is confirmed with the keyboard alone: one corrected, one left out", { timeout: 120_000 }, async () => {
  const { page, wrong, press, focus, close } = await open("cases");
  await page.setInputFiles("#import-files", compilation);
  await page.waitForFunction(() => location.hash.startsWith("#/cases/confirm/"));
  await focus("confirm-import");
  assert.equal(await page.locator("#confirm-import").innerText(), "Import 4 decisions");
  const proposal = await page.evaluate(() => location.hash.split("/").at(-1));

  // F6 goes to the page and back; the second decision is left out, the first is opened.
  await press("F6");
  await focus("confirm-pages");
  await press("F6");
  await focus("confirm-decision-0");
  await press("ArrowDown");
  await press("Delete");
  await page.locator("#confirm-import:has-text('Import 3 decisions')").waitFor();
  await press("ArrowUp");
  await focus("confirm-decision-0");
  await press("Enter");
  await focus("field-decisions-0-country");
  assert.ok((await page.locator(".mark").count()) > 0, "the field's place is marked on the page");

  // Enter accepts and goes on; letters open the editor of the field that has the focus.
  await press("Enter");
  await focus("field-decisions-0-title");
  await page.locator("#field-decisions-0-place").waitFor();
  for (let step = 0; step < 12 && (await page.evaluate(() => document.activeElement?.id)) !== "field-decisions-0-place"; step += 1) await press("ArrowDown");
  await focus("field-decisions-0-place");
  await page.keyboard.type("Riffa");
  assert.equal(await page.evaluate(() => document.activeElement?.value), "Riffa");
  await press("Enter");
  await focus("field-decisions-0-date");
  assert.match(await page.locator("#field-decisions-0-place").innerText(), /Riffa[\s\S]*corrected by hand[\s\S]*Read: Manama/);

  // A wrong value says so and keeps what was typed; Escape goes back to what was read.
  await press("F2");
  await page.keyboard.type("30/02/2023");
  await press("Enter");
  await page.locator("[aria-invalid=true]").waitFor();
  await press("Escape");
  await focus("field-decisions-0-date");
  const state = await call("proposal.state", { uid: proposal });
  assert.deepEqual(state.corrections.map(({ field, value }) => [field, value]), [["decisions.0.place", "Riffa"], ["decisions.1", null]]);
  assert.deepEqual(state.looked.sort(), ["decisions.0.country", "decisions.0.place"]);

  const shown = await page.locator(".about .figures").innerText();
  await press("Control+Enter");
  await page.waitForFunction((code) => location.hash === `#/cases/${code}`, shown);
  await page.locator(".toast:has-text('3 decisions imported.')").waitFor();
  const stored = (await call("decision.list")).filter((one) => one.session === 211);
  assert.equal(stored.length, 3);
  const corrected = await call("decision.show", { uid: stored.find((one) => one.cases.includes(shown)).uid });
  assert.equal(corrected.place, "Riffa");
  assert.deepEqual(await call("proposal.list"), []);
  await close();
  assert.deepEqual(wrong, []);
});

test("what is typed is still there when the window has died", { timeout: 60_000 }, async () => {
  const uid = await propose(single);
  const { page, wrong, press, rest, close } = await open(`cases/confirm/${uid}`);
  await rest();
  await page.locator("#field-decisions-0-summary").focus();
  await press("F2");
  await page.locator("textarea").waitFor();
  await page.keyboard.type(" A sentence typed by hand.");
  await page.waitForTimeout(1200);
  await page.reload();
  await page.locator("#field-decisions-0-summary:has-text('A sentence typed by hand.')").waitFor();

  await rest();

  // Delete leaves a person out; the list still shows who it was, and one press brings them back.
  const person = page.locator("#field-decisions-0-persons-1");
  await person.focus();
  await press("Delete");
  await person.locator("text=left out").waitFor();
  await person.getByRole("button", { name: /Back to what was read/ }).click();
  await person.locator("text=left out").waitFor({ state: "detached" });

  // A passage nobody placed goes into a field.
  const passage = page.locator("#field-unread-0");
  const words = (await passage.locator(".value").innerText()).trim();
  await passage.focus();
  await passage.getByRole("button", { name: "Move into…" }).click();
  await page.getByRole("menuitem", { name: "Opening" }).click();
  await page.locator("textarea").waitFor();
  assert.equal(await page.locator("textarea").inputValue(), words);
  await press("Escape");
  await call("proposal.discard", { uid });
  await close();
  assert.deepEqual(wrong, []);
});

test("a click on the page finds the field that stands there", { timeout: 60_000 }, async () => {
  const uid = await propose(single);
  const { page, wrong, close } = await open(`cases/confirm/${uid}`);
  const { reading } = await call("proposal.show", { uid });
  const place = reading.places.find((one) => one.field === "decisions.0.persons.2");
  const box = await page.locator(`[data-page="${place.page}"]`).boundingBox();
  await page.mouse.click(box.x + (place.x + place.width / 2) * box.width, box.y + (place.y + place.height / 2) * box.height);
  await page.waitForFunction(() => document.activeElement?.id === "field-decisions-0-persons-2");
  await page.locator(".mark").first().waitFor();
  const before = box.width;
  await page.getByRole("button", { name: "Larger" }).click();
  assert.ok((await page.locator(`[data-page="${place.page}"]`).boundingBox()).width > before * 1.3);
  await call("proposal.discard", { uid });
  await close();
  assert.deepEqual(wrong, []);
});

test("a file that is no decision says so, and nothing waits", { timeout: 60_000 }, async () => {
  const { page, wrong, look, close } = await open("cases");
  await page.setInputFiles("#import-files", { name: "notes.pdf", mimeType: "application/pdf", buffer: Buffer.from("not a PDF at all") });
  const dialog = page.getByRole("dialog");
  await dialog.locator("text=Nothing was imported.").waitFor();
  await look("refused");
  assert.deepEqual(await call("proposal.list"), []);
  await close();
  assert.deepEqual(wrong, []);
});

for (const [language, dark] of [["en", false], ["en", true], ["ar", false]]) {
  test(`confirming is clean for axe: ${language}, ${dark ? "dark" : "light"}`, { timeout: 120_000 }, async () => {
    const uid = await propose(long);
    const { page, wrong, press, look, close } = await open(`cases/confirm/${uid}`, { language, dark });
    await page.locator("#confirm-decision-4").waitFor();
    await look("list");
    await page.evaluate((to) => (location.hash = to), `#/cases/confirm/${uid}/1`);
    await page.locator("#field-decisions-1-persons-95").waitFor();
    await look("ninety-six persons");
    for (const field of ["country", "adopted_by", "date", "case_codes", "violations", "persons-3", "summary", "paragraphs-0"]) {
      const row = page.locator(`#field-decisions-1-${field}`);
      await row.focus();
      await press("F2");
      await row.locator(".edit").waitFor();
      await look(`editing ${field}`);
      await press("Escape");
      // A list that folds out takes the first Escape for itself.
      if (await row.locator(".edit").count()) await press("Escape");
      await row.locator(".edit").waitFor({ state: "detached" });
    }
    await page.evaluate(() => (location.hash = "#/cases"));
    await page.locator(".waiting").waitFor();
    await look("waiting");
    await call("proposal.discard", { uid });
    await close();
    assert.deepEqual(wrong, []);
  });
}

test("in a narrow window the page and the fields take turns", { timeout: 60_000 }, async () => {
  const uid = await propose(single);
  for (const language of ["en", "ar"]) {
    const { page, wrong, press, look, close } = await open(`cases/confirm/${uid}`, { language, width: 320, height: 512 });
    await page.locator("#field-decisions-0-title").waitFor();
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.equal(await sideways(), 0);
    await look(`narrow, ${language}`);
    await press("F6");
    await page.locator("#confirm-pages").waitFor();
    assert.equal(await page.locator("#field-decisions-0-title").count(), 0);
    assert.equal(await sideways(), 0);
    await look(`narrow, the page, ${language}`);
    await press("F6");
    await page.locator("#field-decisions-0-title").waitFor();
    await close();
    assert.deepEqual(wrong, []);
  }
  await call("proposal.discard", { uid });
});
