import type { Shelf } from '../../src/store/shelf.ts';

/** A shelf like a browser's, with room for so many letters. */
export const shelfWith = (
  room = Number.POSITIVE_INFINITY,
): Shelf & { readonly texts: Map<string, string> } => {
  const texts = new Map<string, string>();
  return {
    texts,
    get length() {
      return texts.size;
    },
    key: (at) => [...texts.keys()][at] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      const others = [...texts].reduce((sum, [own, { length }]) => sum + (own === key ? 0 : length), 0);
      if (others + text.length > room) throw new Error('the shelf is full');
      texts.set(key, text);
    },
    removeItem: (key) => {
      texts.delete(key);
    },
  };
};
