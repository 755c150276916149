// The life of a case in the window: its tabs and dialogs for axe in light, dark and Arabic, at 320 pixels, what is sealed
// until it is opened, and a person's situation changed by keyboard alone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openHouse, violations } from "./kit.mjs";

const secret = "kanarienvogel";
let house;

const call = (name, input) => house.call(name, input);

before(async () => {
  house = await openHouse();
  const code = "XAR-COLL-01";
  const { persons, decisions } = await call("case.show", { code });
  const [member] = await call("member.list");
  const enter = (person, kind, since, more) => call("situation.save", { person: person.uid, kind, since, source: "The family", ...more });
  await enter(persons[0], "detained", "2026-02-09", { decision: decisions[0].uid, paragraph: 2 });
  await enter(persons[1], "exiled", "2026-05", { sensitivity: "sealed", note: secret });
  await enter(persons[2], "on_bail", "2026", { sensitivity: "public" });
  await call("note.add", { code, text: "The hearing is moved to January.", date: "2026-11-02" });
  await call("note.add", { code, text: secret, date: "2026-11-05", sensitivity: "sealed" });
  await call("sponsor.add", { code, member: member.uid, person: persons[0].uid, since: "2026-03-01" });
  await call("day.add", { code, kind: "trial", day: "2026-12-10", note: "First hearing" });
});

after(async () => {
  await house?.close();
});

async function open({ language = "en", dark = false, width = 1280 } = {}) {
  const { page, complaints, close } = await house.open("cases/XAR-COLL-01", { language, dark, width });
  await page.getByRole("tab").first().waitFor({ timeout: 15_000 });
  return { page, complaints, close };
}

for (const [language, dark, width] of [["en", false, 1280], ["en", true, 1280], ["ar", false, 1280], ["en", false, 320]]) {
  test(`a case page is clean for axe: ${language}, ${dark ? "dark" : "light"}, ${width} pixels`, { timeout: 120_000 }, async () => {
    const { page, complaints, close } = await open({ language, dark, width });
    const wrong = [];
    const look = async (where) => {
      wrong.push(...(await violations(page)).map((line) => `${where}: ${line}`));
      wrong.push(...complaints.splice(0).map((line) => `${where}: ${line}`));
      const said = await page.locator("main").textContent();
      if (said.includes(secret)) wrong.push(`${where}: shows what is sealed`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) wrong.push(`${where}: ${over} px too wide`);
    };
    const tabs = page.getByRole("tab");
    for (let tab = 0; tab < (await tabs.count()); tab += 1) {
      await tabs.nth(tab).click();
      await page.waitForTimeout(400);
      await look(`tab ${tab}`);
    }
    await tabs.nth(1).click();
    await page.locator("button.name").first().click();
    await page.locator(".life h2").first().waitFor();
    await look("a person");
    await page.locator(".life header .row button").first().click();
    await page.locator("[role=dialog] select").first().waitFor();
    await look("a situation");
    await close();
    assert.deepEqual(wrong, []);
  });
}

test("a situation is changed by keyboard, and what is sealed is shown when it is opened and not before", { timeout: 60_000 }, async () => {
  const { page, close } = await open();
  await page.keyboard.press("Control+k");
  await page.waitForSelector("[role=dialog] input");
  await page.keyboard.type("Change situation");
  await page.waitForTimeout(300);
  await page.keyboard.press("Enter");
  await page.getByLabel("Situation", { exact: true }).selectOption("released");
  await page.getByLabel("Since").fill("11/2026");
  await page.getByLabel("In words").fill("Her sister");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  const { persons } = await call("case.show", { code: "XAR-COLL-01" });
  assert.deepEqual([persons[0].situation.kind.id, persons[0].situation.since], ["released", "2026-11"]);
  await page.getByRole("tab", { name: /Documents and notes/ }).click();
  assert.ok(!(await page.locator("main").textContent()).includes(secret));
  await page.getByRole("button", { name: "Open", exact: true }).first().press("Enter");
  await page.getByText(secret).waitFor();
  await page.getByRole("button", { name: "Close", exact: true }).first().press("Enter");
  await page.getByText(secret).waitFor({ state: "detached" });
  await close();
});
