import type { Action } from './actions.ts';
import type { Decision } from './decision.ts';
import { finishedEarly, type Game, roundOf, skyOf, waiting } from './game.ts';
import { answersOf } from './habits.ts';
import { reduce, replay } from './reduce.ts';
import { changesTo } from './winter.ts';
import { cloudsIn, type Sky } from './year/omens.ts';

/** Runs that leave another run at one of its winters. */

/** The run up to the winter of a round, with that winter's split laid out again; luck stays the same. */
export const branchOf = (game: Game, round: number): Game => {
  const confirms = game.log.flatMap(({ do: what }, at) => (what === 'confirm' ? [at] : []));
  const before = game.log.slice(0, confirms[round]);
  const winter = before.findLastIndex(({ do: what }) => what === 'proceed' || what === 'promise') + 1;
  const changes = before.slice(winter).filter(({ do: what }) => what !== 'study' && what !== 'predict');
  return replay(game.seed, game.course, [...before.slice(0, winter), ...changes]).game;
};

/** A winter that was decided under another sky: what lay on a cloud that is not in view lies on the one in its place. */
const underSky = (decision: Decision, there: Sky, here: Sky): Decision => {
  const { earmark } = decision;
  const clouds = cloudsIn(here);
  if (!earmark || clouds.includes(earmark.event)) return decision;
  const event = clouds[cloudsIn(there).indexOf(earmark.event)];
  return event ? { ...decision, earmark: { ...earmark, event } } : decision;
};

/** What another run did where this one stands; what it never met it answers in its usual style. */
const asIn = (origin: Game, game: Game): Action[] => {
  const round = roundOf(game);
  switch (game.phase) {
    case 'promises':
      return [{ do: 'promise', promises: origin.promises }];
    case 'winter': {
      const decision = origin.decisions[round];
      const there = origin.unfolded.skies[round];
      return decision && there
        ? [...changesTo(underSky(decision, there, skyOf(game))), { do: 'confirm' }]
        : [];
    }
    case 'summer': {
      const met = waiting(game);
      return met ? [{ do: 'answer', style: answersOf(origin)(met.event) }] : [];
    }
    case 'review': {
      const { restatement } = origin;
      const restated = restatement?.round === round && !game.restatement;
      const ends = finishedEarly(origin) && round === origin.decisions.length - 1;
      return [
        ...(restated ? [{ do: 'restate', ...restatement } as const] : []),
        { do: ends ? 'finish' : 'proceed' },
      ];
    }
    case 'report':
      return [];
  }
};

/**
 * A run carried on as another of the same seed and course went, to its report or as far as that one came. What
 * this run cannot do, such as a lever that it has already moved to its end, is left out.
 */
export const followed = (game: Game, origin: Game): Game => {
  let next = game;
  for (;;) {
    const before = next;
    for (const action of asIn(origin, next)) next = reduce(next, action).game;
    const stays = next.phase === 'winter' && before.phase === 'winter'; // what it laid out was refused
    if (stays || next.log === before.log) return next;
  }
};
