import { type CourseId, courseIds } from '../../src/data/courses.ts';
import { dimensionIds } from '../../src/data/dimensions.ts';
import { endingIds } from '../../src/data/endings.ts';
import { eventIds, events } from '../../src/data/events.ts';
import { promiseLevelIds } from '../../src/data/promises.ts';
import { answerStyles } from '../../src/game/rules/year/answers.ts';
import { events as words } from '../../src/words/en/events.ts';
import type { Figures } from './figures.ts';
import { mean, promiseSets, setIds } from './sets.ts';
import { holds, neverBest, styleShares, type Target, type TargetId, targetsOf } from './targets.ts';

/** The figures on one page of Markdown. */

export type All = Readonly<Record<CourseId, Figures>>;

const minus = (text: string): string => text.replace('-', '−');
const number = (value: number | undefined, digits = 1): string =>
  value === undefined || Number.isNaN(value) ? '–' : minus(value.toFixed(digits));
const signed = (value: number): string => (value > 0 ? `+${number(value)}` : number(value));

/** A table, padded as Biome formats it; all columns but the first are numbers. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((_, at) => Math.max(4, ...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const padded = (row: readonly string[]): string =>
    line(
      row.map((cell, at) =>
        at === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[at] as number),
      ),
    );
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [padded(head), line(rule), ...rows.map(padded)].join('\n');
};

const targetNames: Readonly<Record<TargetId, string>> = {
  sky: 'reading the sky: the planner that sees it over the same that does not, % of reach',
  skyLeast: 'the same, in the set of promises where it is worth least',
  layNothingLeast: 'winters in which the seeing planner lays nothing on a cloud, %',
  layNothingMost: 'the same, at most',
  layEach: 'the rarest of one, two, three and four tallies laid, % of winters',
  underdog: 'pairs whose less likely cloud is the better bet, %',
  shift: 'what three tallies a year move, on the dimension that they move least ÷ reading the sky',
  blind: 'gain of the planner that ignores the sky ÷ gain of the same planner that reads it',
  blindMost: 'the same, in the set of promises where it is greatest',
  blindWithLevers: 'the same ratio, both moving levers too',
  blindWithLeversMost: 'the same, in the set of promises where it is greatest',
  style: 'the style of answer that is best most often, % of cases',
  answers: 'answers that are best for nobody',
  harmLeast: 'onset at readiness 0, the least of the harmful events, % of reach on its main dimension',
  harmMost: 'the same, the greatest',
  eventLeast: 'the rarest event, % of summers with clouds',
  eventMost: 'the commonest event, % of summers with clouds',
  comeback: 'bold promises behind midway that are kept by turning to them, %',
  comebackMost: 'the same, at most',
  plans: 'dimensions on which one constant split is the best, at most',
  study: 'a study, % of reach',
  notch: 'a lever’s notch, % of reach',
  firstTally: 'readiness that the first tally on its cloud adds, at the event where it adds least',
  richer: 'readiness that four tallies more in a pillar add, on the mean of the events',
};

const bound = (value: number): string => String(Number(value.toFixed(2)));

const asked = ({ least, most }: Target): string => {
  if (Number.isFinite(least) && Number.isFinite(most)) return `${bound(least)} to ${bound(most)}`;
  return Number.isFinite(least) ? `≥ ${bound(least)}` : `≤ ${bound(most)}`;
};

const standing = (all: All): string => {
  const found = courseIds.map((course) => targetsOf(all[course]));
  const ids = [...new Set(found.flat().map(({ id }) => id))];
  const rows = ids.map((id) => [
    targetNames[id],
    ...found.map((targets) => {
      const target = targets.find((one) => one.id === id);
      return target
        ? `${number(target.value, target.value < 2 ? 2 : 1)} (${asked(target)})${holds(target) ? '' : ' **✗**'}`
        : '–';
    }),
  ]);
  return table(['what must hold', ...courseIds], rows);
};

const steps: readonly (readonly [string, string, string])[] = [
  ['best answers', '+answers', 'constant'],
  ['+ earmarks', '+earmarks', '+answers'],
  ['+ studies', '+studies', '+earmarks'],
  ['+ reserve held when it matters', '+reserve', '+studies'],
  ['+ tallies moved', '+tallies', '+reserve'],
  ['+ levers', '+levers', '+tallies'],
];

/** A course without studies goes on from the step before. */
const gainOf = ({ gains }: Figures, name: string) =>
  gains[name] ?? (name === '+studies' ? gains['+earmarks'] : undefined);

const contributions = (all: All): string =>
  table(
    ['switched on, one after the other', ...courseIds.flatMap((course) => [course, 'least set'])],
    steps.map(([name, more, less]) => [
      name,
      ...courseIds.flatMap((course) => {
        const [a, b] = [gainOf(all[course], more), gainOf(all[course], less)];
        if (!all[course].gains[more] || !a || !b) return ['–', '–'];
        const steps = setIds.map((set) => a[set] - b[set]);
        return [signed(mean(steps)), signed(Math.min(...steps))];
      }),
    ]),
  );

const others: Readonly<Record<string, string>> = {
  random: 'random in everything',
  careless: 'careless: random splits, nothing on clouds, every event let pass',
  continuation: 'the FY2025 yen every year',
  even: '5/5/5/5',
  greedy: 'greedy for the promise furthest behind',
  '+reserve': 'constant split, reads the sky',
  'always a reserve': 'the same, but holds two tallies every winter',
  recipe: 'recipe: six splits settled before the first winter',
  blind: 'planner, blind: the recipe and best answers',
  seeing: 'planner, seeing: the recipe, moved for what is in the sky',
  'blind, levers': 'planner, blind, with levers',
  'seeing, levers': 'planner, seeing, with levers',
  hindsight: 'climbed from the seeing planner with hindsight',
};

