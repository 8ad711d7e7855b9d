import type { ChannelId } from '../../data/channels.ts';
import type { PillarId } from '../../data/pillars.ts';
import { type Programme, type ProgrammeId, programmeIds, programmes } from '../../data/programmes.ts';
import { channelSlots, perChannel } from '../../model/slots.ts';
import type { Game } from '../rules/game.ts';
import { channelMix, yenPerProgramme } from '../rules/grants.ts';
import { TALLY } from '../rules/split.ts';

/** What each programme gets this winter, in 億円: with the weight inside its pillar and a tally's present worth. */
export const givenTo = ({ split, emphasis, unfolded }: Game): Record<ProgrammeId, number> => {
  const even = yenPerProgramme(split);
  return Object.fromEntries(
    programmeIds.map((id) => {
      const { pillar, channels }: Programme = programmes[id];
      const [weighted, published] = [channelMix(pillar, emphasis), channelMix(pillar)];
      const shares = perChannel(channels);
      let weight = 0;
      for (const slot of channelSlots)
        if (shares[slot] > 0) weight += (shares[slot] * weighted[slot]) / published[slot];
      return [id, (even[id] * weight * unfolded.tally) / TALLY];
    }),
  ) as Record<ProgrammeId, number>;
};

/** The programmes of a pillar that pay into a channel. */
export const programmesIn = (pillar: PillarId, channel: ChannelId): ProgrammeId[] =>
  programmeIds.filter((id) => {
    const { pillar: owner, channels }: Programme = programmes[id];
    return owner === pillar && (channels[channel] ?? 0) > 0;
  });
