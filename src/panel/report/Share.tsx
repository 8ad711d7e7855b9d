import { type IndicatorId, indicatorIds, indicators } from '../../data/indicators.ts';
import { type Locale, languages } from '../../data/locales.ts';
import { hashGame } from '../../game/code/hash.ts';
import { encodeRun } from '../../game/code/runCode.ts';
import { indicatorAt } from '../../game/readings/indicators.ts';
import type { Game } from '../../game/rules/game.ts';
import type { Numbers } from '../../words/numbers.ts';
import type { Say } from '../../words/say.ts';
import { formatOf } from '../charts/formats.ts';
import { CodeCard } from '../runs/CodeCard.tsx';
import { usePanel, useSession } from '../shared/context.ts';
import { Part } from './Part.tsx';

const DIGITS = 12; // more than any figure is good for, fewer than show how computers round

/** How many of the units that the table's head names make one of the indicator's own. */
const factor = (id: IndicatorId, locale: Locale): number => {
  const { unit } = indicators[id];
  if (unit === 'share') return 100;
  return unit === 'US$ billion a year' && languages[locale].numbers === 'japanese' ? 10 : 1;
};

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const BOM = '\uFEFF'; // by which spreadsheets know the letters

/** Every indicator, quarter by quarter, as a table for spreadsheets; its first line says what it is. */
const csvOf = (game: Game, say: Say, numbers: Numbers, locale: Locale): string => {
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

const CSV = 'text/csv;charset=utf-8';

/** Ways to take the run along: a code, a link, paper, a table. */
export const Share = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const locale = useSession((session) => session.locale);
  const download = (): void => {
    const url = URL.createObjectURL(new Blob([csvOf(game, say, numbers, locale)], { type: CSV }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `mizuwake-${game.seed}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000); // some browsers read it later
  };
  const printShort = (): void => {
    document.body.dataset.paper = 'short';
    window.addEventListener('afterprint', () => delete document.body.dataset.paper, { once: true });
    print();
  };
  return (
    <Part id="share">
      <p>{say('share.text')}</p>
      <CodeCard code={encodeRun(game)} />
      <div class="row no-print">
        <button type="button" class="button" onClick={() => print()}>
          {say('share.print')}
        </button>
        <button type="button" class="button" onClick={printShort}>
          {say('share.printShort')}
        </button>
        <button type="button" class="button" onClick={download}>
          {say('share.csv')}
        </button>
      </div>
      <p class="small">{say('report.identity', { seed: game.seed, hash: hashGame(game) })}</p>
      <p class="small">{say('report.identityNote')}</p>
    </Part>
  );
};
