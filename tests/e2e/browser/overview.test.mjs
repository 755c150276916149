// The overview on the real core: the drawing, its table and its files hold the same numbers; keyboard, axe, narrow windows.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openHouse, root, violations } from "./kit.mjs";

const kinds = ["country", "region", "violation", "status", "year", "situation"];
let house;

const call = (name, input, language) => house.call(name, input, language);
const file = (id, language) => house.file(id, language);

before(async () => {
  house = await openHouse();
  // Real decisions beside the invented one, so that there is something to count; without them one country is counted.
  const folder = join(root, "../shared/decisions");
  const names = (() => {
    try {
      return readdirSync(folder).filter((name) => name.endsWith(".pdf"));
    } catch {
      return [];
    }
  })();
  for (const name of names) {
    const id = await house.stage(join(folder, name));
    await call("decision.import", { files: [id] });
  }
});

after(async () => {
  await house?.close();
});

async function open({ language = "en", dark = false, width = 1280, forced = false } = {}) {
  const { page, complaints, close } = await house.open("overview", { language, dark, width, height: 900, forced });
  await page.locator("figure svg[role=group] .mark").first().waitFor();
  return {
    page,
    complaints,
    show: async (by) => {
      await page.evaluate((to) => (location.hash = `#/overview/${to}`), by);
      await page.locator(`figure svg[role=group] .mark`).first().waitFor();
      await page.waitForTimeout(250);
    },
    close,
  };
}

/** What the marks of the drawing say, and what the rows of the table say: name, cases, persons. */
function told(page) {
  return page.evaluate(() => {
    const number = (text) => Number(text.replace(/\D/g, ""));
    return {
      marks: [...document.querySelectorAll("figure svg[role=group] .mark")].map((mark) => {
        const [, name, cases, persons] = /^(.*): (\d+) cases?, (\d+) persons?$/.exec(mark.getAttribute("aria-label"));
        const drawn = mark.parentElement.querySelector(".number")?.textContent;
        return { name, cases: Number(cases), persons: Number(persons), drawn: drawn ? Number(drawn) : null };
      }),
      rows: [...document.querySelectorAll("table tbody tr")].map((row) => {
        const [name, cases, persons] = [...row.children].map((cell) => cell.textContent.trim());
        return { name, cases: number(cases), persons: number(persons) };
      }),
      total: [...document.querySelectorAll("table tfoot td")].map((cell) => number(cell.textContent)),
    };
  });
}

test("the drawing, its table and the core say the same numbers", { timeout: 120_000 }, async () => {
  const { page, complaints, show, close } = await open();
  for (const by of kinds) {
    await show(by);
    const figures = await call("figures.show", { by });
    const { marks, rows, total } = await told(page);
    assert.deepEqual(rows, figures.rows.map(({ name, cases, persons }) => ({ name, cases, persons })), by);
    assert.deepEqual(total, [figures.total.cases, figures.total.persons], by);
    const drawn = figures.rows.filter((row) => (by === "country" ? row.cases > 0 : by === "year" ? row.id !== "" : true));
    assert.deepEqual(marks.map((mark) => mark.name), drawn.map((row) => row.name), by);
    for (const [at, mark] of marks.entries()) {
      assert.deepEqual([mark.cases, mark.persons], [drawn[at].cases, drawn[at].persons], `${by}: ${mark.name}`);
      assert.ok(mark.drawn === mark.cases || mark.cases === 0, `${by}: ${mark.name} is drawn as ${mark.drawn}`);
    }
    assert.equal(figures.rows.reduce((sum, row) => sum + row.cases, 0), figures.total.cases + figures.twice.cases, by);
  }
  assert.deepEqual(complaints, []);
  await close();
});

test("the table is put in another order by its heads", { timeout: 60_000 }, async () => {
  const { page, close } = await open();
  await page.getByRole("button", { name: "Country" }).click();
  const names = (await told(page)).rows.map((row) => row.name);
  assert.deepEqual(names, names.toSorted(new Intl.Collator("en").compare));
  await page.getByRole("button", { name: "Persons" }).click();
  const persons = (await told(page)).rows.map((row) => row.persons);
  assert.deepEqual(persons, persons.toSorted((a, b) => b - a));
  assert.equal(await page.locator("th[aria-sort=descending]").count(), 1);
  await close();
});

test("the map is worked by keyboard: every country, magnifying, moving, and on to its cases", { timeout: 60_000 }, async () => {
  const { page, complaints, close } = await open();
  const marks = page.locator("figure svg[role=group] .mark");
  assert.equal(await page.locator("figure svg[role=group] .mark[tabindex='0']").count(), 1);
  await marks.first().focus();
  const visited = new Set();
  const count = await marks.count();
  for (let step = 0; step < count; step += 1) {
    visited.add(await page.evaluate(() => document.activeElement.getAttribute("aria-label")));
    await page.keyboard.press("ArrowRight");
  }
  assert.equal(visited.size, count);
  await page.keyboard.press("Home");
  const scale = () => page.locator("figure svg[role=group] > g").first().getAttribute("transform");
  const first = await scale();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  const magnified = await scale();
  assert.notEqual(magnified, first);
  await page.keyboard.press("Shift+ArrowRight");
  assert.notEqual(await scale(), magnified);
  // A country outside of what is seen is brought into it.
  await page.keyboard.press("End");
  const seen = await page.evaluate(() => {
    const [mark, map] = [document.activeElement.querySelector(".circle"), document.querySelector("figure svg[role=group]")].map((one) => one.getBoundingClientRect());
    const inside = mark.left >= map.left && mark.right <= map.right && mark.top >= map.top && mark.bottom <= map.bottom;
    return inside ? "inside" : JSON.stringify({ mark, map });
  });
  assert.equal(seen, "inside", "the country with the focus is not in the map");
  await page.keyboard.press("0");
  assert.equal(await scale(), first);
  await page.getByRole("button", { name: "Magnify" }).click();
  assert.notEqual(await scale(), first);
  await page.getByRole("button", { name: "Show the whole map" }).click();
  assert.equal(await scale(), first);
  await marks.first().focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash.startsWith("#/cases?country="));
  const { rows } = await call("figures.show", { by: "country" });
  await page.waitForFunction((wanted) => document.querySelector("[role=listbox] [role=option]")?.getAttribute("aria-setsize") === String(wanted), rows[0].cases);
  await page.locator("button.chip").click();
  const all = (await call("case.list", {})).length;
  await page.waitForFunction((wanted) => document.querySelector("[role=listbox] [role=option]")?.getAttribute("aria-setsize") === String(wanted), all);
  assert.deepEqual(complaints, []);
  await close();
});

