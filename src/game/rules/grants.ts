import { type ChannelId, channelIds } from '../../data/channels.ts';
import type { PillarId } from '../../data/pillars.ts';
import { type ProgrammeId, programmeIds, programmes } from '../../data/programmes.ts';
import { byChannel, fy2025Of, type PillarMix, publishedMix } from '../../model/pillars.ts';
import { channelSlotOf, channelSlots, type PerChannel } from '../../model/slots.ts';
import type { Decision } from './decision.ts';
import { earmarkShares, type Laid, laidBy } from './earmark.ts';
import { type Split, TALLY } from './split.ts';

/** What a split grants: yen by programme and by channel. */

/** What each programme gets from a split, in 億円, by the document's mix inside each pillar. */
export const yenPerProgramme = (split: Split): Record<ProgrammeId, number> =>
  Object.fromEntries(
    programmeIds.map((id) => {
      const { pillar, used } = programmes[id];
      return [id, (split[pillar] * TALLY * used) / fy2025Of(pillar)];
    }),
  ) as Record<ProgrammeId, number>;

/** The share of a pillar's money that one channel gets. */
export const channelShare = (pillar: PillarId, channel: ChannelId): number =>
  publishedMix[pillar][channelSlotOf[channel]];

/** The channels that a pillar pays into. */
export const channelsOf = (pillar: PillarId): ChannelId[] =>
  channelIds.filter((id) => channelShare(pillar, id) > 0);

/**
 * The budget authority that a split grants, in 億円 per channel; the reserve grants none. `tally` is what a
 * tally is worth: less than a twentieth of a year's budget when something is owed from the year before.
 */
export const authorityOf = (split: Split, tally: number = TALLY, mix: PillarMix = publishedMix): PerChannel =>
  byChannel(
    {
      use: split.use * tally,
      create: split.create * tally,
      trust: split.trust * tally,
      collaborate: split.collaborate * tally,
    },
    mix,
  );

/** What is granted, with what lies on a cloud: the earmark's money goes to the channels that prepare for its event. */
const granted = ({ split, earmark }: Shared, tally: number, mix: PillarMix): PerChannel => {
  const authority = authorityOf(split, tally, mix);
  const laid = laidBy(earmark, tally);
  if (laid) {
    const shares = earmarkShares(laid.event);
    for (const slot of channelSlots) authority[slot] += laid.yen * shares[slot];
  }
  return authority;
};

/** What is settled about a winter's tallies. */
export type Shared = Pick<Decision, 'split' | 'earmark'>;

/** What a decision brings in each year that it serves, when a tally is worth `tally` in the first of them. */
const yearly = <Brought>(years: number, tally: number, bring: (tally: number) => Brought): Brought[] =>
  Array.from({ length: years }, (_, year) => bring(year === 0 ? tally : TALLY));

/** The authority of each of those years, in 億円 per channel. */
export const authoritiesOf = (
  shared: Shared,
  years: number,
  tally: number,
  mix: PillarMix = publishedMix,
): PerChannel[] => yearly(years, tally, (worth) => granted(shared, worth, mix));

/** What is laid on a cloud in each of those years. */
export const laidOf = ({ earmark }: Shared, years: number, tally: number): (Laid | null)[] =>
  yearly(years, tally, (worth) => laidBy(earmark, worth));

/** How many times its FY2025 amount a pillar gets. */
export const timesFy2025 = (split: Split, pillar: PillarId): number =>
  (split[pillar] * TALLY) / fy2025Of(pillar);
