/** An edition whose own build is kept with the site, under `editions/N/`, so that its codes can still be opened. */
interface OlderEdition {
  readonly edition: number;
  readonly commit: string; // that its build is made from
}

/** Kept from the first public release on; nothing older than it needs keeping. */
export const olderEditions: readonly OlderEdition[] = [];
