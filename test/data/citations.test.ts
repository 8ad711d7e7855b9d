import { expect, test } from 'vitest';
import { adoption } from '../../src/data/adoption.ts';
import { cabinet341 } from '../../src/data/budget.ts';
import { comparatorCeilings, comparators, ladder2024 } from '../../src/data/comparators.ts';
import { investment } from '../../src/data/investment.ts';
import { parameters } from '../../src/data/parameters.ts';
import { programmes } from '../../src/data/programmes.ts';
import { extract } from '../../src/evidence/extract.ts';
import { asPrinted, citedLines, documentFigures, prints } from './citations.ts';
import { factTables } from './facts.ts';

const everything = {
  ...factTables,
  cabinet341,
  comparators,
  comparatorCeilings,
  ladder2024,
  parameters,
  programmes,
};

test('every number said to be in the document stands in the line it cites', () => {
  const figures = documentFigures(everything);
  expect(figures.length).toBeGreaterThan(50);
  const missing = figures.filter((figure) => !prints(figure.source.line, figure));
  expect(missing).toEqual([]);
});

test('every cited line stands under its heading in the extract', () => {
  const stands = ({ heading, line }: { heading: string; line: string }) =>
    extract.some((passage) => passage.heading === heading && passage.lines.includes(line));
  expect(citedLines(everything).filter((cited) => !stands(cited))).toEqual([]);
});

test('every country has its own number in the line, not a neighbour’s', () => {
  const names = {
    JP: '日本',
    US: '米国',
    CN: '中国',
    DE: 'ドイツ',
    UK: '英国',
    KR: '韓国',
    AE: 'アラブ首長国連邦',
  } as const;
  for (const [country, { people, firms }] of Object.entries(adoption))
    for (const figure of [...Object.values(people), ...Object.values(firms)])
      expect(figure.source.line).toContain(`${names[country as keyof typeof names]}(${asPrinted(figure)})`);
  for (const [country, years] of Object.entries(investment))
    for (const { amount, rank } of Object.values(years))
      expect(amount.source.line).toBe(
        `${asPrinted(rank)}：${names[country as keyof typeof names]}(${asPrinted(amount)})`,
      );
});

test('every number of a year and a group is read from that part of the page', () => {
  const linesOf = (heading: string) => extract.find((passage) => passage.heading === heading)?.lines ?? [];
  const use = linesOf('生成AIの利活用状況の変化');
  const parts = { 2023: use.slice(0, use.indexOf('2024年')), 2024: use.slice(use.indexOf('2024年')) };
  for (const { people, firms } of Object.values(adoption))
    for (const year of [2023, 2024] as const) {
      const firmsBegin = parts[year].indexOf('●企業における業務での生成AI利用率');
      expect(parts[year].slice(0, firmsBegin)).toContain(people[year].source.line);
      expect(parts[year].slice(firmsBegin)).toContain(firms[year].source.line);
    }
  const invested = linesOf('AIへの民間投資額の変化');
  const begin2024 = invested.indexOf('2024年');
  for (const years of Object.values(investment)) {
    expect(invested.slice(0, begin2024)).toContain(years[2023].amount.source.line);
    expect(invested.slice(begin2024)).toContain(years[2024].amount.source.line);
  }
});
