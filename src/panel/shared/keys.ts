/** The keyboard map of the tallies: one table for the listener and for the help. */
const tallyKeys = {
  tab: [], // the browser's own
  row: ['ArrowUp', 'ArrowDown'],
  more: ['ArrowRight', '+', '=', ';'],
  less: ['ArrowLeft', '-'],
  clear: ['Home', '0'],
  fill: ['End'],
  undo: ['u'],
  confirm: ['Enter'],
} as const satisfies Record<string, readonly string[]>;

export type TallyKey = keyof typeof tallyKeys;

/** The same keys as they are printed. */
export const keyCaps: Readonly<Record<TallyKey, readonly string[]>> = {
  tab: ['Tab'],
  row: ['↑', '↓'],
  more: ['→', '+'],
  less: ['←', '−'],
  clear: ['Home', '0'],
  fill: ['End'],
  undo: ['U'],
  confirm: ['Enter'],
};

export const tallyKeyIds = Object.keys(tallyKeys) as TallyKey[];

/** What a pressed key does among the tallies, if anything. */
export const tallyKeyOf = (key: string): TallyKey | undefined =>
  tallyKeyIds.find((id) =>
    (tallyKeys[id] as readonly string[]).includes(key.length === 1 ? key.toLowerCase() : key),
  );
