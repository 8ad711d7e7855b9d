import { channelIds } from '../data/channels.ts';
import { pillarIds } from '../data/pillars.ts';
import { central } from '../game/rules/central.ts';
import { authorityOf } from '../game/rules/grants.ts';
import { emptySplit, places, type Split, TALLIES, TALLY, unplaced } from '../game/rules/split.ts';
import { byChannel, fy2025Of, type PillarMix, publishedMix } from '../model/pillars.ts';
import { type PerChannel, perChannel } from '../model/slots.ts';
import { BadInput, quoted } from './badInput.ts';
import { yearsIn } from './planFile.ts';

/** What one fiscal year grants. */
export interface YearPlan {
  readonly split: Split | null; // tallies, where the plan counts them
  readonly authority: PerChannel; // 億円
  readonly under: (mix: PillarMix) => PerChannel; // the same money, when pillars divide theirs so
}

const LARGEST_AMOUNT = 1_000_000; // 億円 a year: about Japan's whole general account

const fromSplit = (split: Split): YearPlan => ({
  split,
  authority: authorityOf(split),
  under: (mix) => authorityOf(split, TALLY, mix),
});

/** 億円 per channel, which no mix divides. */
const fixed = (authority: PerChannel): YearPlan => ({ split: null, authority, under: () => authority });

/** 億円 per pillar, which its mix divides. */
const ofPillars = (yen: Parameters<typeof byChannel>[0]): YearPlan => ({
  split: null,
  authority: byChannel(yen, publishedMix),
  under: (mix) => byChannel(yen, mix),
});

const all = (place: (typeof pillarIds)[number]): YearPlan => fromSplit({ ...emptySplit, [place]: TALLIES });

const continuation: YearPlan = {
  ...ofPillars({
    use: fy2025Of('use'),
    create: fy2025Of('create'),
    trust: fy2025Of('trust'),
    collaborate: fy2025Of('collaborate'),
  }),
  authority: central.channels.fy2025, // to the last bit: shares times totals differ from it by rounding
};

const named: Readonly<Record<string, YearPlan>> = {
  none: fixed(perChannel()),
  continuation,
  equal: fromSplit({ use: 5, create: 5, trust: 5, collaborate: 5, reserve: 0 }),
  use: all('use'),
  create: all('create'),
  trust: all('trust'),
  collaborate: all('collaborate'),
};

const fromCounts = (counts: readonly number[], where: string): YearPlan => {
  const short = counts.length === pillarIds.length ? [...counts, 0] : counts;
  if (short.length !== places.length)
    throw new BadInput('--plan', `${where} needs four counts, or five with the reserve.`);
  const split = Object.fromEntries(places.map((place, at) => [place, short[at]])) as unknown as Split;
  if (short.some((count) => !Number.isInteger(count) || count < 0))
    throw new BadInput('--plan', `${where} holds a count that is not a whole number from 0 to ${TALLIES}.`);
  if (unplaced(split) !== 0)
    throw new BadInput('--plan', `${where} adds up to ${TALLIES - unplaced(split)} tallies, not ${TALLIES}.`);
  return fromSplit(split);
};

const countsIn = (text: string): number[] | null =>
  /^-?\d+(\/-?\d+)+$/.test(text) ? text.split('/').map(Number) : null;

const amounts = <Key extends string>(
  keys: readonly Key[],
  year: object,
  where: string,
): Record<Key, number> => {
  const given = year as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).find((key) => !(keys as readonly string[]).includes(key));
  if (unknown !== undefined)
    throw new BadInput('--plan', `${where} names ${quoted(unknown)}, which is unknown.`);
  for (const key of keys) {
    const amount = given[key];
    if (typeof amount !== 'number' || !Number.isFinite(amount))
      throw new BadInput('--plan', `${where} gives ${key} no finite number.`);
    if (amount < 0 || amount > LARGEST_AMOUNT)
      throw new BadInput(
        '--plan',
        `${where} gives ${key} ${amount}, which is not from 0 to ${LARGEST_AMOUNT}.`,
      );
  }
  return given as Record<Key, number>;
};

const fromYear = (year: unknown, where: string): YearPlan => {
  const counts = typeof year === 'string' ? countsIn(year) : year;
  if (Array.isArray(counts)) return fromCounts(counts, where);
  if (typeof counts !== 'object' || counts === null)
    throw new BadInput('--plan', `${where} is neither counts nor amounts.`);
  const byChannel = Object.keys(counts).some((key) => (channelIds as readonly string[]).includes(key));
  if (byChannel) return fixed(perChannel(amounts(channelIds, counts, where)));
  return ofPillars(amounts(pillarIds, counts, where));
};

/** Names that are no longer used, and what to write instead. */
const renamed: Readonly<Record<string, string>> = { government: 'continuation' };

/** The decision of each fiscal year from FY2025 on; throws BadInput when the plan cannot be used. */
export const readPlan = (plan: string, years: number): YearPlan[] => {
  if (Object.hasOwn(renamed, plan))
    throw new BadInput('--plan', `${quoted(plan)} is no plan's name any more; write ${renamed[plan]}.`);
  const counts = countsIn(plan);
  const constant = Object.hasOwn(named, plan) ? named[plan] : counts && fromCounts(counts, quoted(plan));
  if (constant) return Array.from({ length: years }, () => constant);
  const listed = yearsIn(plan);
  if (listed.length !== years)
    throw new BadInput('--plan', `${quoted(plan)} lists ${listed.length} years, and the run has ${years}.`);
  return listed.map((year, at) => fromYear(year, `year ${at + 1} of ${quoted(plan)}`));
};
