import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

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

/** Writes into the page which scripts the stage is made of, so that they can be fetched before they are needed. */
const stageAhead: Plugin = {
  name: 'stage-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle }) => {
      const mount = Object.values(bundle ?? {}).find(
        (part) => part.type === 'chunk' && part.facadeModuleId?.endsWith('/src/stage/mount.ts'),
      );
      if (!bundle || !mount) throw new Error('the build has no stage');
      const scripts = [...withImports(bundle, mount.fileName, new Set())].map((file) => `./${file}`);
      return [{ tag: 'meta', attrs: { name: 'stage', content: scripts.join(' ') }, injectTo: 'head' }];
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

export default defineConfig({
  base: './',
  resolve: { alias: [{ find: /^phaser\/src\//, replacement: phaserModules }] },
  define: phaserBuild,
  optimizeDeps: { rolldownOptions: { transform: { define: phaserBuild } } },
  build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1500 },
  preview: { port: 4173 },
  plugins: [withoutPolicyInDevelopment, stageAhead],
});
