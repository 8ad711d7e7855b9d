import type { ChannelId } from '../../data/channels.ts';
import { type Event, type EventId, events } from '../../data/events.ts';
import { readyFor, talliesLaid } from '../../game/readings/ready.ts';
import type { Game } from '../../game/rules/game.ts';
import { talliesOn } from '../../game/rules/year/meeting.ts';
import { preparingPillars } from '../../game/rules/year/omens.ts';
import { pillarsOf } from '../shared/arrived.ts';
import { CloudSign } from '../shared/CloudSign.tsx';
import { usePanel } from '../shared/context.ts';
import { PillarIcon } from '../shared/PillarIcon.tsx';
import { Ready } from '../shared/Ready.tsx';
import { type Sections, tellingOf } from '../shared/telling.ts';
import { EarmarkChoice, TakeBack } from './Earmark.tsx';
import type { Dispatch } from './useDispatch.ts';

interface Props {
  readonly game: Game;
  readonly event: EventId;
  readonly real: boolean | null; // null: nobody has looked
  readonly chance: number | null; // that it comes, where the two of a pair differ
  readonly near: boolean; // of the coming summer
  readonly seen: boolean; // it was there last winter: its sign is not told again where there is little room
  readonly play: Dispatch | null; // null: nothing can be laid on it
}

type LineProps = Pick<Props, 'game' | 'event'>;

/** What can be seen of it from afar. */
const FromAfar = ({ event }: LineProps) => {
  const { say } = usePanel();
  return <p class="cloud-omen">{say(`event.${event}.omen`)}</p>;
};

/** Channels, each behind the signs of the pillars that pay it. */
const Channels = ({ of }: { of: readonly ChannelId[] }) => {
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

/** The pillars that help: enough to lay tallies by. */
const ByPillars = ({ event }: LineProps) => {
  const { say } = usePanel();
  return (
    <div class="cloud-by">
      <p class="small">{say('sky.pillars')}</p>
      <ul class="channels">
        {preparingPillars(event).map((pillar) => (
          <li key={pillar} class={`channel-pillar ${pillar}`}>
            <PillarIcon place={pillar} />
            <b>{say(`place.${pillar}`)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The channels that prepare, with their pillars. */
const ByChannels = ({ event }: LineProps) => {
  const { say } = usePanel();
  const { preparedBy }: Event = events[event];
  return (
    <div class="cloud-by">
      <p class="small">{say('sky.prepares')}</p>
      <Channels of={preparedBy} />
    </div>
  );
};

/** What was laid here in the winter before: it counts still. */
const Earlier = ({ game, event }: LineProps) => {
  const { say } = usePanel();
  const count = talliesOn(event, game.decisions);
  return count > 0 ? <p class="cloud-earlier small">{say('earmark.earlier', { count })}</p> : null;
};

const lines: Sections<LineProps> = {
  brief: [FromAfar, ByPillars],
  lesson: [FromAfar, ByChannels],
  workshop: [FromAfar, ByChannels, Earlier],
};

/** An event that may come: its sign, what prepares for it, and how ready this winter's tallies would make. */
export const CloudCard = ({ game, event, real, chance, near, seen, play }: Props) => {
  const { say, numbers } = usePanel();
  const laid = play && real !== false && talliesLaid(game, event) > 0;
  return (
    <li
      class={['cloud', real === false && 'parted', seen && 'seen', laid && 'laid'].filter(Boolean).join(' ')}
    >
      <CloudSign event={event} near={near} />
      <p class="cloud-title">
        <b>{say(`event.${event}.title`)}</b>
        {real !== null && <span class="told">{say(real ? 'sky.real' : 'sky.unreal')}</span>}
        {chance !== null && (
          <span class="chance">{say('sky.chance', { percent: numbers.projected(chance) })}</span>
        )}
      </p>
      {real !== false &&
        lines[tellingOf(game)].map((Line, at) => <Line key={at} game={game} event={event} />)}
      {play && real === false && <TakeBack event={event} game={game} play={play} />}
      {play && real !== false && <EarmarkChoice event={event} game={game} play={play} />}
      {!play && <Ready ready={readyFor(game, event)} />}
    </li>
  );
};
