// Draws the program's icon from icon.svg in every size and container the bundles need: node icons/make.mjs
// Needs `npm ci` in ui/ and Debian's Chromium. The results are kept in the repository; run it only after a change.

import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '../ui/node_modules/playwright-core/index.mjs';

const place = (name) => new URL(name, import.meta.url);
const drawing = await readFile(place('icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});

const drawn = new Map();
for (const size of [16, 32, 48, 128, 256, 512, 1024]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  drawn.set(size, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();

/** Windows: a directory of PNGs. */
function ico(sizes) {
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let at = head.length;
  sizes.forEach((size, index) => {
    const entry = 6 + 16 * index;
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(drawn.get(size).length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += drawn.get(size).length;
  });
  return Buffer.concat([head, ...sizes.map((size) => drawn.get(size))]);
}

/** macOS: PNGs, each under the four letters of its size. */
function icns(kinds) {
  const parts = kinds.map(([kind, size]) => {
    const head = Buffer.alloc(8);
    head.write(kind, 'ascii');
    head.writeUInt32BE(8 + drawn.get(size).length, 4);
    return Buffer.concat([head, drawn.get(size)]);
  });
  const whole = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.write('icns', 'ascii');
  head.writeUInt32BE(8 + whole.length, 4);
  return Buffer.concat([head, whole]);
}

await writeFile(place('32x32.png'), drawn.get(32));
await writeFile(place('128x128.png'), drawn.get(128));
await writeFile(place('128x128@2x.png'), drawn.get(256));
await writeFile(place('icon.png'), drawn.get(512));
await writeFile(place('icon.ico'), ico([16, 32, 48, 256]));
await writeFile(place('icon.icns'), icns([['ic07', 128], ['ic08', 256], ['ic09', 512], ['ic10', 1024]]));
