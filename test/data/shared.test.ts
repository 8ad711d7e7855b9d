import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { channels } from '../../src/data/channels.ts';
import { ladder2024 } from '../../src/data/comparators.ts';
import type { Unit } from '../../src/data/figure.ts';
import { parameters } from '../../src/data/parameters.ts';
import { coverage } from '../../src/evidence/coverage.ts';
import { extract } from '../../src/evidence/extract.ts';

// What the project was built from lies beside the repository on the authors' machine only.
const shared = new URL('../../../shared/', import.meta.url);
const documentFile = new URL('source/ai-policy-2026-01-27.txt', shared);
const isHere = existsSync(documentFile);
const readJson = (name: string) => JSON.parse(readFileSync(new URL(`model/${name}`, shared), 'utf8'));

/** The document's lines without bold marks, list dashes and blanks. */
const documentLines = () =>
  readFileSync(documentFile, 'utf8')
    .split('\n')
    .map((line) =>
      line
        .replaceAll('**', '')
        .replace(/^\s*- /, '')
        .replaceAll(/\s/g, ''),
    )
    .filter((line) => line !== '');

/** The biography of a named person: between the network's members and the working group. Not for us to carry. */
const biography = (lines: readonly string[]) => ({
  from: lines.findIndex((line) => line.startsWith('参画国：')) + 1,
  to: lines.indexOf('事業実証ワーキンググループ設置'),
});

test.runIf(isHere)('the extract is the document, but for one biography', () => {
  const lines = documentLines();
  const { from, to } = biography(lines);
  expect(to - from).toBe(6);
  const kept = [...lines.slice(0, from), ...lines.slice(to)].join('');
  const ours = extract.flatMap(({ heading, lines }) => [heading, ...lines]).join('');
  expect(ours.replaceAll(/\s/g, '')).toBe(kept);
});

test.runIf(isHere)('the biography is nowhere in the extract', () => {
  const lines = documentLines();
  const { from, to } = biography(lines);
  const ours = JSON.stringify(extract).replaceAll(/\s/g, '');
  expect(lines.slice(from, to).filter((line) => ours.includes(line))).toEqual([]);
});

test.runIf(isHere)('every line of the document is part of a line in coverage', () => {
  const lines = documentLines();
  const { from, to } = biography(lines);
  const covered = new Set(coverage.map(({ line }) => line.replaceAll(/\s/g, '')));
  const parts = [...covered].join('\n');
  const missing = lines.filter((line, i) => (i < from || i >= to) && !parts.includes(line));
  expect(missing).toEqual([]);
});

const units: Readonly<Record<string, Unit>> = {
  share: 'share',
  'share of firms': 'share',
  'US$bn/yr': 'US$ billion a year',
  FTE: 'people',
  '兆円/yr': '兆円 a year',
  '1/yr (logit)': 'log-odds/year',
  'per share': 'share per share',
  'dln(rate)/dln(T)': 'elasticity',
  elastic: 'elasticity',
  'max share of rate': 'share at full effect',
  '1/yr at full effect': '1/year',
  '1/yr': '1/year',
  yr: 'years',
  '1/yr per share': '1/year',
  'share at full effect': 'share at full effect',
  'per share regular use': 'share per share',
  'share at saturation': 'share at full effect',
  'share per +100 K': 'share per index point × 100',
  '億円/FTE/yr': '億円 per person a year',
  'at full use': 'share at full effect',
  'x baseline inflow': 'multiple of the baseline inflow',
  x: 'multiple of the baseline inflow',
  'x per +1.0 use': 'multiple of the baseline inflow',
  'x per relative V': 'multiple of the baseline inflow',
  '1/yr initial': '1/year',
  'fade per year, entering as 4·fW·t': '1/year',
  'per +1.0 use': 'share per share',
  'x at full create effect': 'share at full effect',
  '%': '% per share',
  '% per unit of new embedding': '% per share',
  '1/yr linear': '1/year',
  index: 'index',
  '兆円 per +100 K': '兆円 per index point × 100',
  億円: '億円',
};

interface SharedParameter {
  readonly symbol: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly kind: string;
}

test.runIf(isHere)('the parameters of the specification stand as it has them', () => {
  const specified = (readJson('parameters.json') as SharedParameter[]).map(
    ({ symbol, value, low, high, unit, kind }) => ({ symbol, value, low, high, unit: units[unit], kind }),
  );
  const symbols = new Set<string>(specified.map(({ symbol }) => symbol));
  const ours = Object.values(parameters)
    .filter(({ symbol }) => symbols.has(symbol))
    .map(({ symbol, value, low, high, unit, kind }) => ({ symbol, value, low, high, unit, kind }));
  expect(ours).toEqual(specified);
});

interface SharedChannel {
  readonly id: string;
  readonly background_per_year: number;
  readonly half_effect_per_year: number;
  readonly effect_life_years: number;
  readonly absorption_cap_per_year: number;
}

test.runIf(isHere)('the channels and the ladder are those of the specification', () => {
  const specified = readJson('channels.json');
  expect(ladder2024.map(({ value }) => value)).toEqual(specified.ladder2024.values);
  expect(
    Object.entries(channels).map(([id, channel]) => ({
      id,
      background_per_year: channel.background.value,
      half_effect_per_year: channel.halfEffect.value,
      effect_life_years: channel.effectLife.value,
      absorption_cap_per_year: channel.absorptionCap.value,
    })),
  ).toEqual(
    (specified.channels as (SharedChannel & { fy2025: number })[]).map(({ fy2025: _, ...rest }) => rest),
  );
});
