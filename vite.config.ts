import { fileURLToPath } from 'node:url';
import { type CSSOptions, defineConfig, type Plugin, type Rolldown } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { floor } from './src/data/floor.ts';

/** The development server injects styles and scripts, which the page's own policy forbids; the build has none. */
const withoutPolicyInDevelopment: Plugin = {
  name: 'without-policy-in-development',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

/** All scripts that a script of the build imports, itself among them. */
const withImports = (bundle: Rolldown.OutputBundle, file: string, found: Set<string>): Set<string> => {
  const chunk = bundle[file];
  if (chunk?.type === 'chunk' && !found.has(file)) {
    found.add(file);
    for (const imported of chunk.imports) withImports(bundle, imported, found);
  }
  return found;
};

/** Writes into the page which scripts stage and screens are made of, so that they can be fetched before they are needed. */
const stageAhead: Plugin = {
  name: 'stage-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle }) => {
      const found = new Set<string>();
      for (const entry of ['/src/stage/mount.ts', '/src/panel/Play.tsx']) {
        const chunk = Object.values(bundle ?? {}).find(
          (part) => part.type === 'chunk' && part.facadeModuleId?.endsWith(entry),
        );
        if (!bundle || !chunk) throw new Error(`the build has no ${entry}`);
        withImports(bundle, chunk.fileName, found);
      }
      const scripts = [...found].map((file) => `./${file}`);
      return [{ tag: 'meta', attrs: { name: 'stage', content: scripts.join(' ') }, injectTo: 'head' }];
    },
  },
};

/** Has the letters that the title needs fetched beside the script that writes them. */
const lettersAhead: Plugin = {
  name: 'letters-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle }) => {
      const files = Object.keys(bundle ?? {}).filter((file) => /\/first-\d+-[^/]+\.woff2$/.test(file));
      if (files.length === 0) throw new Error('the build has no letters for the title');
      const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true };
      return files.map((file) => ({
        tag: 'link',
        attrs: { ...attrs, href: `./${file}` },
        injectTo: 'head',
      }));
    },
  },
};

/** Phaser's package hides its modules; the stage takes only those that it uses (`src/stage/phaser.ts`). */
const phaserModules = fileURLToPath(new URL('node_modules/phaser/src/', import.meta.url));

/** What Phaser's own build decides by these names: WebGL only, without sound or its debugger. */
const phaserBuild = {
  'typeof WEBGL_RENDERER': 'true',
  'typeof CANVAS_RENDERER': 'false',
  'typeof WEBGL_DEBUG': 'false',
  'typeof FEATURE_SOUND': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
  'typeof PLUGIN_3D': 'false',
};

const flat = '(max-height: 34.99rem)'; // a phone lying on its side: picture and panel stand side by side

/** Windows in which a container of the page is about as wide as it asks: of the panel, or of the title's valley. */
const windows: Readonly<Record<string, string>> = {
  '(max-width: 20em)': '(max-width: 21rem)',
  '(max-width: 26rem)': `(max-width: 28rem), (min-width: 40rem) and (max-width: 51rem) and ${flat}`,
  '(max-width: 29em)': `(max-width: 31rem), (min-width: 62.5rem) and (max-width: 77.5rem), (min-width: 40rem) and (max-width: 66rem) and ${flat}`,
  '(max-width: 32rem)': `(max-width: 34rem), (min-width: 62.5rem) and (max-width: 85rem), (min-width: 40rem) and (max-width: 72rem) and ${flat}`,
  '(min-width: 36em)': `(min-width: 38rem) and (max-width: 62.49rem) and (min-height: 35rem), (min-width: 95rem), (min-width: 81rem) and ${flat}`,
  '(min-width: 42em)':
    '(min-width: 44rem) and (max-width: 62.49rem), (min-width: 72.5rem) and (min-height: 42.25rem)',
};

/** Writes what is asked of a container's width a second time, for browsers that know only the window's. */
const containersAsWindows: CSSOptions['postcss'] = {
  plugins: [
    {
      postcssPlugin: 'containers-as-windows',
      AtRule: {
        container: (rule, { AtRule }) => {
          const window = windows[rule.params];
          if (!window) throw rule.error(`no window of vite.config.ts stands for @container ${rule.params}`);
          const media = new AtRule({ name: 'media', params: window, nodes: rule.clone().nodes ?? [] });
          const params = 'not (container-type: inline-size)';
          rule.after(new AtRule({ name: 'supports', params, nodes: [media] }));
        },
      },
    },
  ],
};

/** The browsers that the build is made for; `test/floor` reads it against them. */
const { safari, chrome, firefox } = floor;
const browsers = `Safari ${safari}, Chrome ${chrome}, Firefox ${firefox}`;
const target = [`safari${safari}`, `ios${safari}`, `chrome${chrome}`, `firefox${firefox}`];

/** Writes them into the page, which names them where the game cannot. */
const browsersNamed: Plugin = {
  name: 'browsers-named',
  transformIndexHtml: (html) => html.replaceAll('{browsers}', browsers),
};

/**
 * A service worker that lays the whole site by, so that it plays without a network after one visit. A newer one waits
 * until it is asked for, or every page is closed (`src/page/offline.ts`).
 */
const laidBy = VitePWA({
  injectRegister: false,
  manifest: false, // it is written by hand (public/)
  workbox: {
    globPatterns: ['index.html', 'manifest.webmanifest', 'icon*', 'assets/*'],
    navigateFallback: null, // what is not there has a page of its own
    ignoreURLParametersMatching: [/./],
    clientsClaim: true, // the first visit, too, goes on when its network is gone
    inlineWorkboxRuntime: true,
  },
});

/** What the page needs however it is built; the rest is for a site of many files. */
export const plugins: readonly Plugin[] = [withoutPolicyInDevelopment, browsersNamed];

export default defineConfig({
  base: './',
  resolve: { alias: [{ find: /^phaser\/src\//, replacement: phaserModules }] },
  define: phaserBuild,
  optimizeDeps: { rolldownOptions: { transform: { define: phaserBuild } } },
  css: { postcss: containersAsWindows },
  build: { target, cssTarget: target, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1500 },
  preview: { port: 4173 },
  plugins: [...plugins, stageAhead, lettersAhead, laidBy],
});
