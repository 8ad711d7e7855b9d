/** Bundles the bench as the browser's code is bundled, and runs it: unbundled modules are several times slower. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folder = fileURLToPath(new URL('../out/bench/', import.meta.url));

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
