// A case added by hand, demands linked by hand, and the overview narrowed down: by keyboard, and for axe in light, dark and
// Arabic and at 320 pixels.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { closeConnections, openBrowser, programs, violations } from "./kit.mjs";

let host;
let browser;
let address;

async function call(name, input = {}) {
  const url = new URL(address);
  const response = await fetch(new URL("/call", url), {
    method: "POST",
    headers: { "x-token": url.searchParams.get("token"), "content-type": "application/json" },
    body: JSON.stringify({ name, input, language: "en" }),
  });
  const answer = await response.json();
  assert.equal(response.status, 200, `${name}: ${JSON.stringify(answer)}`);
  return answer;
}

before(async () => {
  host = spawn(join(programs, "host"), ["--exercise"], { stdio: ["ignore", "pipe", "inherit"] });
  address = await new Promise((resolve, reject) => {
    host.stdout.once("data", (data) => resolve(String(data).trim()));
    host.once("exit", () => reject(new Error("the host ended")));
  });
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  host?.kill();
});

async function open({ language = "en", dark = false, width = 1280 } = {}) {
  const profile = await call("office.show");
  if (profile.language !== language) await call("office.save", { ...profile, language });
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    locale: language,
  });
  await closeConnections(context);
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector("main h1");
  return { page, close: () => context.close() };
}

const to = (page, hash) => page.evaluate((place) => (location.hash = place), hash);

for (const look of [{}, { dark: true }, { language: "ar" }, { width: 320 }]) {
  test(`the new dialogs and the narrowed overview ${JSON.stringify(look)}`, { timeout: 60_000 }, async () => {
    const { page, close } = await open(look);
    const wrong = [];
    const check = async (what) => {
      await page.waitForTimeout(250);
      wrong.push(...(await violations(page)).map((one) => `${what}: ${JSON.stringify(one)}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (wide) wrong.push(`${what}: wider than the window`);
      if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, `${what}-${JSON.stringify(look).replace(/\W+/g, "")}.png`) });
    };
    await to(page, "#/cases");
    await page.locator("main .top button").nth(1).click();
    await page.locator("[role=dialog] input").first().waitFor();
    await check("new-case");
    await page.keyboard.press("Escape");
    const [group] = (await call("demand.list", { case: "XAR-COLL-01" })).slice(0, 1);
    await to(page, `#/cases/decision/${group.decision.uid}`);
    await page.locator(".asks .verbs button").last().click();
    await page.locator("[role=menuitem]").nth(2).click();
    await page.locator("[role=dialog] blockquote").waitFor();
    await check("link");
    await page.keyboard.press("Escape");
    await to(page, "#/overview/year");
    await page.locator("main figure").waitFor();
    await page.locator("main .filters .toggle").click();
    await page.locator("main .filters select").first().waitFor();
    await check("overview");
    assert.deepEqual(wrong, []);
    await close();
  });
}

test("a case is added by keyboard alone, with who says so", { timeout: 60_000 }, async () => {
  const { page, close } = await open();
  await to(page, "#/cases");
  await page.locator("#cases-filter").waitFor();
  await page.keyboard.press("Control+k");
  await page.waitForSelector("[role=dialog] input");
  await page.keyboard.type("New case");
  await page.waitForTimeout(300);
  await page.keyboard.press("Enter");
  await page.getByLabel("Code", { exact: true }).fill("nonsense");
  await page.keyboard.press("Enter");
  await page.locator("[role=dialog] [aria-invalid=true]").waitFor();
  await page.getByLabel("Code", { exact: true }).fill("XAR/41");
  await page.getByLabel(/^Persons/).fill("Ruvena Castelmar");
  await page.getByLabel(/^Source/).fill("Letter of her sister");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.locator("h1 bdi", { hasText: "Ruvena Castelmar" }).waitFor();
  const added = await call("case.show", { code: "XAR-41" });
  assert.deepEqual([added.country.id, added.persons[0].name, added.persons[0].code], ["XAR", "Ruvena Castelmar", "XAR-41"]);
  assert.equal(added.statuses[0].source.text, "Letter of her sister");
  await close();
});

test("the overview is narrowed, and its rows lead to the cases behind them", { timeout: 60_000 }, async () => {
  const { page, close } = await open();
  await to(page, "#/overview/year");
  await page.locator("main figure").waitFor();
  await page.locator("main .filters .toggle").click();
  await page.locator("main .filters select").first().selectOption("XAR");
  await page.locator("main .chip").waitFor();
  const row = page.locator("main table tbody tr", { has: page.locator("a") }).first();
  const year = (await row.locator("a").textContent()).trim();
  const counted = Number(await row.locator("td").first().textContent());
  await row.locator("a").click();
  await page.waitForFunction(() => location.hash.startsWith("#/cases"));
  await page.locator("main .chip", { hasText: year }).waitFor();
  const listed = await call("case.list", { year, country: "XAR" });
  assert.equal(listed.length, counted);
  await close();
});
