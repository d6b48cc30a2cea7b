// npm run icons: draws build/icons/icon.svg in every size that a desktop asks for, and Windows' file of several.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const folder = fileURLToPath(new URL('icons', import.meta.url));
/** Edges in pixels. */
const SIZES = [16, 32, 48, 64, 128, 256, 512];
const IN_ICO = [16, 32, 48, 256];

/** @returns {Promise<Map<number, Buffer>>} a PNG by its edge */
async function draw() {
  const browser = await chromium.launch({
    executablePath: process.env.FAZHI_CHROMIUM ?? '/usr/bin/chromium',
  });
  try {
    const page = await browser.newPage();
    const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    const drawn = new Map();
    for (const edge of SIZES) {
      await page.setViewportSize({ width: edge, height: edge });
      drawn.set(edge, await page.screenshot({ omitBackground: true }));
    }
    return drawn;
  } finally {
    await browser.close();
  }
}

/**
 * An .ico of PNGs: a header of 6 bytes, 16 for each picture, the pictures.
 * @param {{ edge: number, png: Buffer }[]} pictures
 */
function ico(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let at = head.length;
  for (const [index, { edge, png }] of pictures.entries()) {
    const entry = 6 + 16 * index;
    head.writeUInt8(edge % 256, entry);
    head.writeUInt8(edge % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

const drawn = await draw();
for (const [edge, png] of drawn) writeFileSync(join(folder, `${edge}x${edge}.png`), png);
writeFileSync(
  join(folder, 'icon.ico'),
  ico(IN_ICO.map((edge) => ({ edge, png: drawn.get(edge) ?? Buffer.alloc(0) }))),
);
