import { type CourseId, courses } from '../../src/data/courses.ts';
import { dimensionIds } from '../../src/data/dimensions.ts';
import { leverIds } from '../../src/data/levers.ts';
import { earmarks } from '../../src/data/readiness.ts';
import { readingIds } from '../../src/data/readings.ts';
import { judgedOn } from '../../src/game/readings/judging.ts';
import { type Played, readingOf } from '../../src/game/readings/report/readings.ts';
import { type Decision, deciding } from '../../src/game/rules/decision.ts';
import { emptySplit, type Split, TALLIES } from '../../src/game/rules/split.ts';
import { answerStyles } from '../../src/game/rules/year/answers.ts';
import { quartersAfter } from '../../src/game/rules/year/clock.ts';
import { luckOf } from '../../src/game/rules/year/luck.ts';
import { cloudsIn, type Sky } from '../../src/game/rules/year/omens.ts';
import type { Player } from '../../src/game/rules/year/player.ts';
import { unfold } from '../../src/game/rules/year/unfold.ts';
import { drawAt } from '../../src/model/draws.ts';
import { copy, type State } from '../../src/model/state.ts';

/** Random play over many seeds, to say what is common and what is rare. */

/** Those that are kept of runs that ended before their course does: fewer, since there are more of them. */
export const earlyPercents: readonly number[] = [5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95];

/** The percents of the crowd that are kept. */
export const crowdPercents = [1, ...Array.from({ length: 19 }, (_, at) => (at + 1) * 5), 99];

type Roll = (below: number) => number;

/** Whole numbers below `below`, by addresses of their own. */
const rolls = (address: string): Roll => {
  let drawn = 0;
  return (below) => Math.floor(drawAt(`${address}/${drawn++}`) * below);
};

/** Any split of so many tallies over the pillars, all alike likely, with up to three in the reserve every other time. */
const anySplit = (roll: Roll, tallies: number): Split => {
  const reserve = roll(2) * roll(4);
  const left = tallies - reserve;
  const cuts = [roll(left + 3), roll(left + 2), roll(left + 1)].sort((a, b) => a - b);
  // Three different bars among left + 3 places leave four runs of places between them.
  const bars: number[] = [];
  for (const cut of cuts) {
    let at = cut;
    while (bars.includes(at)) at++;
    bars.push(at);
  }
  const [a, b, c] = bars.sort((x, y) => x - y) as [number, number, number];
  return { ...emptySplit, use: a, create: b - a - 1, trust: c - b - 1, collaborate: left + 2 - c, reserve };
};

const anyDecision = (course: CourseId, sky: Sky, roll: Roll): Decision => {
  const clouds = cloudsIn(sky);
  const event = clouds[roll(clouds.length + 1)];
  const earmark = event ? { event, tallies: 1 + roll(earmarks.most) } : null;
  const plain: Decision = { ...deciding(anySplit(roll, TALLIES - (earmark?.tallies ?? 0))), earmark };
  if (!courses[course].measures || roll(2) === 0) return plain;
  const lever = leverIds[roll(leverIds.length)];
  return lever ? { ...plain, notch: { lever, by: roll(2) === 0 ? 1 : -1 } } : plain;
};

/** A player who does anything. */
export const anyone = (course: CourseId, address: string): Player => {
  const roll = rolls(address);
  const moved = new Set<string>();
  return {
    decide: (_, sky) => {
      const decision = anyDecision(course, sky, roll);
      const { notch } = decision;
      if (!notch || !moved.has(notch.lever)) {
        if (notch) moved.add(notch.lever);
        return decision;
      }
      return { ...decision, notch: null }; // never past a lever's end
    },
    answer: () => answerStyles[roll(answerStyles.length)] ?? 'wait',
  };
};

const at = (sorted: readonly number[], percent: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor((percent / 100) * sorted.length))] as number;

/** Figures of whole courses are kept to five digits, since promises are drawn on them. */
const digitsOf = (percents: readonly number[]): number => (percents === crowdPercents ? 5 : 4);

const percentilesOf = (values: readonly number[], percents: readonly number[]): number[] => {
  const sorted = [...values].sort((a, b) => a - b);
  return percents.map((percent) => Number(at(sorted, percent).toPrecision(digitsOf(percents))));
};

/** One random run. */
export const randomRun = (course: CourseId, run: number): Played => {
  const quarters: State[] = [];
  const seed = `crowd${run}`; // another would make another crowd, which takes a new edition
  const unfolded = unfold({ course, luck: luckOf(seed) }, anyone(course, `${seed}/plan`), (state) =>
    quarters.push(copy(state)),
  );
  return { course, quarters, unfolded };
};

/** A run as if it had ended after so many rounds. */
export const cut = ({ course, quarters, unfolded }: Played, rounds: number): Played => ({
  course,
  quarters: quarters.slice(0, quartersAfter(course, rounds) + 1),
  unfolded: {
    ...unfolded,
    accounts: unfolded.accounts.slice(0, rounds),
    met: unfolded.met.filter(({ round }) => round < rounds),
  },
});

const listsOf = <Id extends string>(ids: readonly Id[]): Record<Id, number[]> =>
  Object.fromEntries(ids.map((id) => [id, []])) as unknown as Record<Id, number[]>;

const rowsOf = <Id extends string>(
  values: Readonly<Record<Id, readonly number[]>>,
  percents: readonly number[] = crowdPercents,
): Record<Id, number[]> =>
  Object.fromEntries(
    Object.entries(values).map(([id, list]) => [id, percentilesOf(list as number[], percents)]),
  ) as Record<Id, number[]>;

/** Where so many random runs of a course come out, as percentiles; nothing of it is read from the crowd on record. */
export const crowdOf = (course: CourseId, runs: number) => {
  const { rounds, finishes } = courses[course];
  const means = Array.from({ length: rounds }, () => listsOf(dimensionIds));
  const fewest = finishes ? 1 : rounds; // rounds that a run ends with
  const over: Played[] = [];
  for (let run = 0; run < runs; run++) {
    const played = randomRun(course, run);
    for (const [round, values] of means.entries()) {
      const one = judgedOn({
        course,
        quarters: played.quarters.slice(0, quartersAfter(course, round + 1) + 1),
      });
      for (const id of dimensionIds) values[id].push(one[id]);
    }
    over.push(played);
  }
  const judged = means.map((values) => rowsOf(values));
  const ends = Array.from({ length: rounds - fewest + 1 }, (_, at) => {
    const values = listsOf(readingIds);
    for (const played of over) {
      const ended = cut(played, fewest + at);
      for (const id of readingIds) values[id].push(readingOf(id, ended, judged)); // a reading may ask where the others stand
    }
    return rowsOf(values, at === rounds - fewest ? crowdPercents : earlyPercents);
  });
  return { judged, ends };
};
