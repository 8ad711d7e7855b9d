import { type Game, metIn, roundOf } from '../../game/rules/game.ts';
import type { Met } from '../../game/rules/year/meeting.ts';
import { readinessStep } from '../../game/rules/year/readiness.ts';
import { BesideKey, BesideLines } from '../shared/beside/BesideLines.tsx';
import { CloudSign } from '../shared/CloudSign.tsx';
import { usePanel, useSession } from '../shared/context.ts';
import { SplitBar } from '../shared/SplitBar.tsx';

/** What came in a summer, how ready it found the run and how it was answered. */
const Summer = ({ of }: { of: readonly Met[] }) => {
  const { say } = usePanel();
  return (
    <ul class="beside-summer">
      {of.map(({ event, ready, answer }) => (
        <li key={event}>
          <CloudSign event={event} />
          <span>
            {say(`event.${event}.title`)}{' '}
            <span class="small">
              {say('beside.met', {
                step: say(`readiness.${readinessStep(ready)}`),
                answer: say(`event.${event}.${answer ?? 'wait'}`),
              })}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
};

/** The round that is reviewed, beside the same round of the run that this one is played beside. */
export const BesideRound = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const beside = useSession((session) => session.beside);
  const round = roundOf(game);
  const [own, other] = [game.decisions[round], beside?.decisions[round]];
  if (!beside || !own || !other) return null;
  const columns = [
    { key: 'yours', decision: own, met: metIn(game, round) },
    { key: 'theirs', decision: other, met: metIn(beside, round) },
  ] as const;
  return (
    <section aria-labelledby="beside-title">
      <h3 id="beside-title">{say('part.beside')}</h3>
      <div class="beside-two">
        {columns.map(({ key, decision, met }) => (
          <div key={key} class={key}>
            <h4>
              <span class={key} aria-hidden="true" /> {say(`beside.${key}`)}
            </h4>
            <SplitBar decision={decision} />
            <Summer of={met} />
          </div>
        ))}
      </div>
      <BesideKey />
      <BesideLines game={game} beside={beside} round={round} />
    </section>
  );
};
