import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const project = fileURLToPath(new URL('../../', import.meta.url));
const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));

/** Builds the site as it is published, into a folder of its own. */
export const buildSite = async (outDir: string): Promise<void> => {
  await build({ root: project, configFile, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
};

/** The typeface is asked for as on the site: names are written in it. */
const page = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>The stage</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<style>
  body { margin: 0; overflow: hidden }
  #stage { font-family: 'BIZ UDPGothic', 'Hiragino Sans', 'Noto Sans CJK JP', 'Noto Sans JP', sans-serif }
</style>
<body><script type="module" src="page.js"></script></body></html>
`;

/** Builds the page that has the stage and nothing else. */
export const buildStage = async (outDir: string): Promise<void> => {
  await build({
    root: project,
    configFile,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      rollupOptions: {
        input: fileURLToPath(new URL('./stage/page.ts', import.meta.url)),
        output: { entryFileNames: 'page.js' },
      },
    },
  });
  await writeFile(`${outDir}/index.html`, page);
};
