import { type LeverId, leverIds } from '../../data/levers.ts';
import type { Game } from '../../game/rules/game.ts';
import { canMove } from '../../game/rules/year/levers.ts';
import { usePanel } from '../shared/context.ts';
import type { Dispatch } from './useDispatch.ts';

interface Props {
  readonly game: Game;
  readonly play: Dispatch;
}

const settings = [-1, 0, 1] as const;

const ways = [
  { by: -1, way: 'down' },
  { by: 1, way: 'up' },
] as const;

/** Where a lever stands, of three places. */
const Track = ({ at }: { at: number }) => (
  <span class="track" aria-hidden="true">
    {settings.map((each) => (
      <span key={each} class={each === at ? 'here' : ''} />
    ))}
  </span>
);

const LeverRow = ({ game, play, lever }: Props & { lever: LeverId }) => {
  const { say } = usePanel();
  const { levers, study, notch } = { ...game, levers: game.unfolded.levers };
  const at = levers[lever];
  const name = say(`lever.${lever}.name`);
  const chosen = notch?.lever === lever ? notch.by : 0;
  const setting = (place: number) =>
    say(place < 0 ? 'leverNow.low' : place > 0 ? 'leverNow.high' : 'leverNow.rest');
  return (
    <details class="lever" name="lever">
      <summary>
        {name}
        <Track at={at + chosen} />
        <span>{chosen === 0 ? setting(at) : say(`lever.${lever}.${chosen > 0 ? 'up' : 'down'}`)}</span>
      </summary>
      <p>{say(`lever.${lever}.text`)}</p>
      <div class="lever-ways">
        {ways.map(({ by, way }) => {
          const pressed = chosen === by;
          const movable = study === null && canMove(levers, { lever, by });
          const label = say(`lever.${lever}.${way}`);
          return (
            <div key={way}>
              <button
                type="button"
                class="button"
                aria-pressed={pressed}
                aria-disabled={!movable}
                onClick={() =>
                  play({ do: 'notch', notch: pressed ? null : { lever, by } }, () =>
                    pressed ? say('leverNow.off') : say('leverNow.on', { lever: name, way: label }),
                  )
                }
              >
                {label}
              </button>
              <p>{say(canMove(levers, { lever, by }) ? `lever.${lever}.${way}Text` : 'leverNow.end')}</p>
            </div>
          );
        })}
      </div>
    </details>
  );
};

/** The settings beside the budget: one of them by one notch, to work a year later. */
export const Levers = ({ game, play }: Props) => {
  const { say } = usePanel();
  return (
    <section class="measure-section">
      <h4>{say('leverNow.title')}</h4>
      <p>{say(game.study ? 'leverNow.studied' : 'leverNow.text')}</p>
      {leverIds.map((lever) => (
        <LeverRow key={lever} game={game} play={play} lever={lever} />
      ))}
    </section>
  );
};
