// Speakers from Parline in the window, against a server on this machine that speaks its shapes: fetched when asked, stopped
// half-way, listed, accepted and left by keyboard; rubbish and refusals said; axe in light, dark, Arabic and at 320 px.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openHouse, violations } from "./kit.mjs";

const pictures = process.env.SOLIDARITY_PICTURES;

let house;
let parline;
/** What the server does with a page: `list`, `rubbish`, `refuse`, or `wait` for ever at the second page. */
let manner = "list";
let asked = [];

const speaker = (chamber, first, family, more = {}) => ({
  type: "report",
  attributes: {
    country_code: { value: chamber.slice(0, 2) },
    chamber_code: { value: chamber },
    chamber_name: { value: { en: "House of Assembly", fr: "Assemblée" } },
    first_name: { value: first },
    family_name: { value: family },
    sex: { value: { term: "female" } },
    is_vacant: { value: false },
    date_of_appointment: [{ value: "2019-01-01", date_from: "2019-01-01", date_to: "2024-01-01" }, { value: "2024-05-01", date_from: "2024-05-01", date_to: "" }],
    ...more,
  },
});

const lines = [
  speaker("VE-LC01", "Nadia", "Solenne"),
  speaker("UG-LC01", "Amara", "Okafor-Lind"),
  speaker("SM-LC01", "Carla", "Veri"),
  speaker("SM-LC01", "Dario", "Neri"),
  speaker("ZZ-LC01", "Ilse", "Van den Oosterlinck-de la Fontaine y Montalbán", { country_code: { value: "ZZ" } }),
  speaker("FR-LC01", "Bruno", "Castellane"),
  speaker("FR-UC01", "", "", { is_vacant: { value: "true" } }),
];

function answer(request, response) {
  const url = new URL(request.url, "http://parline.example");
  asked.push({ page: url.searchParams.get("page[number]"), language: request.headers["accept-language"], headers: request.headers });
  if (manner === "refuse") return response.writeHead(503).end();
  if (manner === "rubbish") return response.end("<html>Sign in to this network</html>");
  if (url.pathname === "/v1/chambers") return response.end(JSON.stringify({ meta: { total: chamberLines.length }, data: chamberLines }));
  const first = url.searchParams.get("page[number]") === "1";
  if (manner === "wait" && !first) return undefined;
  const data = first ? lines.slice(0, 5) : Object.fromEntries(lines.slice(5).map((line, n) => [String(n), line]));
  return response.end(JSON.stringify({ meta: { total: lines.length }, data }));
}

const chamber = (code, more) => ({ type: "chambers", attributes: { chamber_code: { value: code }, ...more } });

const chamberLines = [
  chamber("VE-LC01", { statutory_members_number: { value: 301 } }),
  chamber("UG-LC01", { chamber_name: { value: { en: "Parliament of the Republic, sitting in the great hall of the old assembly", fr: "Parlement" } } }),
  chamber("FR-LC01", { statutory_members_number: { value: 577 }, is_suspended_chamber: { value: true } }),
  chamber("ZZ-LC01", { chamber_name: { value: { en: "House of Reeds" } } }),
];

const call = (name, input) => house.call(name, input);

before(async () => {
  house = await openHouse();
  parline = createServer(answer);
  await new Promise((ready) => parline.listen(0, "127.0.0.1", ready));
  for (const [post, name] of [["speaker-UG-LC01", "Elio Marchetti"], ["speaker-FR-UC01", "Sofia Lindqvist"], ["speaker-FR-LC01", "CASTELLANE Bruno"]]) {
    await call("post.set_holder", { post, name, gender: "unknown", since: "2024-01-01", source: "embassy" });
  }
});

after(async () => {
  await house?.close();
  parline?.closeAllConnections();
  parline?.close();
});

