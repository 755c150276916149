// Journeys on the real core, in Chromium: from an empty machine to an unlocked register, and one letter from its case to
// "sent" with the keyboard alone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { closeConnections, openBrowser, startHost, violations } from "./kit.mjs";

let browser;
const hosts = [];

before(async () => {
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  for (const host of hosts) host.kill();
});

/** A window on a host of its own. */
async function begin(options, locale = "en") {
  const { host, address } = await startHost(options);
  hosts.push(host);
  const context = await browser.newContext({ viewport: { width: 1280, height: 820 }, reducedMotion: "reduce", locale });
  await closeConnections(context);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(String(error)));
  await page.goto(address);
  return { page, wrong, look: async (where) => wrong.push(...(await violations(page)).map((line) => `${where}: ${line}`)) };
}

/** Presses Tab until the focus is on what `wanted` finds; nothing here is ever clicked. */
async function tabTo(page, wanted, key = "Tab") {
  const target = page.locator(wanted).first();
  await target.waitFor();
  for (let press = 0; press < 80; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
  assert.fail(`the Tab key does not reach ${wanted}; it stands at ${at}`);
}

for (const locale of ["en", "ar"]) {
  test(`the first start and Unlock are clean for axe and need no mouse: ${locale}`, { timeout: 120_000 }, async () => {
    const { page, wrong, look } = await begin([], locale);
    const passphrase = "violet harbour candle seven maps";
    await page.locator(".ways").waitFor();
    await look("start");
    await tabTo(page, ".ways button");
    await page.keyboard.press("Enter");
    await page.locator("input[type=password]").first().waitFor();
    await look("passphrase");
    await page.keyboard.type(passphrase);
    await tabTo(page, "input[type=password] >> nth=1");
    await page.keyboard.type(passphrase);
    await page.keyboard.press("Enter");
    await page.locator("ol.words").waitFor();
    assert.equal(await page.locator("ol.words li").count(), 24);
    await look("recovery words");
    await tabTo(page, "form input[type=checkbox]");
    await page.keyboard.press("Space");
    await tabTo(page, "form .primary");
    await page.keyboard.press("Enter");
    await page.locator("form textarea").waitFor();
    await look("office");
    await tabTo(page, "form .primary + button");
    await page.keyboard.press("Enter");
    await page.locator("nav").waitFor();
    await page.keyboard.press("Control+l");
    await page.locator("#passphrase").waitFor();
    await look("unlock");
    await page.keyboard.type("not the passphrase");
    await page.keyboard.press("Enter");
    await page.locator("#passphrase[aria-invalid=true]").waitFor();
    await look("unlock, wrong passphrase");
    await page.keyboard.press("Control+a");
    await page.keyboard.type(passphrase);
    await page.keyboard.press("Enter");
    await page.locator("nav").waitFor();
    assert.deepEqual(wrong, []);
  });
}

test("a letter goes from its case to sent with the keyboard alone", { timeout: 120_000 }, async () => {
  const { page, wrong } = await begin(["--exercise"]);
  await page.locator("main h1").waitFor();
  const enter = () => page.keyboard.press("Enter");

  // The case, out of the list.
  await page.keyboard.press("Alt+2");
  await page.locator("[role=option]").first().waitFor();
  await tabTo(page, "[role=listbox]");
  await enter();
  await page.waitForFunction(() => location.hash.startsWith("#/cases/"));

  // Letters as they are proposed.
  await tabTo(page, 'article button:has-text("Draft letters")');
  await enter();
  await page.locator("#draft-letters-go:enabled").waitFor();
  await page.waitForFunction(() => document.activeElement?.id === "draft-letters-go");
  await enter();
  await page.locator("[role=dialog]").waitFor({ state: "detached" });

  // The first of them.
  await page.keyboard.press("Alt+4");
  await page.locator("[role=option]").first().waitFor();
  await tabTo(page, "[role=listbox]");
  await enter();
  await page.waitForFunction(() => location.hash.startsWith("#/letters/"));

  // Check, approve, queue: the one step it needs next.
  await tabTo(page, '#letter-step:has-text("Check letter")');
  await enter();
  await tabTo(page, '#letter-step:has-text("Approve letter")', "Shift+Tab");
  await enter();
  await page.locator("[role=dialog] img").first().waitFor();
  const ticks = await page.locator("[role=dialog] input[type=checkbox]").count();
  for (let tick = 0; tick < ticks; tick += 1) {
    await tabTo(page, `[role=dialog] input[type=checkbox] >> nth=${tick}`);
    await page.keyboard.press("Space");
  }
  await tabTo(page, "[role=dialog] [role=combobox]");
  await page.keyboard.type("Arv");
  await page.locator(".combo-item:has-text('Arvenia')").waitFor();
  await page.keyboard.press("ArrowDown");
  await enter();
  await page.locator(".combo-list").waitFor({ state: "detached" });
  assert.match(await page.locator("[role=dialog] [role=combobox]").inputValue(), /Arvenia/);
  await tabTo(page, "[role=dialog] .dialog-foot .primary:enabled");
  await enter();
  await page.locator("[role=dialog]").waitFor({ state: "detached" });
  await tabTo(page, '#letter-step:has-text("Queue letter")');
  await enter();
  await tabTo(page, '#letter-step:has-text("Outbox")');

  // Out it goes.
  await page.keyboard.press("Alt+6");
  await tabTo(page, 'button:has-text("Send now")');
  await enter();
  const gone = page.locator("section.group", { has: page.locator(".parcel.ok") });
  await gone.waitFor();
  assert.match(await gone.innerText(), /^Sent/);
  assert.deepEqual(wrong, []);
});
