// The kit of the browser tests: Debian's Chromium and axe, for files named `<view>.test.mjs` beside this one.
//
// `cargo xtask test` runs them with node's own runner; by hand: `node --test tests/e2e/browser/cases.test.mjs`. Node
// looks for a package from the folder of the file that imports it, and the packages live in ui/node_modules. So this
// file takes them from there, and tests import them from here and nowhere else:
//
//     import { test } from "node:test";
//     import { openHouse, violations } from "./kit.mjs";
//
// The pages come from the loopback host, a program in the folder `programs`; nothing is fetched from elsewhere.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import http from "node:http";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

const fromUi = createRequire(join(root, "ui/package.json"));
const { chromium } = fromUi("playwright-core");

/** The folder of the built programs (host, solidarity), set by xtask. */
export const programs =
  process.env.SOLIDARITY_PROGRAMS ?? join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug");

/** axe's source, to be run inside a page. */
export const axeSource = readFileSync(fromUi.resolve("axe-core/axe.min.js"), "utf8");

/** Starts Chromium with a profile of its own; close it when done. */
export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    // Without these it looks up its maker's hosts at every start.
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/**
 * Every request of a window on a connection of its own, closed when answered. The host's server (tiny_http) can leave a
 * connection waiting for as long as the others are kept open; the browser would keep six.
 */
export async function closeConnections(context) {
  await context.route(
    (url) => url.pathname !== "/events",
    (route) => {
      const asked = route.request();
      const sent = http.request(
        asked.url(),
        { method: asked.method(), headers: { ...asked.headers(), connection: "close" }, agent: false },
        (response) => {
          const parts = [];
          response.on("data", (part) => parts.push(part));
          response.on("error", () => route.abort().catch(() => {}));
          response.on("end", () => {
            const headers = { ...response.headers };
            for (const name of ["transfer-encoding", "connection", "content-length"]) delete headers[name];
            // The window may have gone; there is nobody left to tell.
            route.fulfill({ status: response.statusCode, headers, body: Buffer.concat(parts) }).catch(() => {});
          });
        },
      );
      sent.on("error", () => route.abort().catch(() => {}));
      sent.end(asked.postDataBuffer() ?? undefined);
    },
  );
}

/** Starts the loopback host and gives it with the address of its window. */
export async function startHost(options = ["--exercise"]) {
  const host = spawn(join(programs, "host"), options, { stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise((resolve, reject) => {
    host.stdout.once("data", (data) => resolve(String(data).trim()));
    host.once("exit", () => reject(new Error("the host ended")));
  });
  return { host, address };
}

/** A host that holds the exercise, and a browser beside it: for tests that ask the core and look at its window. */
export async function openHouse() {
  const { host, address } = await startHost();
  const browser = await openBrowser();

  async function ask(path, options) {
    const url = new URL(address);
    const token = url.searchParams.get("token");
    const response = await fetch(new URL(path, url), { ...options, headers: { "x-token": token, ...options?.headers } });
    if (response.status !== 200) assert.fail(`${path}: ${await response.text()}`);
    return Buffer.from(await response.arrayBuffer());
  }

  const post = async (path, headers, body) => JSON.parse(String(await ask(path, { method: "POST", headers, body })));

  /** Runs a call on the host as the window would. */
  const call = (name, input = {}, language = "en") =>
    post("/call", { "content-type": "application/json" }, JSON.stringify({ name, input, language }));

  /** Hands the host a file as if it had been dropped on the window. */
  const stage = (file) => post("/stage", { "x-file-name": encodeURIComponent(basename(file)) }, readFileSync(file));

  /** The bytes of a file the core keeps or draws. */
  const file = (id, language = "en") => ask(`/file?${new URLSearchParams({ id, language })}`);

  /** A window at a place, in the office's language; `complaints` gathers what it says on the console. */
  async function open(place, options = {}) {
    const { language = "en", dark = false, width = 1280, height = 800, forced = false, prepare } = options;
    const profile = await call("office.show");
    if (profile.language !== language) await call("office.save", { ...profile, language });
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? "dark" : "light",
      forcedColors: forced ? "active" : "none",
      reducedMotion: "reduce",
      locale: language,
    });
    await closeConnections(context);
    await prepare?.(context);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    // A value that is refused is a 422; the browser says so by itself.
    page.on("console", (line) => line.type() === "error" && !line.text().includes("422") && complaints.push(line.text()));
    await page.goto(`${address}#/${place}`);
    await page.locator(`html[lang="${language}"]`).waitFor();
    return { page, context, complaints, close: () => context.close() };
  }

  const close = async () => {
    await browser.close();
    host.kill();
  };
  return { call, stage, file, open, close };
}

/** What axe finds wrong in a page: one line for each rule and element, none when it is clean. */
export async function violations(page, rules = {}) {
  // Run as a string by the browser's debugger, so the page's content security policy stays as it is.
  await page.evaluate(axeSource);
  const found = await page.evaluate((options) => globalThis.axe.run(document, options), { rules });
  return found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id} (${rule.impact}): ${rule.help}: ${node.target.join(" ")}`),
  );
}
