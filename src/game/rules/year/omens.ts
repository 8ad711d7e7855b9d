import { channelIds, ownChannels } from '../../../data/channels.ts';
import type { Course } from '../../../data/courses.ts';
import { type Event, type EventId, eventIds, events } from '../../../data/events.ts';
import { type PillarId, pillarIds } from '../../../data/pillars.ts';
import { riskIds } from '../../../data/risks.ts';
import type { ChannelSlot, RiskSlot } from '../../../model/slots.ts';
import type { State } from '../../../model/state.ts';
import { central } from '../central.ts';
import type { YearLuck } from './luck.ts';

/** Two events of which one will come, or both in a storm. */
export interface Omen {
  readonly clouds: readonly [EventId, EventId]; // the nearer to coming first
  readonly chance: number; // of the first cloud, where one of the two comes; 0 to 1
  readonly comes: readonly EventId[]; // hidden until studied or come
}

/** The sky of a winter: the pair whose summer is in this round, and the one for the next round's. */
export interface Sky {
  readonly near: Omen | null; // null in a first winter whose summer is announced
  readonly far: Omen | null; // null in the last winter, and always in rounds of two years
}

/** The clouds in view: those of both pairs, the near ones first. */
export const cloudsIn = ({ near, far }: Sky): EventId[] => [...(near?.clouds ?? []), ...(far?.clouds ?? [])];

/** The event of summer 2026, which needs no omen: it is announced. Rounds of two years pass it by. */
export const SCRIPTED: EventId = 'E07';

type Reader = (s: State) => number;

const drivers: Readonly<Record<string, Reader>> = {
  policy: (s) => s.policy,
  capability: (s) => s.capability,
  investmentOverClimate: (s) => s.investment / (central.p.baselineInvestment * s.climate),
  t: (s) => s.t,
  ...Object.fromEntries(
    riskIds.map((id, slot): [string, Reader] => [`risk.${id}`, (s) => s.risk[slot as RiskSlot]]),
  ),
  ...Object.fromEntries(
    channelIds.map((id, slot): [string, Reader] => [`effect.${id}`, (s) => s.effect[slot as ChannelSlot]]),
  ),
};

/** The chance a year that an event comes, on the state of a winter; 0 for what is scripted. */
const hazard = (id: EventId, s: State): number => {
  const { hazard: rule }: Event = events[id];
  if (!rule) return 0;
  let chance = rule.rate;
  for (const { of, base, slope } of rule.factors) chance *= base + slope * (drivers[of] as Reader)(s);
  return chance > 0 ? chance : 0;
};

/** The pillars whose own channels prepare for an event. */
export const preparingPillars = (id: EventId): PillarId[] => {
  const { preparedBy }: Event = events[id];
  return pillarIds.filter((pillar) => ownChannels[pillar].some((channel) => preparedBy.includes(channel)));
};

/** Whether the same pillars prepare for both events: between such clouds there is little to choose. */
const prepareAlike = (one: EventId, other: EventId): boolean =>
  preparingPillars(one).join() === preparingPillars(other).join();

/** An event that may gather, and its draw over its hazard. */
interface Nearing {
  readonly id: EventId;
  readonly ratio: number;
}

const nearestOf = (nearing: readonly Nearing[]): EventId =>
  nearing.reduce((least, one) => (one.ratio < least.ratio ? one : least)).id;

/**
 * The pair that gathers in a winter: the smallest ratio of draw to hazard among the events that have neither come nor
 * are announced, and the next smallest of those that not the same pillars prepare for. A chance at the storm's or below
 * lets both come; else the first comes by its chance, and the second if it does not.
 */
export const gatherOmen = (
  s: State,
  luck: YearLuck,
  taken: readonly EventId[],
  { storms, likelier }: Pick<Course, 'storms' | 'likelier'>,
): Omen => {
  const may = eventIds.flatMap((id, at): Nearing[] => {
    const chance = taken.includes(id) ? 0 : hazard(id, s);
    return chance > 0 ? [{ id, ratio: (luck.events[at] as number) / chance }] : [];
  });
  const first = nearestOf(may);
  const second = nearestOf(may.filter(({ id }) => !prepareAlike(id, first)));
  const clouds = [first, second] as const;
  const [low, high] = likelier;
  const chance = low + (high - low) * luck.odds;
  if (luck.both < storms) return { clouds, chance, comes: clouds };
  return { clouds, chance, comes: [luck.which < chance ? clouds[0] : clouds[1]] };
};
