// The page of a country: values corrected with their source, posts with their holders and claimants, days on which
// holders change, the friendship group; all by keyboard; axe in light, dark, Arabic and at 320 px.
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

async function open(place, options) {
  const opened = await house.open(place, options);
  await opened.page.locator(":is(h1, h2):visible").first().waitFor();
  return opened;
}

async function look(page, name) {
  await page.waitForTimeout(250);
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  }
  assert.deepEqual(await violations(page), [], name);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(wide, 0, `${name}: ${wide} px too wide`);
}

/** What stands beside a value of the country. */
const fact = (page, label) => page.locator(".fact").filter({ has: page.locator(".label", { hasText: label }) }).first();

test("a value is corrected by keyboard with its source, and the data's is taken again", async () => {
  const { page, complaints, close } = await open("people/XAR", { height: 2600 });
  await page.getByRole("heading", { level: 1, name: "Arvenia" }).waitFor();
  await page.getByRole("heading", { level: 2, name: "Posts and who holds them" }).waitFor();
  await look(page, "country");
  const capital = (await house.call("country.show", { uid: "XAR" })).facts.find((one) => one.text === "Port Arven");
  assert.ok(capital, "the capital is on the page");
  await page.getByRole("button", { name: `Correct: ${capital.label}` }).first().press("Enter");
  const form = page.getByRole("form", { name: `Correct: ${capital.label}` });
  await form.getByLabel("Value").fill("New Arven");
  await form.getByLabel("Source").press("Enter");
  await form.locator('[aria-invalid="true"]').first().waitFor();
  await form.getByLabel("Source").fill("Embassy of Arvenia");
  await form.getByLabel("Source").press("Enter");
  const corrected = fact(page, capital.label);
  await corrected.getByText("New Arven").waitFor();
  await corrected.getByText("Corrected by this office").waitFor();
  await corrected.getByText("The reference data say: Port Arven").waitFor();
  await look(page, "country-corrected");
  await page.getByRole("button", { name: `Take the data’s: ${capital.label}` }).press("Enter");
  await corrected.getByText("Port Arven", { exact: true }).waitFor();
  assert.deepEqual(await house.call("correction.list"), []);
  assert.deepEqual(complaints, []);
  await close();
});

test("a post has a holder, then a claimant beside, and each can be confirmed and ended", async () => {
  const { page, close } = await open("people/XBM");
  const post = page.getByRole("region", { name: "Speaker of Parliament" });
  await post.getByRole("button", { name: /^(Enter|Change) holder/ }).press("Enter");
  const form = page.getByRole("form", { name: /^Who holds it/ });
  await form.getByLabel("Name", { exact: true }).fill("Bruno Castellane");
  await form.getByRole("radio", { name: "Man", exact: true }).check();
  await form.getByLabel("Source").fill("Parliament's website");
  await form.getByRole("button", { name: "Save holder" }).press("Enter");
  await post.getByText("Bruno Castellane").first().waitFor();
  await post.getByRole("button", { name: "Confirm today: Bruno Castellane" }).press("Enter");
  await page.getByText("Bruno Castellane was confirmed today.").waitFor();
  await post.getByRole("button", { name: /^Add claimant/ }).press("Enter");
  const claim = page.getByRole("form", { name: /^Add claimant/ });
  await claim.getByLabel("Name", { exact: true }).fill("Carla Veri-Oosterlinck van den Montalbán");
  await claim.getByRole("radio", { name: "Woman", exact: true }).check();
  await claim.getByLabel("Source").fill("Official gazette");
  await claim.getByLabel("Recognised by").fill("The parliament of Arvenia");
  await claim.getByRole("button", { name: "Save holder" }).press("Enter");
  await post.getByText("The parliament of Arvenia").first().waitFor();
  assert.equal((await house.call("post.show", { uid: "speaker-XB-LC01" })).claimants.length, 2);
  await look(page, "country-claimants");
  await post.getByRole("button", { name: /^No longer there: Carla/ }).press("Enter");
  await post.getByRole("button", { name: "Make it vacant" }).press("Enter");
  await post.getByRole("button", { name: /^Earlier holders/ }).press("Enter");
  await post.getByRole("listitem").filter({ hasText: "Carla Veri" }).waitFor();
  await close();
});