const players = ({ gains, kept, restated }: Figures): string =>
  table(
    ['player', ...setIds, 'mean', 'careful, bold, dream kept', 'in danger midway'],
    Object.entries(others)
      .filter(([name]) => gains[name])
      .map(([name, what]) => {
        const values = setIds.map((set) => gains[name]?.[set] ?? 0);
        const levels = promiseLevelIds.map((level) => number(kept[name]?.[level], 0)).join(', ');
        return [
          what,
          ...values.map(signed),
          signed(mean(values)),
          kept[name] ? levels : '–',
          number(restated[name], 0),
        ];
      }),
  );

const plans = ({ plans: best, constant }: Figures): string =>
  table(
    ['promises', 'best constant split', 'reaches', 'best recipe, winter by winter'],
    setIds.map((set) => [
      `${set}: ${promiseSets[set].join(', ')}`,
      best[set].steady,
      number(constant[set], 0),
      best[set].recipe,
    ]),
  );

const eventRows = (all: All, { harms, best }: Figures): string =>
  table(
    [
      'event',
      ...courseIds,
      'harm at readiness 0',
      'ready: with none to four tallies on its cloud; four more in a pillar',
      'best: wait',
      'spend',
      'rule',
    ],
    eventIds.map((id) => {
      const harm = harms.find(({ event }) => event === id);
      const styles = styleShares(best, ({ event }) => event === id);
      return [
        `${id} ${words[`event.${id}.title`]}`,
        ...courseIds.map((course) => (events[id].hazard ? number(all[course].events[id]) : 'first')),
        harm && events[id].harm.length > 0 ? `${number(harm.percent)} ${harm.main}` : '–',
        harm ? `${harm.ready.map((ready) => number(ready, 2)).join(', ')}; ${number(harm.richer, 2)}` : '–',
        ...answerStyles.map((style) => number(styles[style], 0)),
      ];
    }),
  );

const endingRows = (all: All): string =>
  table(
    ['ending', ...courseIds.flatMap((course) => [`${course}: random`, 'players'])],
    endingIds.map((id) => [
      id,
      ...courseIds.flatMap((course) => [
        number(all[course].endings.random[id], 0),
        number(all[course].endings.all[id], 0),
      ]),
    ]),
  );

const spreadRows = (all: All): string =>
  table(
    ['dimension', ...courseIds.flatMap((course) => [`${course}: width, points`, 'random plans, % of reach'])],
    dimensionIds.map((id) => [
      id,
      ...courseIds.flatMap((course) => {
        const { width, percents } = all[course].spread[id] ?? { width: 0, percents: [] };
        return [number(width), percents.map((value) => number(value, 0)).join(' · ')];
      }),
    ]),
  );

const shareOf = (kept: number, of: number): string =>
  of === 0 ? '–' : `${number((100 * kept) / of, 0)} % of ${of}`;

const comebackRows = (all: All): string =>
  table(
    ['bold promise', ...courseIds.flatMap((course) => [`${course}: kept from behind`, 'from danger'])],
    dimensionIds.map((id) => [
      id,
      ...courseIds.flatMap((course) => {
        const found = all[course].comebacks.find(({ dimension }) => dimension === id);
        return found
          ? [shareOf(found.kept, found.behind), shareOf(found.keptFromDanger, found.inDanger)]
          : ['–', '–'];
      }),
    ]),
  );

const leads = (all: All): string =>
  courseIds
    .map((course) => {
      const { steady, all: every } = all[course].leads;
      return `${course} ${number(steady, 0)} % and ${number(every, 0)} %`;
    })
    .join(', ');

const lying = (all: All): string =>
  courseIds
    .map((course) => `${course}: ${all[course].laid.map((one) => number(one, 0)).join(', ')}`)
    .join('; ');

const never = (all: All): string =>
  courseIds.map((course) => `${course}: ${neverBest(all[course]).join(', ') || 'none'}`).join('; ');

/** The whole report. */
export const page = (all: All): string => `# Tension, measured

Made by \`npm run tension\`: players made of code (\`test/play\`), ${courseIds.map((course) => `${all[course].seeds} seeds in ${course}`).join(', ')}, six sets of three promised dimensions. Figures are percent of reach on the mean of the promised dimensions, judged on the last autumns of each course; gains are over the best constant split known in advance, which lets every event pass. Nobody looks at what a player may not know, but the one with hindsight.

${standing(all)}

The quick course has clouds in three summers, not five, and no studies. Tallies laid by the seeing planner, % of winters with none, one, two, three, four – ${lying(all)}. Best for nobody – ${never(all)}.

## What each thing contributes, to the constant split

${contributions(all)}

## Players in the class course

${players(all.class)}

The lead midway (at the first review at or after the middle of a course) is not the lead at the end (those who share out alike; all players): ${leads(all)}. A promise in danger midway is what people restate.

## Events: share of summers, harm and best answers (class)

${eventRows(all, all.class)}

## Bold promises that are behind midway

${comebackRows(all)}

## Spread, endings (%), plans

${spreadRows(all)}

Random plans: the 5th, 50th and 95th percentile.

${endingRows(all)}

${plans(all.class)}

Splits are use/create/trust/collaborate.
`;
