// Contacts and distribution lists in the window: found as typed among hundreds, typed and changed by keyboard, addresses
// that look like another said in words, lists always expanded; axe in light, dark, Arabic and at 320 px.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openHouse, violations } from "./kit.mjs";

const pictures = process.env.SOLIDARITY_PICTURES;

let house;

before(async () => {
  house = await openHouse();
});

after(() => house?.close());

const call = (...args) => house.call(...args);

async function open(place, options) {
  const opened = await house.open(`people/${place}`, options);
  await opened.page.locator(".room :is(h1, h2):visible").first().waitFor();
  return opened;
}

async function look(page, name) {
  await page.waitForTimeout(250);
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  }
  assert.deepEqual(await violations(page), [], name);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(wide, 0, `${name}: ${wide} px too wide`);
}

const options = (page) => page.getByRole("listbox", { name: "Contacts" }).getByRole("option");

test("the first contact is typed by keyboard, changed, removed and brought back", async () => {
  const { page, context } = await open("contacts");
  await page.getByRole("heading", { name: "No contacts yet" }).waitFor();
  await look(page, "contacts-empty");
  await page.locator(".empty").getByRole("button", { name: "New contact" }).press("Enter");
  await page.waitForFunction(() => document.activeElement?.closest("form"));
  await page.keyboard.type("Awa");
  await page.getByLabel("Family name").fill("Ndiaye");
  await page.getByLabel("Organisation").fill("Arvenia Daily");
  await page.getByRole("button", { name: "Add e-mail address" }).press("Enter");
  const email = page.getByRole("textbox", { name: "E-mail address 1" });
  await email.fill("awa@");
  await page.getByRole("button", { name: "Save contact" }).press("Enter");
  await page.locator('input[type="email"][aria-invalid="true"]:focus').waitFor();
  await look(page, "contacts-broken");
  // A Cyrillic letter in the place of a Latin one.
  await email.fill("awa@аrvenia-daily.example");
  await email.blur();
  await page.locator(".said .warn").first().waitFor();
  await look(page, "contacts-look-alike");
  await email.fill("awa@arvenia-daily.example");
  await email.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Awa Ndiaye" }).waitFor();
  await options(page).getByText("Awa Ndiaye").waitFor();

  await page.getByRole("button", { name: "Edit contact" }).press("Enter");
  await page.getByLabel("Family name").fill("Ndiaye-Larsen");
  await page.getByLabel("Tags").fill("media, caucus");
  await page.getByRole("button", { name: "Save contact" }).press("Enter");
  await page.getByRole("heading", { level: 1, name: "Awa Ndiaye-Larsen" }).waitFor();
  await page.getByRole("button", { name: "Remove contact" }).press("Enter");
  await page.getByText("Awa Ndiaye-Larsen was removed.").waitFor();
  assert.equal((await call("contact.list", {})).total, 0);
  await page.locator(".toast", { hasText: "was removed" }).getByRole("button", { name: "Undo" }).click();
  await options(page).getByText("Awa Ndiaye-Larsen").waitFor();
  await context.close();
});

test("four hundred contacts come as they are looked at, and are found as typed", async () => {
  for (let n = 0; n < 400; n += 1) {
    const card = { given: `Bo ${n}`, family: n === 7 ? "Van den Oosterlinck-de la Fontaine y Montalbán de los Ríos" : `Larsen ${String(n).padStart(3, "0")}`, organisation: n % 2 ? "Parliament of Belmora" : "Belmora Radio", role: "Editor", country: n % 2 ? "XBM" : "", tags: n % 4 ? [] : ["media"], emails: [{ address: `bo${n}@belmora.example`, kind: "work" }] };
    await call("contact.save", { card });
  }
  const { page, context } = await open("contacts");
  await page.getByText("401 contacts").waitFor();
  const list = page.getByRole("listbox", { name: "Contacts" });
  await list.focus();
  for (let turn = 0; turn < 12; turn += 1) {
    await page.keyboard.press("End");
    await page.waitForTimeout(150);
  }
  await options(page).getByText("Van den Oosterlinck").waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /Van den Oosterlinck/ }).waitFor();
  await look(page, "contacts-400");
  await page.getByLabel("Find in contacts").fill("lars radio 39");
  await page.getByText("5 found").or(page.getByText("6 found")).waitFor();
  assert.ok((await options(page).count()) < 10);
  await page.getByLabel("Find in contacts").fill("nobody of this name");
  await page.getByText("Nothing found.").waitFor();
  await context.close();
});

test("a list by rule and by hand always shows who is on it", async () => {
  const { page, context } = await open("lists");
  await page.getByRole("heading", { name: "No distribution lists yet" }).waitFor();
  await look(page, "lists-empty");
  await page.locator(".empty").getByRole("button", { name: "New list" }).press("Enter");
  await page.getByLabel("Name of the list").fill("Media in Belmora");
  await page.getByRole("checkbox", { name: "media" }).press("Space");
  await page.getByLabel("Words of the organisation").fill("radio");
  await page.getByText("100 people on it now").waitFor();
  await page.getByLabel("Find somebody to add").fill("awa");
  await page.getByRole("button", { name: "Add Awa Ndiaye-Larsen" }).press("Enter");
  await look(page, "lists-form");
  await page.getByRole("button", { name: "Save list" }).press("Enter");
  await page.getByRole("heading", { name: "101 people on it now" }).waitFor();
  await page.getByText("Put on by hand").waitFor();
  // Somebody new who fits is on it at once.
  await call("contact.save", { card: { name: "Carla Veri", organisation: "Radio Nord", tags: ["media"] } });
  await page.getByRole("heading", { name: "102 people on it now" }).waitFor();
  await page.getByText("1 of them has no address").waitFor();
  await look(page, "lists-people");
  await context.close();
});

test("contacts and lists are clean in dark, in Arabic and at 320 px", async () => {
  const awa = (await call("contact.list", { text: "awa" })).rows[0].uid;
  const list = (await call("list.list"))[0].uid;
  for (const [name, wish] of [["dark", { dark: true }], ["arabic", { language: "ar" }], ["narrow", { width: 320 }], ["arabic-narrow", { language: "ar", width: 320 }]]) {
    for (const [what, place] of [["contact", `contacts/${awa}`], ["form", "contacts/new"], ["list", `lists/${list}`], ["list-form", "lists/new"], ["all", "contacts"]]) {
      const { page, context } = await open(place, wish);
      await page.locator("article:visible, form:visible, [role=listbox]:visible").first().waitFor();
      await look(page, `${what}-${name}`);
      await context.close();
    }
  }
});
