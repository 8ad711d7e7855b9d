import type { ChannelId } from '../../data/channels.ts';
import { type PillarId, pillarIds } from '../../data/pillars.ts';
import { channelShare } from '../../game/rules/split.ts';
import { usePanel } from './context.ts';
import { PillarIcon } from './PillarIcon.tsx';
import './channels.css';

/** Below this share of a pillar's money, sending tallies there for one channel would mislead. */
const WORTH_NAMING = 0.05;

/** The pillars through which a channel is paid. */
export const pillarsOf = (channel: ChannelId): PillarId[] =>
  pillarIds.filter((pillar) => channelShare(pillar, channel) >= WORTH_NAMING);

/** The pillars that pay for some of the channels. */
export const Pillars = ({ of }: { of: readonly ChannelId[] }) => {
  const { say } = usePanel();
  const paying = pillarIds.filter((pillar) => of.some((channel) => pillarsOf(channel).includes(pillar)));
  return (
    <ul class="channels">
      {paying.map((pillar) => (
        <li key={pillar} class={`channel-pillar ${pillar}`}>
          <PillarIcon place={pillar} />
          <b>{say(`place.${pillar}`)}</b>
        </li>
      ))}
    </ul>
  );
};

/** Channels, each behind the signs of the pillars that pay it. */
export const Channels = ({ of }: { of: readonly ChannelId[] }) => {
  const { say } = usePanel();
  return (
    <ul class="channels">
      {of.map((channel) => (
        <li key={channel}>
          {pillarsOf(channel).map((pillar) => (
            <span key={pillar} class={`channel-pillar ${pillar}`}>
              <PillarIcon place={pillar} />
              <b>{say(`place.${pillar}`)}</b>
            </span>
          ))}
          {say(`channel.${channel}`)}
        </li>
      ))}
    </ul>
  );
};
