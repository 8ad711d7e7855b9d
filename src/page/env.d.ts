/** What Vite knows of a build: `production` is the site, see `pack/` for the page that is one file. */
interface ImportMeta {
  readonly env: { readonly MODE: string };
}
