import { endingOf } from '../../game/readings/report/ending.ts';
import { type Game, roundOf } from '../../game/rules/game.ts';
import { BesideKey, BesideLines } from '../shared/beside/BesideLines.tsx';
import { PromiseMarks } from '../shared/beside/PromiseMarks.tsx';
import { Splits } from '../shared/beside/Splits.tsx';
import { usePanel, useSession } from '../shared/context.ts';
import { Emblem } from '../shared/Emblem.tsx';
import { Part } from './Part.tsx';

const Column = ({ run, of }: { run: Game; of: 'yours' | 'theirs' }) => {
  const { say } = usePanel();
  const ending = run.phase === 'report' ? endingOf(run) : null;
  return (
    <div class={of}>
      <h4>
        <span class={of} aria-hidden="true" /> {say(`beside.${of}`)}
      </h4>
      {ending && (
        <p class="beside-ending">
          <Emblem of={ending} /> {say(`ending.${ending}.name`)}
        </p>
      )}
      <PromiseMarks game={run} />
      <Splits game={run} />
    </div>
  );
};

/** The whole run beside the one that it was played beside: same luck, other choices, and no ranking. */
export const BesideRun = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const beside = useSession((session) => session.beside);
  if (!beside) return null;
  return (
    <Part id="beside">
      <p>{say('beside.lead')}</p>
      <div class="beside-two">
        <Column run={game} of="yours" />
        <Column run={beside} of="theirs" />
      </div>
      <BesideKey />
      <BesideLines game={game} beside={beside} round={roundOf(game)} />
    </Part>
  );
};
