/** A label at the right end of a line: where the line ends, and where there is room for its text. */
export interface EndLabel<Id> {
  readonly id: Id;
  readonly at: number;
  readonly text: number;
}

const HEIGHT = 19; // of a label, in pixels

/** Moves labels apart until none overlaps, in the order in which their lines end, within `height`. */
export const spread = <Id>(
  ends: readonly { readonly id: Id; readonly at: number }[],
  height: number,
): EndLabel<Id>[] => {
  const sorted = [...ends].sort((a, b) => a.at - b.at);
  const placed: EndLabel<Id>[] = [];
  for (const { id, at } of sorted) {
    const above = placed[placed.length - 1];
    placed.push({ id, at, text: above ? Math.max(at, above.text + HEIGHT) : at });
  }
  const over = Math.max(0, (placed[placed.length - 1]?.text ?? 0) - height);
  let below = Number.POSITIVE_INFINITY;
  return placed
    .map(({ id, at, text }) => ({ id, at, text: text - over }))
    .reverse()
    .map((label) => {
      const text = Math.min(Math.max(label.text, Math.min(label.at, below - HEIGHT)), below - HEIGHT);
      below = text;
      return { ...label, text };
    });
};
