import type { DocumentFigure, DocumentLine } from '../../src/data/figure.ts';

/** Every object inside `table`, itself first, that looks like what is asked for. */
function* within<T>(table: unknown, isWanted: (value: object) => boolean): Generator<T> {
  if (typeof table !== 'object' || table === null) return;
  if (isWanted(table)) yield table as T;
  for (const value of Object.values(table)) yield* within<T>(value, isWanted);
}

/** Every heading and line that a table cites. */
export const citedLines = (table: unknown) => [
  ...within<DocumentLine>(table, (value) => 'heading' in value && 'line' in value),
];

/** Every number in a table that is said to stand in the document. */
export const documentFigures = (table: unknown) => [
  ...within<DocumentFigure>(table, (value) => 'kind' in value && value.kind === 'document'),
];

/** A number as the document prints it. */
export function asPrinted({ value, unit }: Pick<DocumentFigure, 'value' | 'unit'>): string {
  const upTo1 = (x: number) => String(Number(x.toFixed(1)));
  switch (unit) {
    case 'percent':
      return `${value}%`;
    case 'share':
      return `${upTo1(value * 100)}%`;
    case 'US$ billion a year':
      return `約${upTo1(value * 10)}億ドル`;
    case 'rank':
      return `${value}位`;
    case '億円':
      return `${value.toLocaleString('en-US')}億円`;
    default:
      throw new Error(`The document prints nothing in ${unit}`);
  }
}

/** Whether `line` holds this number whole, not as the tail of a longer one. */
export const prints = (line: string, figure: Pick<DocumentFigure, 'value' | 'unit'>) => {
  const at = line.indexOf(asPrinted(figure));
  return at >= 0 && !/[\d.,]/.test(line.charAt(at - 1));
};

/** Sums amounts with one decimal without rounding errors. */
export const total = (amounts: readonly number[]) =>
  amounts.reduce((sum, amount) => sum + Math.round(amount * 10), 0) / 10;
