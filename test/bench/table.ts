/** A figure of the bench: what, how much, and what it should be. */
export type Row = readonly [name: string, figure: string, bound: string];

const widths = [48, 12] as const;

/** Prints a figure as a line of the table. */
export const print = ([name, figure, bound]: Row): void => {
  process.stdout.write(`${name.padEnd(widths[0])}  ${figure.padStart(widths[1])}  ${bound}\n`);
};
