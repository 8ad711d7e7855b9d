import { grantedIn, spill } from '../../game/readings/forecast.ts';
import { type Game, now } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';
import { More } from '../shared/More.tsx';

const Waiting = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const waiting = [...spill(now(game), grantedIn(game))].filter(([, yen]) => yen >= 0.05);
  if (waiting.length === 0) return <p>{say('winter.spillNone')}</p>;
  return (
    <>
      <p>{say('winter.spillNote')}</p>
      <ul>
        {waiting.map(([channel, yen]) => (
          <li key={channel}>
            {say('winter.spillRow', { channel: say(`channel.${channel}`), yen: numbers.yen(yen) })}
          </li>
        ))}
      </ul>
    </>
  );
};

/** The money that will have to wait because a channel cannot absorb it within a year. */
export const Spill = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  return (
    <More summary={say('winter.spill')}>
      <Waiting game={game} />
    </More>
  );
};
