import type { ChannelId } from '../../data/channels.ts';
import { type Event, type EventId, events } from '../../data/events.ts';
import { pillarIds } from '../../data/pillars.ts';
import { marksOn, readyFor } from '../../game/readings/sky.ts';
import type { Game } from '../../game/rules/game.ts';
import { readinessStep } from '../../game/rules/year/readiness.ts';
import { pillarsOf } from '../shared/arrived.ts';
import { CloudSign } from '../shared/CloudSign.tsx';
import { usePanel } from '../shared/context.ts';
import { PillarIcon } from '../shared/PillarIcon.tsx';
import { Ready } from '../shared/Ready.tsx';
import { type Sections, tellingOf } from '../shared/telling.ts';
import type { Dispatch } from './useDispatch.ts';

interface Props {
  readonly game: Game;
  readonly event: EventId;
  readonly real: boolean | null; // null: nobody has looked
  readonly chance: number | null; // that it comes, where the two of a pair differ
  readonly near: boolean; // of the coming summer
  readonly seen: boolean; // it was there last winter: its sign is not told again where there is little room
  readonly play: Dispatch | null; // null: nothing can be marked
}

/** One mark a winter: the ministries prepare for that cloud. */
const Mark = ({ game, event, play }: { game: Game; event: EventId; play: Dispatch }) => {
  const { say } = usePanel();
  const title = say(`event.${event}.title`);
  const marked = game.mark === event;
  const toggle = () =>
    play({ do: 'mark', event: marked ? null : event }, (next) =>
      marked
        ? say('mark.off')
        : say('mark.on', { event: title, ready: say(`readiness.${readinessStep(readyFor(next, event))}`) }),
    );
  return (
    <button
      type="button"
      class="button mark"
      aria-pressed={marked}
      aria-label={say('mark.name', { event: title })}
      onClick={toggle}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M6 22V3h13l-4 5 4 5H6" />
      </svg>
      {say('mark.short')}
    </button>
  );
};

type LineProps = Pick<Props, 'game' | 'event'>;

/** What can be seen of it from afar. */
const FromAfar = ({ event }: LineProps) => {
  const { say } = usePanel();
  return <p class="cloud-omen">{say(`event.${event}.omen`)}</p>;
};

/** How ready this winter's tallies would make. */
const Readied = ({ game, event }: LineProps) => <Ready ready={readyFor(game, event)} />;

/** The pillars that pay for some of the channels. */
const Pillars = ({ of }: { of: readonly ChannelId[] }) => {
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
  const { preparedBy }: Event = events[event];
  return (
    <div class="cloud-by">
      <p class="small">{say('sky.pillars')}</p>
      <Pillars of={preparedBy} />
    </div>
  );
};

/** The channels that prepare, with their pillars, and what a mark does. */
const ByChannels = ({ game, event }: LineProps) => {
  const { say } = usePanel();
  const { preparedBy }: Event = events[event];
  return (
    <div class="cloud-by">
      <p class="small">{say('sky.prepares')}</p>
      <Channels of={preparedBy} />
      {marksOn(game, event) > 0 && <p class="small">{say('mark.prepares')}</p>}
    </div>
  );
};

const lines: Sections<LineProps> = {
  brief: [Readied, ByPillars],
  lesson: [FromAfar, Readied, ByChannels],
  workshop: [FromAfar, Readied, ByChannels],
};

/** An event that may come: its sign, what prepares for it, and how ready this winter's tallies would make. */
export const CloudCard = ({ game, event, real, chance, near, seen, play }: Props) => {
  const { say, numbers } = usePanel();
  return (
    <li class={`cloud ${real === false ? 'parted' : ''} ${seen ? 'seen' : ''}`}>
      <CloudSign event={event} near={near} />
      <p class="cloud-title">
        <b>{say(`event.${event}.title`)}</b>
        {real !== null && <span class="told">{say(real ? 'sky.real' : 'sky.unreal')}</span>}
        {chance !== null && (
          <span class="chance">{say('sky.chance', { percent: numbers.projected(chance) })}</span>
        )}
      </p>
      {play && (real !== false || game.mark === event) && <Mark game={game} event={event} play={play} />}
      {real !== false &&
        lines[tellingOf(game)].map((Line, at) => <Line key={at} game={game} event={event} />)}
    </li>
  );
};
