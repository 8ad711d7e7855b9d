import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import puppeteer, { type Browser } from 'puppeteer-core';

/** The oldest Chromium of the floor, from the npm package that has it packed for Linux. */

const packed = join(dirname(createRequire(import.meta.url).resolve('chromium-103/package.json')), 'bin');
const unpacked = resolve('node_modules/.cache/chromium-103');

const inflated = (name: string): Buffer => brotliDecompressSync(readFileSync(join(packed, name)));

/** Unpacks the browser, with the library that draws WebGL without a graphics card, unless it was before. */
const unpack = (): void => {
  if (existsSync(unpacked)) return;
  const halfway = `${unpacked}.${process.pid}`;
  mkdirSync(halfway, { recursive: true });
  writeFileSync(join(halfway, 'chromium'), inflated('chromium.br'), { mode: 0o755 });
  const tar = spawnSync('tar', ['-x', '-C', halfway], { input: inflated('swiftshader.tar.br') });
  if (tar.status !== 0) throw new Error(`tar could not unpack: ${tar.stderr}`);
  renameSync(halfway, unpacked);
};

/** Whether this machine can run it. */
export const hasOldChromium = process.platform === 'linux' && process.arch === 'x64';

/**
 * Starts it, with more arguments; it draws WebGL without a graphics card by itself, and hangs when asked to. Playwright's
 * own scripts do not run in it, Puppeteer's do.
 */
export const openOldChromium = async (...more: string[]): Promise<Browser> => {
  unpack();
  return puppeteer.launch({
    executablePath: join(unpacked, 'chromium'),
    args: ['--no-sandbox', ...more],
    headless: true,
    timeout: 60_000,
    protocolTimeout: 120_000,
  });
};
