import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig, mergeConfig, type Plugin, type Rolldown } from 'vite';
import site, { plugins } from '../vite.config.ts';

/** The game as one page that needs nothing beside it: for a double click on a USB stick. */

const root = join(import.meta.dirname, '..');

/** A text with one part of it replaced, which must be there once: else the page has changed, and so must this. */
const replaced = (text: string, part: string | RegExp, by: string): string => {
  const found = text.split(part).length - 1;
  if (found !== 1) throw new Error(`the page has ${found} of ${part}, not one`);
  return text.replace(part, () => by);
};

const started = "new Worker(new URL('../worker/worker.ts', import.meta.url), { type: 'module' })";

/** The worker travels in the script: a browser starts none from a file. */
const workerInside: Plugin = {
  name: 'worker-inside',
  enforce: 'pre',
  transform: {
    filter: { id: /\/store\/errands\.ts$/ },
    handler: (code) =>
      `import Inside from '../worker/worker.ts?worker&inline';\n${replaced(code, started, 'new Inside()')}`,
  },
};

const settings: InlineConfig = {
  root,
  configFile: false,
  mode: 'one-file',
  logLevel: 'warn',
  plugins: [workerInside],
  build: {
    write: false,
    copyPublicDir: false,
    cssCodeSplit: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER, // the typeface travels in the style
    chunkSizeWarningLimit: 5000,
    // A browser runs no modules from files.
    rolldownOptions: {
      output: { format: 'iife', codeSplitting: false },
      checks: { emptyImportMeta: false }, // Vite asks for the place of parts that are all inside here
    },
  },
};

/** What the content policy knows a script or a style of the page by. */
const sum = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const textOf = ({ output }: Rolldown.RolldownOutput, end: string): string => {
  const [file, ...others] = output.filter(({ fileName }) => fileName.endsWith(end));
  if (!file || others.length > 0) throw new Error(`the build has ${others.length + Number(!!file)} ${end}`);
  return file.type === 'chunk' ? file.code : String(file.source);
};

/** Builds the page; throws where the site's page no longer has what is put inside. */
export const oneFile = async (): Promise<string> => {
  const built = await build(mergeConfig({ ...site, plugins }, settings));
  const output = built as Rolldown.RolldownOutput;
  const style = textOf(output, '.css').trim();
  const script = textOf(output, '.js')
    .trim()
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\!--');
  const icon = readFileSync(join(root, 'public/icon.svg')).toString('base64');
  const policy = [
    "default-src 'none'",
    `script-src ${sum(script)}`,
    `style-src ${sum(style)}`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src data: blob:',
    "base-uri 'none'; form-action 'none'",
  ].join('; ');

  let page = textOf(output, '.html').replaceAll(/<span data-site[^>]*>.*?<\/span>/g, '');
  page = page.replaceAll(/\s*<meta (property="og:|name="twitter:)[^>]*>/g, '');
  page = page.replaceAll(/\s*<link rel="(apple-touch-icon|manifest)"[^>]*>/g, '');
  page = replaced(page, /default-src [^"]*/, policy);
  page = replaced(page, /"[^"]*icon\.svg"/, `"data:image/svg+xml;base64,${icon}"`);
  page = replaced(page, /<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`);
  page = replaced(page, /\s*<script type="module"[^>]*><\/script>/, '');
  page = replaced(page, '</body>', `<script>${script}</script>\n  </body>`);
  const left = /(?:src|href)="(?!data:)[^"]*"/.exec(page.replace(script, '').replace(style, ''));
  const unlike = /url\(["']?(?!["']?(?:data:|#))[^)]*\)/.exec(style);
  if (left || unlike) throw new Error(`the page would still ask for ${(left ?? unlike)?.[0]}`);
  return page;
};
