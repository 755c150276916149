// Long work in the window: how far it is, and Cancel, after which nothing has changed.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { closeConnections, openBrowser, programs, violations } from "./kit.mjs";

const pictures = process.env.SOLIDARITY_PICTURES;
const head = "Case code,Name,Country,Situation,Situation since,Remark";

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

async function open(place, { language = "en", dark = false, width = 1280 } = {}) {
  const profile = await call("office.show");
  if (profile.language !== language) await call("office.save", { ...profile, language });
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: dark ? "dark" : "light" });
  await closeConnections(context);
  const page = await context.newPage();
  await page.goto(`${address}#/${place}`);
  await page.locator(`html[lang="${language}"]`).waitFor();
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

const words = { en: { lists: "Lists of cases", import: "Import cases", check: "Check the rows" } };

async function openImport(page, said) {
  await page.getByRole("button", { name: said.lists }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: said.import }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
}

test("a long import shows how far it is, and Cancel takes everything back", async () => {
  const { page, context } = await open("cases");
  const rows = Array.from({ length: 4000 }, (_, n) => `XBM-${1000 + n},Person ${n},XBM,,,`);
  const long = `${head}\n${rows.join("\n")}\n`;
  await openImport(page, words.en);
  await page.locator("#import-cases-file").setInputFiles({ name: "long.csv", mimeType: "text/csv", buffer: Buffer.from(long) });
  await page.getByRole("button", { name: words.en.check }).press("Enter");
  await page.getByText(/of 4,000/).waitFor();
  await look(page, "import-progress");
  const run = page.getByRole("button", { name: "Import 4,000 rows" });
  await run.press("Enter");
  await page.getByText(/of 4,000/).waitFor();
  await page.getByRole("button", { name: "Cancel" }).press("Enter");
  await page.getByText("Stopped as you asked. Nothing was changed.").waitFor();
  assert.equal((await call("case.list", { query: "XBM-1000" })).length, 0);
  // The rows are still there for another try.
  await run.waitFor();
  await context.close();
});