test("days, the friendship group and the office's own posts are entered and taken away", async () => {
  const { page, close } = await open("people/XAR");
  await page.getByRole("button", { name: "Add a day" }).press("Enter");
  const day = page.getByRole("form", { name: "Add a day" });
  await day.getByLabel("What takes place").fill("General election");
  await day.getByRole("button", { name: "Save day" }).press("Enter");
  const listed = page.getByRole("listitem").filter({ hasText: "General election" });
  await listed.waitFor();
  await page.getByRole("button", { name: "Enter friendship group" }).press("Enter");
  const friends = page.getByRole("form", { name: "Friendship group" });
  await friends.getByLabel("Name of the group").fill("Friends of Arvenia");
  await friends.getByRole("button", { name: "Save friendship group" }).press("Enter");
  await page.getByText("Friends of Arvenia").waitFor();
  await page.getByRole("button", { name: "Add a post" }).press("Enter");
  const form = page.getByRole("form", { name: "Add a post" });
  await form.getByLabel("What the post is called").fill("Minister of Justice");
  await form.getByRole("button", { name: "Save post" }).press("Enter");
  await page.getByRole("region", { name: "Minister of Justice" }).waitFor();
  await look(page, "country-entered");
  await page.getByRole("button", { name: "Remove post: Minister of Justice" }).press("Enter");
  await page.getByRole("region", { name: "Minister of Justice" }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Remove day: General election" }).press("Enter");
  await listed.waitFor({ state: "detached" });
  await close();
});

test("parliaments and organizations are proposed for a case with the reason, picked, and planned", async () => {
  const code = (await house.call("case.list", {}))[0].code;
  const { page, complaints, close } = await open(`cases/${code}`, { height: 1400 });
  await page.getByRole("button", { name: "More" }).press("Enter");
  await page.getByRole("menuitem", { name: "Act with others" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Act with others" });
  const near = await house.call("neighbours.propose", { country: "XAR" });
  const [first] = near;
  await dialog.getByText(first.reason).first().waitFor();
  await look(page, "act-together");
  await dialog.getByRole("button", { name: "Plan it" }).press("Enter");
  await dialog.getByText("Choose at least one parliament or organization.").waitFor();
  await dialog.getByRole("checkbox", { name: first.name, exact: true }).first().press("Space");
  await dialog.getByLabel("Planned for").fill("2027-01-15");
  await dialog.getByRole("button", { name: "Plan it" }).press("Enter");
  await page.getByText("One action was planned.").waitFor();
  const planned = (await house.call("action.list", {})).find((one) => one.on === "2027-01-15");
  assert.deepEqual(planned?.posts.map((post) => post.id), [first.post]);
  assert.deepEqual(complaints, []);
  await close();
});

test("how long a holder counts as confirmed is set, and nonsense is refused", async () => {
  const { page, close } = await open("settings/holders");
  const months = page.getByLabel("Months until a holder is to be checked");
  await months.fill("many");
  await months.press("Enter");
  await page.locator('[aria-invalid="true"]').waitFor();
  await look(page, "settings-holders-refused");
  await months.fill("9");
  await months.press("Enter");
  await page.getByText("The time was saved.").waitFor();
  assert.equal((await house.call("freshness.show")).months, 9);
  await close();
});

test("the page of a country is clean in dark, in Arabic and at 320 px", async () => {
  const wishes = { dark: { dark: true }, arabic: { language: "ar" }, narrow: { width: 320 }, "arabic-narrow": { language: "ar", width: 320 } };
  for (const [name, wish] of Object.entries(wishes)) {
    for (const place of ["people/XBM", "people/FRA", "people/ipu", "settings/holders"]) {
      const { page, complaints, close } = await open(place, wish);
      await page.locator("article h3, article form").first().waitFor();
      await look(page, `${place.replace("/", "-")}-${name}`);
      assert.deepEqual(complaints, []);
      await close();
    }
  }
});

test("the Speaker is written to from the page of the country, about a case that is ticked", async () => {
  const [first] = await house.call("case.list", { country: "XAR" });
  const { page, complaints, close } = await open("people/XAR");
  const post = page.getByRole("region", { name: /^Speaker/ }).first();
  await post.getByRole("button", { name: /^Write: Speaker/ }).press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByText(first.code).waitFor();
  const about = dialog.getByRole("checkbox", { name: new RegExp(`^${first.code}`) });
  if (!(await about.isChecked())) await about.press("Space");
  await look(page, "country-write");
  await dialog.getByRole("button", { name: "Draft letter" }).press("Enter");
  await page.waitForURL(/#\/letters\//);
  const uid = decodeURIComponent(new URL(page.url()).hash.split("/").at(-1));
  const letter = await house.call("letter.show", { uid });
  assert.deepEqual([letter.row?.kind?.id ?? letter.kind.id, letter.row?.cases ?? letter.cases], ["approach_speaker", [first.code]]);
  assert.deepEqual(complaints, []);
  await close();
});

test("a membership the data do not have is entered with its source", async () => {
  const before = await house.call("country.show", { uid: "XAR" });
  const wanted = before.other_organizations[0];
  const { page, close } = await open("people/XAR");
  await page.getByRole("button", { name: "Add a membership" }).press("Enter");
  await page.getByRole("combobox", { name: "Organization" }).fill(wanted.name);
  await page.getByRole("option", { name: wanted.name, exact: true }).first().click();
  const form = page.getByRole("form", { name: `Correct: ${wanted.name}` });
  await form.getByLabel("Source").fill("The organization's website");
  await form.getByRole("button", { name: "Save correction" }).press("Enter");
  await fact(page, wanted.name).getByText("Corrected by this office").waitFor();
  const after = await house.call("country.show", { uid: "XAR" });
  assert.equal(after.organizations.find((one) => one.organization.id === wanted.id).status.value, "member");
  assert.equal(after.other_organizations.some((one) => one.id === wanted.id), false);
  await close();
});

test("two hundred cases begin short and are shown whole when asked for", async () => {
  for (let n = 100; n < 320; n += 1) {
    const persons = [`Anastasia-Wilhelmina van den Oosterlinck-de la Fontaine y Montalbán the ${n}th`];
    await house.call("case.add", { code: `XBM-${n}`, country: "XBM", persons });
  }
  const { page, close } = await open("people/XBM", { height: 1200 });
  const all = page.getByRole("button", { name: /^Show all \d+: Cases$/ });
  await all.waitFor();
  const cases = page.getByRole("listitem").filter({ has: page.locator('a[href^="#/cases/"]') });
  assert.equal(await cases.count(), 12);
  await look(page, "country-long");
  await all.press("Enter");
  await cases.nth(219).waitFor();
  await close();
});
