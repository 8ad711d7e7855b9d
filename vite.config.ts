import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** The development server injects styles and scripts, which the page's own policy forbids; the build has none. */
const withoutPolicyInDevelopment: Plugin = {
  name: 'without-policy-in-development',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
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
  plugins: [withoutPolicyInDevelopment],
});
