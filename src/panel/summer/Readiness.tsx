import { type Event, events } from '../../data/events.ts';
import { earmarks } from '../../data/readiness.ts';
import { type Preparing, preparing } from '../../game/readings/ready.ts';
import type { Game } from '../../game/rules/game.ts';
import type { Met } from '../../game/rules/year/meeting.ts';
import { SCRIPTED } from '../../game/rules/year/omens.ts';
import { giftScale, harmScale } from '../../game/rules/year/readiness.ts';
import { usePanel } from '../shared/context.ts';
import { Ready } from '../shared/Ready.tsx';
import { Sentences } from '../shared/Sentences.tsx';
import { type PerTelling, tellingOf } from '../shared/telling.ts';

/** The round in which it stands open what readiness is worth, if in any: the first whose clouds could be prepared for. */
const openIn: PerTelling<number | null> = { brief: null, lesson: 1, workshop: 1 };

/** A channel that prepares for the event: the year's money in it, what it spent for this cloud, and what makes half ready. */
const Channel = ({ channel, yen, spent, half }: Preparing) => {
  const { say, numbers } = usePanel();
  const told = { channel: say(`channel.${channel}`), yen: numbers.yen(yen), half: numbers.yen(half) };
  return (
    <li>
      {spent > 0
        ? say('summer.channelSpent', { ...told, spent: numbers.yen(spent) })
        : say('summer.channel', told)}
    </li>
  );
};

/** What readiness is worth now: the part of the blow that strikes, and the part of what the answers can do. */
const useWorth = (): ((event: Event, ready: number) => string[]) => {
  const { say } = usePanel();
  const part = (scale: (ready: number) => number, ready: number, whole: number): number =>
    Math.round((100 * scale(ready)) / scale(whole));
  return ({ harm, gift }, ready) => {
    const percent = part(giftScale, ready, 1);
    if (harm.length === 0)
      return [say(gift.length === 0 ? 'summer.worthAnswer' : 'summer.worthGift', { percent })];
    return [
      say('summer.worthHarm', { percent: part(harmScale, ready, 0) }),
      say('summer.worthAnswer', { percent }),
    ];
  };
};

/** How ready the run was for an event, why, and what that means for the blow. */
export const Readiness = ({ game, met }: { game: Game; met: Met }) => {
  const { say } = usePanel();
  const worth = useWorth();
  const event: Event = events[met.event];
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
          {preparing(game, met.event).map((one) => (
            <Channel key={one.channel} {...one} />
          ))}
        </ul>
        {met.tallies > 0 && <p>{say('summer.counted', { times: earmarks.times })}</p>}
        {met.tallies === 0 && met.event !== SCRIPTED && <p>{say('summer.uncounted')}</p>}
      </details>
    </section>
  );
};
