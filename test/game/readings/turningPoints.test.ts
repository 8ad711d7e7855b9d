import { expect, test } from 'vitest';
import { QUARTERS_A_YEAR } from '../../../src/data/calendar.ts';
import { channelIds } from '../../../src/data/channels.ts';
import { type Event, type EventId, events } from '../../../src/data/events.ts';
import { pillarIds } from '../../../src/data/pillars.ts';
import { earmarks } from '../../../src/data/readiness.ts';
import { judgedOn } from '../../../src/game/readings/judging.ts';
import { outlook } from '../../../src/game/readings/report/outlook.ts';
import { turningPoints } from '../../../src/game/readings/report/turningPoints.ts';
import type { Decision } from '../../../src/game/rules/decision.ts';
import { type Game, newGame, skyOf } from '../../../src/game/rules/game.ts';
import { emptySplit, TALLIES, TALLY } from '../../../src/game/rules/split.ts';
import { luckOf } from '../../../src/game/rules/year/luck.ts';
import { cloudsIn } from '../../../src/game/rules/year/omens.ts';
import { unfold } from '../../../src/game/rules/year/unfold.ts';
import { channelSlots } from '../../../src/model/slots.ts';
import { copy, type State } from '../../../src/model/state.ts';
import { dice, playOn } from '../plays.ts';

/** A class run of someone who puts all but an earmark on another pillar each winter, and lets every event pass. */
const restless = (at: number): Game => {
  const roll = dice(at);
  return playOn(newGame(String(at).padStart(5, '0'), 'class'), {
    winter: (game) => {
      const clouds = cloudsIn(skyOf(game));
      const pillar = pillarIds[roll(pillarIds.length)] ?? 'use';
      return [
        { do: 'share', split: { ...emptySplit, [pillar]: TALLIES - earmarks.most } },
        {
          do: 'earmark',
          earmark: { event: clouds[roll(clouds.length)] as EventId, tallies: earmarks.most },
        },
      ];
    },
    answer: () => 'wait',
  });
};

/** The same run played by the rules, with a round's tallies laid as in the round before. */
const repeating = (game: Game, round: number) => {
  const quarters: State[] = [];
  const before = game.decisions[round - 1] as Decision;
  const decisions = game.decisions.map((one, at) =>
    at === round ? { ...one, split: before.split, earmark: before.earmark } : one,
  );
  const { met } = unfold(
    { course: game.course, luck: luckOf(game.seed) },
    { decide: (at) => decisions[at] ?? null, answer: () => 'wait' },
    (state) => quarters.push(copy(state)),
  );
  return { quarters, met };
};

test('a turning point is what repeating the winter before would have done, its events met as ready as that leaves', () => {
  let [compared, otherwiseReady] = [0, 0];
  for (let at = 0; at < 40; at++) {
    const game = restless(at);
    const actual = judgedOn(game);
    for (const { round, dimension, effect } of turningPoints(game)) {
      const { quarters, met } = repeating(game, round);
      const was = game.unfolded.met;
      if (met.some(({ event }, summer) => event !== was[summer]?.event)) continue; // other clouds gathered
      expect(effect).toBeCloseTo(
        actual[dimension] - judgedOn({ course: game.course, quarters })[dimension],
        10,
      );
      compared++;
      if (met.some(({ ready }, summer) => Math.abs(ready - (was[summer]?.ready ?? 0)) > 0.1))
        otherwiseReady++;
    }
  }
  expect(compared).toBeGreaterThan(20);
  expect(otherwiseReady).toBeGreaterThan(10);
});

test('the outlook goes on with all of the last winter’s tallies: what lay on a cloud still goes to its channels', () => {
  for (let at = 0; at < 5; at++) {
    const game = restless(at);
    const end = game.quarters.length - 1;
    const quarters = outlook(game);
    const bare = outlook({ ...game, earmark: null });
    const granted = ({ spent, unspent }: State): number => unspent.reduce((sum, yen) => sum + yen, spent);
    const overYear = (all: readonly State[]): number =>
      granted(all[end + 1 + QUARTERS_A_YEAR] as State) - granted(all[end + 1] as State);
    expect(overYear(quarters)).toBeCloseTo(TALLIES * TALLY, 6);
    expect(overYear(bare)).toBeCloseTo((TALLIES - earmarks.most) * TALLY, 6);
    const { event } = game.earmark as { event: EventId };
    const { preparedBy }: Event = events[event];
    const [one, other] = [quarters[end + 1], bare[end + 1]] as [State, State];
    const differ = channelSlots.filter((slot) => one.unspent[slot] !== other.unspent[slot]);
    expect(new Set(differ.map((slot) => channelIds[slot]))).toEqual(new Set(preparedBy));
  }
});
