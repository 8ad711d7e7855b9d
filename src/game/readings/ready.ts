import type { ChannelId } from '../../data/channels.ts';
import { courses } from '../../data/courses.ts';
import { type Event, type EventId, events } from '../../data/events.ts';
import { type PillarId, pillarIds } from '../../data/pillars.ts';
import { earmarks, readiness } from '../../data/readiness.ts';
import { stepBudget } from '../../model/budget.ts';
import { grantedIn, nothing } from '../../model/simulate.ts';
import { channelSlotOf } from '../../model/slots.ts';
import { copy, type State } from '../../model/state.ts';
import { central } from '../rules/central.ts';
import type { Earmark } from '../rules/earmark.ts';
import { type Game, now, roundOf, skyOf } from '../rules/game.ts';
import { authoritiesOf, channelShare, laidOf } from '../rules/grants.ts';
import { quartersAfter, quartersToEvent } from '../rules/year/clock.ts';
import { talliesOn } from '../rules/year/meeting.ts';
import { carry, pursesAfter, spentOn } from '../rules/year/purses.ts';
import { readinessFor } from '../rules/year/readiness.ts';

/** How ready a run is for what may come, and why. */

/** Tallies that lie on a cloud in the draft of this winter. */
export const talliesLaid = ({ earmark }: Pick<Game, 'earmark'>, event: EventId): number =>
  earmark?.event === event ? earmark.tallies : 0;

/**
 * How ready the draft would make for a cloud at its summer: the money of this winter and of those before it,
 * and nothing of what later winters may add. Only the budget's own arithmetic is looked at.
 */
export const readyFor = (game: Game, event: EventId): number => {
  const { course, unfolded } = game;
  const round = roundOf(game);
  const far = skyOf(game).far?.clouds.includes(event) ?? false;
  const { yearsPerRound } = courses[course];
  const years = round * yearsPerRound;
  const { authorities: granted, laid: lain, tally } = unfolded;
  const authorities = [...granted.slice(0, years), ...authoritiesOf(game, yearsPerRound, tally)];
  const laid = [...lain.slice(0, years), ...laidOf(game, yearsPerRound, tally)];
  const purses = pursesAfter(laid, game.quarters);
  const state: State = copy(now(game));
  const until = quartersToEvent(course, far ? round + 1 : round);
  for (let quarter = quartersAfter(course, round); quarter < until; quarter++) {
    stepBudget(state, central, grantedIn(authorities, quarter) ?? nothing);
    carry(purses, laid, state, quarter);
  }
  return readinessFor(state, event, purses, yearsPerRound);
};

/** The same with no tally on the cloud, one, two and so on: what each tally laid there would do. */
export const readySteps = (game: Game, event: EventId): number[] =>
  Array.from({ length: earmarks.most + 1 }, (_, tallies) =>
    readyFor({ ...game, earmark: tallies === 0 ? null : { event, tallies } }, event),
  );

/** The pillars of whose money any goes to a channel that prepares for an event: its readiness moves with no other. */
export const readyingPillars = (event: EventId): PillarId[] => {
  const { preparedBy }: Event = events[event];
  return pillarIds.filter((pillar) => preparedBy.some((channel) => channelShare(pillar, channel) > 0));
};

/** What prepares for an event in one of its channels. */
export interface Preparing {
  readonly channel: ChannelId;
  readonly yen: number; // all that the channel pays out, 億円 a year
  readonly spent: number; // of what was laid on this cloud so far, 億円
  readonly half: number; // what makes half ready, 億円
}

/** What prepares a run for an event where it stands now. */
export const preparing = (game: Game, event: EventId): Preparing[] => {
  const { preparedBy }: Event = events[event];
  const purses = pursesAfter(game.unfolded.laid, game.quarters);
  return preparedBy.map((channel) => {
    const slot = channelSlotOf[channel];
    return {
      channel,
      yen: now(game).flow[slot],
      spent: spentOn(purses, event, slot),
      half: readiness.half[channel],
    };
  });
};

/**
 * The clouds of the last summer that tallies lay on and that did not come, with how many: those laid since the cloud
 * stood over an earlier summer, after which they were told of.
 */
export const idleClouds = ({ unfolded, decisions }: Game): Earmark[] => {
  const { skies, met } = unfolded;
  const came = met.map(({ event }) => event);
  const last = decisions.length - 1;
  const since = (event: EventId): number =>
    1 + skies.slice(0, last).findLastIndex(({ near }) => near?.clouds.includes(event));
  return (skies[last]?.near?.clouds ?? [])
    .map((event) => ({ event, tallies: talliesOn(event, decisions.slice(since(event))) }))
    .filter(({ event, tallies }) => tallies > 0 && !came.includes(event));
};
