/**
 * Bundles the bench of the core as the browser's code is bundled, and runs it: unbundled modules are several times
 * slower. Then measures the stage in a browser, where there is one.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { findChromium } from '../browser/browser.ts';
import { stageRows } from './stage.ts';
import { print } from './table.ts';

const folder = fileURLToPath(new URL('../out/bench/core/', import.meta.url));

await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: fileURLToPath(new URL('./bench.ts', import.meta.url)),
    outDir: folder,
    emptyOutDir: true,
    rollupOptions: { output: { entryFileNames: 'bench.mjs' } },
  },
  ssr: { noExternal: true },
});

execFileSync(process.execPath, [`${folder}bench.mjs`], { stdio: 'inherit' });

const chromium = findChromium();
if (!chromium) console.log('No Chromium was found, so the stage is not measured.');
else for await (const row of stageRows(chromium)) print(row);
