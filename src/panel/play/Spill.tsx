import { grantedIn, spill } from '../../game/forecast.ts';
import { type Game, now } from '../../game/game.ts';
import { usePanel } from '../context.ts';

/** The money that will have to wait because a channel cannot absorb it within a year. */
export const Spill = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const waiting = [...spill(now(game), grantedIn(game))].filter(([, yen]) => yen >= 0.05);
  return (
    <details class="more">
      <summary>{say('winter.spill')}</summary>
      {waiting.length === 0 ? (
        <p>{say('winter.spillNone')}</p>
      ) : (
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
      )}
    </details>
  );
};
