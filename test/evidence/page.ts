import { readFileSync } from 'node:fs';
import type { Table } from '../../src/evidence/tables/table.ts';
import { type TableId, tables } from '../../src/evidence/tables.ts';

/** The pages whose tables stand between marks: of evidence, and of the model. */
export const pages = ['evidence', 'model'].map(
  (room) => new URL(`../../src/${room}/README.md`, import.meta.url),
);

const mark = /<!-- table: (\w+) -->\n[\s\S]*?<!-- end -->/g;

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const markdown = ({ head, rows }: Table): string =>
  [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');

const isTable = (id: string): id is TableId => id in tables;

/** A page with its tables as the model gives them today; a mark that names no table is an error. */
export const written = (text: string): string =>
  text.replace(mark, (_, id: string) => {
    if (!isTable(id)) throw new Error(`there is no table ${id}`);
    return `<!-- table: ${id} -->\n\n${markdown(tables[id]())}\n\n<!-- end -->`;
  });

/** The cells of each table on the pages, as they stand there, by its name. */
export const standing = (): Record<string, string[][]> =>
  Object.fromEntries(
    pages
      .flatMap((page) => [...readFileSync(page, 'utf8').matchAll(mark)])
      .map(([text, id]) => [
        id as string,
        text
          .split('\n')
          .filter((row) => row.startsWith('|') && !/^\|[\s|:-]+\|$/.test(row))
          .map((row) =>
            row
              .slice(1, -1)
              .split('|')
              .map((cell) => cell.trim()),
          ),
      ]),
  );