for (const [language, dark, forced] of [["en", false, false], ["en", true, false], ["ar", false, false], ["fr", false, true]]) {
  const name = `${language}, ${forced ? "forced colours" : dark ? "dark" : "light"}`;
  test(`every drawing is clean for axe: ${name}`, { timeout: 120_000 }, async () => {
    const { page, complaints, show, close } = await open({ language, dark, forced });
    const wrong = [];
    for (const by of kinds) {
      await show(by);
      wrong.push(...(await violations(page)).map((line) => `${by}: ${line}`));
    }
    await close();
    assert.deepEqual([...wrong, ...complaints], []);
  });
}

test("in Arabic bars begin at the right, and the map is not mirrored", { timeout: 60_000 }, async () => {
  const { page, show, close } = await open({ language: "ar" });
  const place = () => page.evaluate(() => {
    const at = (code) => document.querySelector(`figure svg[role=group] a[href$="country=${code}"] .circle`)?.getBoundingClientRect().left;
    return [at("XAR"), at("TUR"), at("MDV")].filter((x) => x !== undefined);
  });
  const west = await place();
  assert.deepEqual(west, west.toSorted((a, b) => a - b));
  await show("status");
  const ends = await page.evaluate(() => [...document.querySelectorAll("figure svg[role=group] rect.bar")].map((bar) => Math.round(bar.getBoundingClientRect().right)));
  assert.equal(new Set(ends).size, 1);
  await close();
});

test("at 320 pixels nothing has to be scrolled sideways and no text leaves its drawing", { timeout: 120_000 }, async () => {
  for (const language of ["en", "ar"]) {
    const { page, show, close } = await open({ language, width: 320 });
    for (const by of kinds) {
      await show(by);
      const wrong = await page.evaluate(() => {
        const main = document.querySelector("main");
        const over = main.scrollWidth - main.clientWidth;
        const frame = document.querySelector("figure svg[role=group]").getBoundingClientRect();
        const texts = [...document.querySelectorAll("figure svg[role=group] text")].filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < frame.left - 2 || box.right > frame.right + 2;
        });
        return [...(over > 0 ? [`main by ${over} px`] : []), ...texts.map((text) => text.textContent)];
      });
      assert.deepEqual(wrong, [], `${by} (${language})`);
    }
    await close();
  }
});

test("the files of every drawing parse and hold its numbers", { timeout: 120_000 }, async () => {
  const { page, close } = await open();
  for (const by of kinds) {
    for (const language of ["en", "ar"]) {
      const { rows, title } = await call("figures.show", { by }, language);
      const svg = String(await file(`figures/${by}.svg`, language));
      const found = await page.evaluate((text) => {
        const drawing = new DOMParser().parseFromString(text, "image/svg+xml");
        return {
          failed: drawing.querySelector("parsererror")?.textContent ?? null,
          title: drawing.querySelector("title")?.textContent,
          described: drawing.querySelector("desc")?.textContent,
          texts: [...drawing.querySelectorAll("text")].map((one) => one.textContent.replaceAll("\u200f", "")),
          foreign: drawing.querySelectorAll("script, image, foreignObject, a, [href], [style]").length,
        };
      }, svg);
      assert.deepEqual([found.failed, found.title, found.foreign], [null, title, 0], by);
      for (const row of rows.filter((one) => one.cases > 0 && (by !== "year" || one.id !== ""))) {
        assert.ok(found.texts.includes(String(row.cases)), `${by}: ${row.name}`);
        assert.ok(found.described.includes(row.name), `${by}: ${row.name}`);
      }
      const csv = String(await file(`figures/${by}.csv`, language));
      assert.ok(csv.startsWith("\ufeff") && csv.split("\r\n").length === rows.length + 3, by);
      for (const row of rows) assert.ok(csv.includes(`,${row.cases},${row.persons}\r\n`), `${by}: ${row.name}`);
    }
    const png = await file(`figures/${by}.png`);
    assert.equal(png.subarray(1, 4).toString(), "PNG");
    assert.ok(png.readUInt32BE(16) >= 1800 && png.readUInt32BE(20) > 250, by);
    const drawn = await page.evaluate(async (bytes) => (await createImageBitmap(new Blob([new Uint8Array(bytes)]))).width, [...png]);
    assert.equal(drawn, png.readUInt32BE(16));
  }
  await close();
});
