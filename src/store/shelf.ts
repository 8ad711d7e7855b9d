/** Storage of this device, guarded: where it is full or forbidden, nothing throws. */

/** Beginning of the names of kept runs: here, so that the title can ask for them without fetching what reads them. */
export const RUN_PREFIX = 'mizuwake.run.';

/** What storage must be able to do: a page's localStorage, or a stand-in. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Stands in where the page may not even look at its storage. */
const forbidden: Shelf = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: () => {
    throw new Error('storage is forbidden here');
  },
  removeItem: () => {},
};

/** The shelf that `look` gives; one that takes nothing where looking itself is forbidden. */
export const shelfOf = (look: () => Shelf): Shelf => {
  try {
    return look() ?? forbidden;
  } catch {
    return forbidden;
  }
};

/** The names under which something lies; none where looking is forbidden. */
export const keysOn = (shelf: Shelf): string[] => {
  try {
    return Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '');
  } catch {
    return [];
  }
};

/** What lies under a key; null where nothing does or reading is forbidden. */
export const read = (shelf: Shelf, key: string): string | null => {
  try {
    return shelf.getItem(key);
  } catch {
    return null;
  }
};

/** Lays a text under a key; false when the shelf is full or forbidden. */
export const put = (shelf: Shelf, key: string, text: string): boolean => {
  try {
    shelf.setItem(key, text);
    return true;
  } catch {
    return false;
  }
};

/** Takes away what lies under a key. */
export const remove = (shelf: Shelf, key: string): void => {
  try {
    shelf.removeItem(key);
  } catch {
    // nothing could have been laid there either
  }
};
