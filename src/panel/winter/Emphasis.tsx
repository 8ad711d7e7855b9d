import type { ChannelId } from '../../data/channels.ts';
import { courses } from '../../data/courses.ts';
import { type PillarId, pillarIds } from '../../data/pillars.ts';
import { programmes } from '../../data/programmes.ts';
import { programmesIn } from '../../game/readings/programmes.ts';
import type { Game } from '../../game/rules/game.ts';
import { channelShare, channelsOf } from '../../game/rules/grants.ts';
import { usePanel } from '../shared/context.ts';
import { More } from '../shared/More.tsx';
import { PillarIcon } from '../shared/PillarIcon.tsx';
import { Published } from './Programmes.tsx';
import type { Dispatch } from './useDispatch.ts';

interface Props {
  readonly game: Game;
  readonly play: Dispatch;
}

interface Channel {
  readonly pillar: PillarId;
  readonly channel: ChannelId;
}

/** The programmes behind a channel, with who runs them and what was published. */
const Behind = ({ pillar, channel }: Channel) => {
  const { say } = usePanel();
  const ids = programmesIn(pillar, channel);
  return (
    <details class="behind">
      <summary>
        {say('emphasis.programmes', { count: ids.length })}
        <span class="unseen"> {say(`channel.${channel}`)}</span>
      </summary>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            {say(`programme.${id}`)}
            <span class="ministry">
              {say(`ministry.${programmes[id].ministry}`)} · <Published id={id} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};

const PillarWeights = ({ game, play, pillar }: Props & { pillar: PillarId }) => {
  const { say, numbers } = usePanel();
  const name = say(`pillar.${pillar}`);
  const current = game.emphasis[pillar];
  const quarter = (channel: ChannelId) => say('emphasis.quarter', { channel: say(`channel.${channel}`) });
  const choose = (channel: ChannelId | null) =>
    play({ do: 'emphasise', pillar, channel }, () =>
      channel
        ? say('emphasis.on', { pillar: name, channel: say(`channel.${channel}`) })
        : say('emphasis.off', { pillar: name }),
    );
  const radio = (channel: ChannelId | null, label: string) => (
    <label>
      <input
        type="radio"
        name={`emphasis-${pillar}`}
        checked={current === channel}
        onChange={() => choose(channel)}
      />
      {label}
    </label>
  );
  return (
    <details class={`weights ${pillar}`} name="weights">
      <summary>
        <PillarIcon place={pillar} />
        <b>{name}</b> {current ? quarter(current) : say('emphasis.mix')}
      </summary>
      <fieldset aria-label={name}>
        {radio(null, say('emphasis.mix'))}
        {channelsOf(pillar).map((channel) => (
          <div key={channel}>
            {radio(channel, quarter(channel))}
            <p class="small">
              {say('emphasis.share', { share: numbers.projected(channelShare(pillar, channel)) })}
            </p>
            <Behind pillar={pillar} channel={channel} />
          </div>
        ))}
      </fieldset>
    </details>
  );
};

/** How each pillar's money is divided over its channels, where it can be: as published, or a quarter of it to one first. */
export const EmphasisChoice = ({ game, play }: Props) => {
  const { say } = usePanel();
  if (!courses[game.course].emphasis) return null;
  const chosen = pillarIds.flatMap((pillar) => {
    const channel = game.emphasis[pillar];
    return channel ? [say(`channel.${channel}`)] : [];
  });
  return (
    <More
      also="chosen-in"
      summary={
        <>
          {say('emphasis.title')} <span class="choice-now">{chosen.join(' · ') || say('emphasis.none')}</span>
        </>
      }
    >
      <p>{say('emphasis.text')}</p>
      {pillarIds.map((pillar) => (
        <PillarWeights key={pillar} game={game} play={play} pillar={pillar} />
      ))}
    </More>
  );
};
