import { type ChannelId, channelIds } from '../../data/channels.ts';
import type { PillarId } from '../../data/pillars.ts';
import { type ProgrammeId, programmeIds, programmes } from '../../data/programmes.ts';
import { byChannel, fy2025Of, type PillarMix, publishedMix } from '../../model/pillars.ts';
import { channelSlotOf, type PerChannel } from '../../model/slots.ts';
import type { Decision } from './decision.ts';
import { type Emphasis, noEmphasis } from './emphasis.ts';
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

/**
 * The share of a pillar's money that an emphasis takes out of the published mix: an assumption. Not a half: weights
 * settled without a look at the sky would gain more than half of what a reader of the sky gains.
 */
const EMPHASISED = 0.25;

/**
 * How a pillar's money is divided over the channels: shares that sum to 1. A quarter goes to the channel that is
 * emphasised, if any, the rest by the published mix.
 */
export const channelMix = (
  pillar: PillarId,
  emphasis: Emphasis = noEmphasis,
  mix: PillarMix = publishedMix,
): PerChannel => {
  const chosen = emphasis[pillar];
  if (chosen === null) return mix[pillar];
  const shares = mix[pillar].map((share) => share * (1 - EMPHASISED)) as PerChannel;
  shares[channelSlotOf[chosen]] += EMPHASISED;
  return shares;
};

/** The share of a pillar's money that one channel gets. */
export const channelShare = (pillar: PillarId, channel: ChannelId, emphasis: Emphasis = noEmphasis): number =>
  channelMix(pillar, emphasis)[channelSlotOf[channel]];

/** The channels that a pillar pays into. */
export const channelsOf = (pillar: PillarId): ChannelId[] =>
  channelIds.filter((id) => publishedMix[pillar][channelSlotOf[id]] > 0);

/** 億円 per pillar as 億円 per channel. */
export const authorityOfPillars = (
  yen: Readonly<Record<PillarId, number>>,
  emphasis: Emphasis = noEmphasis,
  mix: PillarMix = publishedMix,
): PerChannel => {
  const shares = (pillar: PillarId): PerChannel => channelMix(pillar, emphasis, mix);
  return byChannel(yen, {
    use: shares('use'),
    create: shares('create'),
    trust: shares('trust'),
    collaborate: shares('collaborate'),
  });
};

/**
 * The budget authority that a split grants, in 億円 per channel; the reserve grants none. `tally` is what a
 * tally is worth: less than a twentieth of a year's budget when something is owed from the year before.
 */
export const authorityOf = (
  split: Split,
  emphasis: Emphasis = noEmphasis,
  tally: number = TALLY,
  mix: PillarMix = publishedMix,
): PerChannel =>
  authorityOfPillars(
    {
      use: split.use * tally,
      create: split.create * tally,
      trust: split.trust * tally,
      collaborate: split.collaborate * tally,
    },
    emphasis,
    mix,
  );

/** The same for each year that a decision serves, when a tally is worth so much in the first of them. */
export const authoritiesOf = (
  { split, emphasis }: Pick<Decision, 'split' | 'emphasis'>,
  years: number,
  tally: number,
  mix: PillarMix = publishedMix,
): PerChannel[] =>
  Array.from({ length: years }, (_, year) => authorityOf(split, emphasis, year === 0 ? tally : TALLY, mix));

/** How many times its FY2025 amount a pillar gets. */
export const timesFy2025 = (split: Split, pillar: PillarId): number =>
  (split[pillar] * TALLY) / fy2025Of(pillar);
