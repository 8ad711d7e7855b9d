import { describe, expect, test } from 'vitest';
import { courseIds } from '../../../src/data/courses.ts';
import { endingIds } from '../../../src/data/endings.ts';
import { pillarIds } from '../../../src/data/pillars.ts';
import { toldIn } from '../../../src/game/readings/forecast.ts';
import { endingOf } from '../../../src/game/readings/report/ending.ts';
import { type Game, newGame } from '../../../src/game/rules/game.ts';
import { emptySplit, type Place, places, type Split, TALLIES } from '../../../src/game/rules/split.ts';
import { answerStyles } from '../../../src/game/rules/year/answers.ts';
import { randomRun } from '../../edition/randomRuns.ts';
import { act, dice, playOn, type Roll, type Style } from '../plays.ts';

test.each(courseIds)('an ending of the %s course takes 3 to 20 in a hundred random runs', (course) => {
  const RUNS = 1500;
  const taken = new Map<string, number>();
  for (let at = 0; at < RUNS; at++) {
    const ending = endingOf(randomRun(course, 70_000 + at));
    taken.set(ending, (taken.get(ending) ?? 0) + 1);
  }
  for (const id of endingIds) {
    const share = (100 * (taken.get(id) ?? 0)) / RUNS;
    expect(share, id).toBeGreaterThan(2); // half a per cent is the spread of 1,500 runs
    expect(share, id).toBeLessThan(21);
  }
});

/** A run to its end, and the 億円 that its last winter was told would wait. */
const toldOver = (from: Game, style: Style): { game: Game; told: number } => {
  let told = 0;
  const winter: Style['winter'] = (game) => {
    const actions = style.winter(game);
    told = toldIn(actions.reduce(act, game))?.yen ?? 0;
    return actions;
  };
  return { game: playOn(from, { ...style, winter }), told };
};

const anyAnswer = (roll: Roll) => answerStyles[roll(answerStyles.length)] ?? 'wait';

/** So many tallies in one place, and the others anywhere else. */
const lopsided = (place: Place, most: number, roll: Roll): Split => {
  const others = places.filter((other) => other !== place);
  const split = { ...emptySplit, [place]: most };
  for (let tally = most; tally < TALLIES; tally++) split[others[roll(others.length)] ?? place]++;
  return split;
};

/** The same split every winter, and any answers. */
const constant = (split: Split, roll: Roll): Style => ({
  winter: () => [{ do: 'share', split }],
  answer: () => anyAnswer(roll),
});

/** Most of the money in another place every winter, and any answers. */
const restless = (roll: Roll): Style => ({
  winter: () => [
    { do: 'share', split: lopsided(places[roll(places.length)] ?? 'use', 8 + roll(TALLIES - 7), roll) },
  ],
  answer: () => anyAnswer(roll),
});

const seeds = Array.from({ length: 50 }, (_, at) => String(at).padStart(5, '0'));

describe('in the class course', () => {
  test.each(pillarIds)(
    'three fifths and more in %s, every year, does not settle how a run ends',
    (pillar) => {
      const found = seeds.flatMap((seed, at) =>
        [12, 15, 18].map((most) => {
          const roll = dice(at * TALLIES + most);
          const others = places.filter((place) => place !== pillar);
          const split = { ...emptySplit, [pillar]: most };
          for (let tally = most; tally < TALLIES; tally++) split[others[roll(others.length)] ?? pillar]++;
          const { game, told } = toldOver(newGame(seed, 'class'), constant(split, roll));
          const ending = endingOf(game);
          if (ending === 'moneyWaiting') expect(told, seed).toBeGreaterThan(0);
          return ending;
        }),
      );
      expect(new Set(found).size).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('“money waiting” comes to nobody', () => {
  test.each(courseIds)('who was not told in the last winter of the %s course', (course) => {
    let met = 0;
    for (const [at, seed] of seeds.entries()) {
      const { game, told } = toldOver(newGame(seed, course), restless(dice(at)));
      if (endingOf(game) !== 'moneyWaiting') continue;
      met++;
      expect(told, seed).toBeGreaterThan(0);
    }
    expect(met).toBeGreaterThan(0);
  });

  test.each(courseIds)('who keeps a reserve, however large, in the %s course', (course) => {
    for (const reserve of [5, 10, 15, TALLIES])
      for (const seed of seeds.slice(0, 5)) {
        const split = { ...emptySplit, reserve, create: TALLIES - reserve };
        const game = playOn(newGame(seed, course), constant(split, dice(reserve)));
        expect(endingOf(game), `${seed}, ${reserve}`).not.toBe('moneyWaiting');
      }
  });
});
