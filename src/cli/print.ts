import type { QuarterFigures } from './figures.ts';

/** The result as JSON, a line long; numbers keep their full precision. */
export const asJson = (result: object): string => `${JSON.stringify(result)}\n`;

const cells = (quarter: QuarterFigures): [string, number][] =>
  Object.entries(quarter).flatMap(([symbol, value]): [string, number][] => {
    if (typeof value === 'number') return [[symbol, value]];
    if (Array.isArray(value)) return value.map((inner, at) => [`${symbol}${at + 1}`, inner]);
    return Object.entries(value).map(([id, inner]) => [`${symbol}_${id}`, inner]);
  });

/** The quarters as a table: a header of symbols, then a row a quarter. */
export const asCsv = (quarters: readonly QuarterFigures[]): string => {
  const rows = quarters.map(cells);
  const header = (rows[0] ?? []).map(([name]) => name);
  return `${[header, ...rows.map((row) => row.map(([, value]) => value))].map((row) => row.join(',')).join('\n')}\n`;
};
