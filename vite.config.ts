import { defineConfig, type Plugin } from 'vite';

/** The development server injects styles and scripts, which the page's own policy forbids; the build has none. */
const withoutPolicyInDevelopment: Plugin = {
  name: 'without-policy-in-development',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

export default defineConfig({
  base: './',
  build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1500 },
  preview: { port: 4173 },
  plugins: [withoutPolicyInDevelopment],
});
