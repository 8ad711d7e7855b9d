import { type ChannelId, channelIds } from '../../data/channels.ts';
import { type Event, events } from '../../data/events.ts';
import { readiness } from '../../data/readiness.ts';
import { type Game, now } from '../../game/rules/game.ts';
import type { Met } from '../../game/rules/year/meeting.ts';
import { SCRIPTED } from '../../game/rules/year/omens.ts';
import { giftScale, harmScale } from '../../game/rules/year/readiness.ts';
import { usePanel } from '../shared/context.ts';
import { Ready } from '../shared/Ready.tsx';
import { Sentences } from '../shared/Sentences.tsx';
import { type PerTelling, tellingOf } from '../shared/telling.ts';

/** The round in which it stands open what readiness is worth, if in any: the first whose clouds could be prepared for. */
const openIn: PerTelling<number | null> = { brief: null, lesson: 1, workshop: 1 };

/** A channel that prepares for the event: the year's money in it, beside what makes half ready. */
const Preparing = ({ game, channel }: { game: Game; channel: ChannelId }) => {
  const { say, numbers } = usePanel();
  const money = now(game).flow[channelIds.indexOf(channel)] ?? 0;
  return (
    <li>
      {say('summer.channel', {
        channel: say(`channel.${channel}`),
        yen: numbers.yen(money),
        half: numbers.yen(readiness.half[channel]),
      })}
    </li>
  );
};

/** What readiness is worth now: the part of the blow that strikes, and how much the answers work. */
const useWorth = (): ((event: Event, ready: number) => string[]) => {
  const { say, numbers } = usePanel();
  return ({ harm, gift }, ready) => {
    const percent = Math.round((harmScale(ready) / harmScale(0)) * 100);
    const times = numbers.times(giftScale(ready) / giftScale(0));
    if (harm.length === 0)
      return [say(gift.length === 0 ? 'summer.worthAnswer' : 'summer.worthGift', { times })];
    return [say('summer.worthHarm', { percent }), say('summer.worthAnswer', { times })];
  };
};

/** How ready the run was for an event, why, and what that means for the blow. */
export const Readiness = ({ game, met }: { game: Game; met: Met }) => {
  const { say } = usePanel();
  const worth = useWorth();
  const event: Event = events[met.event];
  const { marks } = met;
  const folded = met.round !== openIn[tellingOf(game)];
  const told = <Sentences of={worth(event, met.ready)} />;
  return (
    <section class="readiness" aria-labelledby="readiness-title">
      <h3 id="readiness-title" class="unseen">
        {say('summer.ready')}
      </h3>
      <Ready ready={met.ready} />
      {!folded && <p>{told}</p>}
      <details class="more">
        <summary>{say('summer.readyWhy')}</summary>
        {folded && <p>{told}</p>}
        <p>{say('summer.prepares')}</p>
        <ul>
          {event.preparedBy.map((channel) => (
            <Preparing key={channel} game={game} channel={channel} />
          ))}
        </ul>
        {marks > 0 && <p>{say('summer.marked', { times: readiness.marks[marks] })}</p>}
        {marks === 0 && met.event !== SCRIPTED && <p>{say('summer.unmarked')}</p>}
      </details>
    </section>
  );
};