/** Opens the page; `here` sends the fetch to the server of this test, otherwise it goes where the window sends it. */
async function open({ language = "en", dark = false, width = 1280, here = true, at = "people/parline" } = {}) {
  const prepare = (context) =>
    here && context.route("**/call", (route) => {
      const body = route.request().postDataJSON();
      if (!["speakers.fetch", "chambers.fetch"].includes(body.name)) return route.fallback();
      const input = { ...body.input, from: `http://127.0.0.1:${parline.address().port}/v1` };
      return route.fallback({ postData: JSON.stringify({ ...body, input }) });
    });
  const { page, context } = await house.open(at, { language, dark, width, prepare });
  await page.locator(".parline h1").waitFor();
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

const row = (page, name) => page.locator("tbody tr", { hasText: name });

test("nothing is fetched before somebody asks, and every failure has its sentence", async () => {
  const { page, context } = await open();
  await page.getByText("goes on the network only when you press the button").waitFor();
  await page.getByText("CC BY-NC-SA 4.0").waitFor();
  assert.equal(asked.length, 0);
  await look(page, "parline-before");
  for (const [how, sentence] of [["rubbish", "is not a list as Parline gives it"], ["refuse", "refused to answer"]]) {
    manner = how;
    await page.getByRole("button", { name: "Fetch Speakers" }).press("Enter");
    await page.getByRole("alert").getByText(sentence).waitFor();
  }
  await look(page, "parline-refused");
  assert.equal((await call("speakers.changes")).fetched, null);
  for (const { headers } of asked) assert.deepEqual([headers.cookie, headers.authorization], [undefined, undefined]);
  await context.close();

  const exercise = await open({ here: false });
  await exercise.page.getByRole("button", { name: "Fetch Speakers" }).click();
  await exercise.page.getByText("The exercise never leaves this machine").waitFor();
  await exercise.context.close();
});

test("a slow server is stopped half-way, and nothing was changed", async () => {
  manner = "wait";
  const { page, context } = await open();
  await page.getByRole("button", { name: "Fetch Speakers" }).press("Enter");
  await page.getByText("5 of 7").waitFor();
  await look(page, "parline-fetching");
  // The page can be left meanwhile: the work is found again.
  await page.getByRole("link", { name: "Countries" }).click();
  await page.locator(".parline").waitFor({ state: "detached" });
  await page.getByRole("link", { name: "From Parline" }).click();
  await page.getByText("5 of 7").waitFor();
  await page.getByRole("button", { name: "Cancel" }).press("Enter");
  await page.getByText("Stopped as you asked").waitFor();
  assert.equal(await page.locator(".progress").count(), 0);
  const update = await call("speakers.changes");
  assert.deepEqual([update.fetched, update.changes], [null, []]);
  assert.equal(await page.getByRole("button", { name: "Fetch Speakers" }).isEnabled(), true);
  await context.close();
});

test("changes are listed, ticked, accepted and left by keyboard", async () => {
  manner = "list";
  asked = [];
  const { page, context } = await open();
  await page.getByLabel("Language of the list").selectOption("fr");
  await page.getByRole("button", { name: "Fetch Speakers" }).press("Enter");
  await page.getByRole("heading", { name: "6 open changes" }).waitFor();
  assert.deepEqual(asked.map((one) => [one.page, one.language]), [["1", "fr"], ["2", "fr"]]);
  await look(page, "parline-changes");
  await row(page, "Amara Okafor-Lind").getByText("Entered by your office").waitFor();
  await row(page, "Sofia Lindqvist").getByText("No longer there").waitFor();
  await page.getByText("1 entry is equal to your register").press("Enter");
  await page.locator("details li", { hasText: "CASTELLANE Bruno" }).waitFor();

  // Two people of one post stand beside each other.
  await row(page, "Carla Veri").getByRole("checkbox").press("Space");
  await row(page, "Dario Neri").getByRole("checkbox").press("Space");
  // What has no post is not taken over with the others.
  await row(page, "Ilse").getByRole("checkbox").press("Space");
  await page.getByText("1 ticked entry can only be left").waitFor();
  await page.getByRole("button", { name: "Accept 2 changes" }).press("Enter");
  await page.getByRole("heading", { name: "4 open changes" }).waitFor();
  const regents = (await call("post.show", { uid: "speaker-SM-LC01" })).claimants.map((one) => one.name);
  assert.deepEqual(regents.sort(), ["Carla Veri", "Dario Neri"]);

  await page.getByRole("button", { name: "Tick 1 that overwrites nothing of yours" }).press("Enter");
  assert.equal(await row(page, "Nadia Solenne").getByRole("checkbox").isChecked(), true);
  await page.getByRole("button", { name: "Accept 1 change" }).press("Enter");
  await page.getByRole("heading", { name: "3 open changes" }).waitFor();
  const taken = (await call("post.show", { uid: "speaker-VE-LC01" })).holder;
  assert.deepEqual([taken.name, taken.since, taken.source.startsWith("IPU Parline")], ["Nadia Solenne", "2024-05-01", true]);

  await row(page, "Ilse").getByRole("checkbox").press("Space");
  await row(page, "Amara Okafor-Lind").getByRole("checkbox").press("Space");
  await page.getByRole("button", { name: "Leave 2 changes" }).press("Enter");
  await page.getByRole("heading", { name: "1 open change" }).waitFor();
  assert.equal((await call("post.show", { uid: "speaker-UG-LC01" })).holder.name, "Elio Marchetti");
  await context.close();
});

test("the list is clean in dark, in Arabic and at 320 px", async () => {
  for (const [name, wish] of [["dark", { dark: true }], ["arabic", { language: "ar" }], ["narrow", { width: 320 }], ["arabic-narrow", { language: "ar", width: 320 }]]) {
    const { page, context } = await open(wish);
    await page.locator("tbody tr").first().waitFor();
    await page.locator("tbody input").first().check();
    await look(page, `parline-${name}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(wide, 0, `${name}: ${wide} px too wide`);
    await context.close();
  }
});

test("chambers are listed beside the directory, and what is accepted is the office's own value with its source", async () => {
  manner = "list";
  await call("correction.set", { table: "chamber", record: "UG-LC01", field: "chamber_en", value: "House in Kampala", source: "embassy", day: "2026-01-01" });
  const { page, context } = await open();
  await page.getByRole("tab", { name: "Chambers" }).press("Enter");
  await page.getByRole("button", { name: "Fetch chambers" }).press("Enter");
  await page.locator("tbody tr").first().waitFor();
  await look(page, "parline-chambers");
  await row(page, "great hall").getByText("Entered by your office").waitFor();
  await page.getByLabel("Show", { exact: true }).selectOption({ label: "Not in the directory" });
  await row(page, "House of Reeds").getByRole("checkbox").press("Space");
  await page.getByText("1 ticked entry can only be left").waitFor();
  await page.getByRole("button", { name: "Leave 1 change" }).press("Enter");
  await row(page, "House of Reeds").waitFor({ state: "detached" });
  await page.getByLabel("Show", { exact: true }).selectOption({ label: "All changes" });
  await row(page, "Status").getByRole("checkbox").press("Space");
  await row(page, "great hall").getByRole("checkbox").press("Space");
  await page.getByRole("button", { name: "Accept 2 changes" }).press("Enter");
  await row(page, "great hall").waitFor({ state: "detached" });
  const values = await call("country.values", { table: "chamber", record: "FR-LC01" });
  const status = values.find((one) => one.field === "status");
  assert.deepEqual([status.value, status.origin.source.includes("IPU Parline")], ["suspended", true]);
  await context.close();
  for (const [name, wish] of [["dark", { dark: true }], ["arabic", { language: "ar" }], ["arabic-narrow", { language: "ar", width: 320 }]]) {
    const { page: other, context: theirs } = await open({ ...wish, at: "people/parline/chambers" });
    await other.locator("tbody tr").first().waitFor();
    await look(other, `parline-chambers-${name}`);
    await theirs.close();
  }
});
