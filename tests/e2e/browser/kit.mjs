// The kit of the browser tests: Debian's Chromium and axe, for files named `<view>.test.mjs` beside this one.
//
// `cargo xtask test` runs them with node's own runner; by hand: `node --test tests/e2e/browser/cases.test.mjs`. Node
// looks for a package from the folder of the file that imports it, and the packages live in ui/node_modules. So this
// file takes them from there, and tests import them from here and nowhere else:
//
//     import { test } from "node:test";
//     import { openBrowser, violations, programs } from "./kit.mjs";
//
// The pages come from the loopback host, a program in the folder `programs`; nothing is fetched from elsewhere.
import http from "node:http";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
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

/** What axe finds wrong in a page: one line for each rule and element, none when it is clean. */
export async function violations(page, rules = {}) {
  // Run as a string by the browser's debugger, so the page's content security policy stays as it is.
  await page.evaluate(axeSource);
  const found = await page.evaluate((options) => globalThis.axe.run(document, options), { rules });
  return found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id} (${rule.impact}): ${rule.help}: ${node.target.join(" ")}`),
  );
}
