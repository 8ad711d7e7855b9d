import { useMemo } from 'preact/hooks';
import { encodeRun } from '../../../game/code/runCode.ts';
import { credit } from '../../../game/readings/credit.ts';
import { endingOf } from '../../../game/readings/report/ending.ts';
import type { Game } from '../../../game/rules/game.ts';
import { readinessStep } from '../../../game/rules/year/readiness.ts';
import { CodeCard } from '../../runs/CodeCard.tsx';
import { PromiseMarks } from '../../shared/beside/PromiseMarks.tsx';
import { usePanel } from '../../shared/context.ts';
import { Emblem } from '../../shared/Emblem.tsx';
import { ThreeBars } from '../../shared/ThreeBars.tsx';
import { useRoundName } from '../../shared/useRoundName.ts';
import { SplitCells, SplitHeads } from '../SplitTable.tsx';
import './onePage.css';

/** Lines to write on by hand: paper goes round in a class. */
const Names = () => {
  const { say } = usePanel();
  return (
    <p class="paper-names">
      <span>{say('paper.class')}</span>
      <span>{say('paper.group')}</span>
      <span>{say('paper.name')}</span>
    </p>
  );
};

/** What came in a round, how it was answered, and how ready the run was. */
const Events = ({ game, round }: { game: Game; round: number }) => {
  const { say } = usePanel();
  return (
    <>
      {game.unfolded.met
        .filter((met) => met.round === round)
        .map(({ event, answer, ready }) => (
          <p key={event}>
            <b>{say(`event.${event}.title`)}</b> {answer && <>→ {say(`event.${event}.${answer}`)} </>}
            <span class="small">
              {say('report.ready', { ready: say(`readiness.${readinessStep(ready)}`) })}
            </span>
          </p>
        ))}
    </>
  );
};

/** Every decision beside what came of its sky. */
const Rounds = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const nameOf = useRoundName(game);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('chart.year')}</th>
          <SplitHeads />
          <th scope="col">{say('report.event')}</th>
        </tr>
      </thead>
      <tbody>
        {game.decisions.map((decision, round) => (
          <tr key={nameOf(round)}>
            <th scope="row">{nameOf(round)}</th>
            <SplitCells decision={decision} />
            <td>
              <Events game={game} round={round} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** A run on one sheet of paper, to be handed in or pinned up: the picture stands beside its head. */
export const OnePage = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const found = useMemo(() => credit(game, 0), [game]);
  const ending = useMemo(() => endingOf(game), [game]);
  return (
    <div class="one-page">
      <Names />
      <div class="paper-head">
        <p class="paper-title">{say('page.title')}</p>
        <p class="ending-name">
          <Emblem of={ending} /> {say(`ending.${ending}.name`)}
        </p>
        <PromiseMarks game={game} />
        <p>{say(`ending.${ending}.text`)}</p>
      </div>
      <Rounds game={game} />
      <ThreeBars game={game} found={found} />
      <p class="paper-lines">{say('paper.found')}</p>
      <CodeCard code={encodeRun(game)} />
      <p class="small">{say('report.honest')}</p>
    </div>
  );
};
