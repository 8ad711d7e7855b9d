import { describe, expect, test } from 'vitest';
import { courseIds } from '../../../src/data/courses.ts';
import { branchOf, followed } from '../../../src/game/rules/branch.ts';
import type { Game } from '../../../src/game/rules/game.ts';
import { emptySplit } from '../../../src/game/rules/split.ts';
import { cloudsIn, type Sky } from '../../../src/game/rules/year/omens.ts';
import { act, randomGame } from '../plays.ts';

const games = courseIds.flatMap((course) =>
  Array.from({ length: 8 }, (_, at) => randomGame(`0000${at}`, course, at)),
);

const rounds = ({ decisions }: Game): number[] => decisions.map((_, round) => round);

/** A branch whose winter is decided anew, at its review. */
const changedAt = (game: Game, round: number): Game => {
  const shared = act(branchOf(game, round), { do: 'share', split: { ...emptySplit, create: 20 } });
  let next = act(shared, { do: 'confirm' });
  while (next.phase === 'summer') next = act(next, { do: 'answer', style: 'wait' });
  return next;
};

describe('a branch that is carried on as the run it left', () => {
  test('comes to the same report when nothing was changed', () => {
    for (const game of games)
      for (const round of rounds(game)) {
        const again = followed(branchOf(game, round), game);
        expect(again.log).toEqual(game.log);
        expect(again.quarters).toEqual(game.quarters);
      }
  });

  test('comes to a report with the changed winter and all others as they were', () => {
    for (const game of games)
      for (const round of rounds(game)) {
        const next = followed(changedAt(game, round), game);
        expect(next.phase).toBe('report');
        expect(next.decisions[round]?.split.create).toBe(20);
        for (const other of rounds(game))
          if (other !== round) expect(next.decisions[other]?.split).toEqual(game.decisions[other]?.split);
        const answered = new Map(game.unfolded.met.map(({ event, answer }) => [event, answer]));
        for (const { event, answer, round: summer } of next.unfolded.met)
          if (summer > round && answered.has(event)) expect(answer).toBe(answered.get(event));
      }
  });

  test('lays as many tallies as the run did, on the cloud in the same place where its own is not in view', () => {
    let elsewhere = 0;
    for (const game of games)
      for (const round of rounds(game)) {
        const next = followed(changedAt(game, round), game);
        for (const [at, { earmark }] of next.decisions.entries()) {
          const origin = game.decisions[at]?.earmark;
          if (at === round || !origin) continue;
          const [there, here] = [game, next].map(({ unfolded }) => cloudsIn(unfolded.skies[at] as Sky));
          const own = here?.includes(origin.event);
          const event = own ? origin.event : here?.[there?.indexOf(origin.event) ?? -1];
          expect(earmark).toEqual({ event, tallies: origin.tallies });
          if (!own) elsewhere++;
        }
      }
    expect(elsewhere).toBeGreaterThan(0);
  });

  test('leaves out a lever that the change has moved to its end', () => {
    const played = (from: Game, by: 1 | -1): Game => {
      const shared = act(from, { do: 'share', split: { ...emptySplit, use: 20 } });
      let next = act(act(shared, { do: 'notch', notch: { lever: 'guideline', by } }), { do: 'confirm' });
      while (next.phase === 'summer') next = act(next, { do: 'answer', style: 'wait' });
      return next;
    };
    const begun = branchOf(randomGame('00000', 'class', 1), 0);
    const origin = played(act(played(begun, -1), { do: 'proceed' }), 1);
    const changed = played(branchOf(origin, 0), 1);
    const next = followed(changed, origin);
    expect(origin.decisions.map(({ notch }) => notch?.by)).toEqual([-1, 1]);
    expect(next.decisions.map(({ notch }) => notch?.by)).toEqual([1, undefined]);
  });
});
