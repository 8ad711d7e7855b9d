import { type ComparatorId, comparatorIds } from '../data/comparators.ts';
import { type PillarId, pillarIds } from '../data/pillars.ts';
import { riskIds } from '../data/risks.ts';
import { badYear } from '../game/readings/badYear.ts';
import { grantedIn, spill, spilt } from '../game/readings/forecast.ts';
import { growthAt } from '../game/readings/growth.ts';
import { arrivalYears, byPillar, type Levels, levelsOf } from '../game/readings/levels.ts';
import { abroad } from '../game/readings/otherRuns.ts';
import type { Game } from '../game/rules/game.ts';
import { TALLY } from '../game/rules/split.ts';
import { sizeOf, thatchOf } from './steps.ts';

/** What the valley shows of a quarter. */
export interface Picture extends Pick<Levels, 'ponds'> {
  readonly built: readonly number[]; // for each channel, the size of what the player's money built: 0 nothing, 12 the most
  readonly thatch: readonly number[]; // for each channel, huts that would stand without it
  readonly bright: number; // lanterns of LANTERNS: regular use
  readonly tried: number; // lanterns of LANTERNS: have ever used it
  readonly drive: number; // of the waterwheel, 0 to 1
  readonly risks: readonly number[]; // damage to each part of the levee: 0 sound, 4 about to give way
  readonly clarity: number; // of the water: 0 mud, 4 clear to the ground
  readonly bridge: number; // 0 broken, 4 roofed
  readonly crossed: boolean; // people are on the bridge: it is whole, and the year was not a bad one
  readonly floats: Readonly<Record<PillarId, readonly number[]>>; // years of the money under way, a few for each pillar
  readonly abroad: Readonly<Record<ComparatorId, number>>; // of LANTERNS: have used it, in other countries
}

/** Lanterns along the valley. */
export const LANTERNS = 20;

/** The most floats on a canal. */
export const FLOATS = 3;

const RISK_FROM = [0, 0.06, 0.2, 0.42, 0.7] as const;
const SAFETY_FROM = [0, 54, 62, 68, 74] as const; // points of the dimension
const WHOLE = 3; // a bridge from this state on is whole
const SPILL_FROM = [0.25, 1.5, 5] as const; // tallies

/** How many of some rising thresholds a value has reached. */
const reached = (value: number, thresholds: readonly number[]): number =>
  thresholds.filter((from) => value >= from).length;

/** At most so many of a list, evenly from first to last. */
const some = (years: readonly number[], most: number): number[] =>
  years.length <= most
    ? [...years]
    : Array.from(
        { length: most },
        (_, index) => years[Math.round((index * (years.length - 1)) / (most - 1))] as number,
      );

/** What to show of the quarter at `index`. */
export const pictureOf = (game: Game, index: number): Picture => {
  const state = game.quarters[index] as Game['quarters'][number];
  const { regularUse, everUse, ponds, safety, returned, risks } = levelsOf(state);
  const { own, flow } = growthAt(game, index);
  const keeps = reached(safety, SAFETY_FROM) - 1;
  const years = arrivalYears(state);
  return {
    bright: Math.round(regularUse * LANTERNS),
    tried: Math.round(everUse * LANTERNS),
    ponds,
    built: own.map(sizeOf),
    thatch: flow.map(thatchOf),
    drive: returned,
    risks: riskIds.map((id) => reached(risks[id], RISK_FROM) - 1),
    clarity: keeps,
    bridge: keeps,
    crossed: keeps >= WHOLE && !badYear(game, index),
    floats: {
      use: some(years.use, FLOATS),
      create: some(years.create, FLOATS),
      trust: some(years.trust, FLOATS),
      collaborate: some(years.collaborate, FLOATS),
    },
    abroad: Object.fromEntries(
      comparatorIds.map((id) => [id, Math.round((abroad(game, id).everUse[index] ?? 0) * LANTERNS)]),
    ) as Picture['abroad'],
  };
};

/** How much water runs over the lip of each district: 0 none, 3 a flood; in an `open` winter it follows every tally. */
export const overflow = (game: Game, index: number, open: boolean): Readonly<Record<PillarId, number>> => {
  const state = game.quarters[index] as Game['quarters'][number];
  const yen = byPillar(open ? spill(state, grantedIn(game)) : spilt(game, index));
  return Object.fromEntries(pillarIds.map((id) => [id, reached(yen[id] / TALLY, SPILL_FROM)])) as Record<
    PillarId,
    number
  >;
};
