import { type IndicatorId, indicatorIds, indicators } from '../../data/indicators.ts';
import type { Locale } from '../../data/locales.ts';
import { indicatorAt } from '../../game/readings/indicators.ts';
import type { Game } from '../../game/rules/game.ts';
import type { Numbers } from '../../words/numbers.ts';
import type { Say } from '../../words/say.ts';
import { formatOf } from '../charts/formats.ts';

const DIGITS = 12; // more than any figure is good for, fewer than show how computers round

/** How many of the units that the table's head names make one of the indicator's own. */
const factor = (id: IndicatorId, locale: Locale): number => {
  const { unit } = indicators[id];
  if (unit === 'share') return 100;
  return unit === 'US$ billion a year' && locale !== 'en' ? 10 : 1;
};

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const BOM = '\uFEFF'; // by which spreadsheets know the letters

/** Every indicator, quarter by quarter, as a table for spreadsheets; its first line says what it is. */
export const csvOf = (game: Game, say: Say, numbers: Numbers, locale: Locale): string => {
  const head = [
    say('csv.quarter'),
    ...indicatorIds.map((id) =>
      say('csv.column', { name: say(`indicator.${id}`), unit: say(formatOf(numbers, locale, id).unit) }),
    ),
  ];
  const rows = game.quarters.map((state, at) => [
    cell(at === 0 ? say('csv.survey') : numbers.quarter(state.t - 0.25)),
    ...indicatorIds.map(
      (id) => `${Number((indicatorAt(state, id) * factor(id, locale)).toPrecision(DIGITS))}`,
    ),
  ]);
  const lines = [[cell(say('csv.honest', { seed: game.seed }))], head.map(cell), ...rows];
  return `${BOM}${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
};
