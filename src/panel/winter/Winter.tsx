import { useState } from 'preact/hooks';
import { budgetTotals } from '../../data/budget.ts';
import { courses } from '../../data/courses.ts';
import { tray } from '../../game/rules/decision.ts';
import { type Game, roundOf } from '../../game/rules/game.ts';
import { TALLIES, TALLY } from '../../game/rules/split.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { More } from '../shared/More.tsx';
import { PromiseLine } from '../shared/PromiseLine.tsx';
import { RolesCard } from '../shared/RolesCard.tsx';
import { Sentences } from '../shared/Sentences.tsx';
import { isFirstRound, type PerTelling, type Sections, tellingOf } from '../shared/telling.ts';
import { useFocusedHeading } from '../shared/useFocusedHeading.ts';
import { Description } from '../shared/valley/Description.tsx';
import { ValleyLegend } from '../shared/valley/Legend.tsx';
import { budgetYear } from '../shared/years.ts';
import { Arrivals, Spill } from './Arrivals.tsx';
import { Buys } from './Buys.tsx';
import { Measure } from './Measure.tsx';
import { EarmarkNotes, Omens } from './Omens.tsx';
import { Predict } from './Predict.tsx';
import { Programmes } from './Programmes.tsx';
import { Tallies } from './Tallies.tsx';
import { TallyTray, TallyWays } from './TallyTray.tsx';
import { type Dispatch, useDispatch } from './useDispatch.ts';
import './tallies.css';
import './measure.css';
import './winter.css';
import './tray.css';

/** What twenty tallies stand for, where that is from, and what of it is assumed. */
const Lead = () => {
  const { say, numbers } = usePanel();
  const [total, tally] = [numbers.yen(budgetTotals.fy2025.value), numbers.yen(TALLY)];
  return (
    <p>
      {say('winter.lead', { total, tally })} <span class="small">{say('source.document')}</span>
    </p>
  );
};

/** What is shared out: whole at first; less when an answer is still to be paid. */
const Budget = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const { tally } = game.unfolded;
  const usual = numbers.yen(TALLY);
  if (isFirstRound(game))
    return <p>{say('winter.leadShort', { total: numbers.yen(budgetTotals.fy2025.value), tally: usual })}</p>;
  if (tally === TALLY) return null;
  const owed = numbers.yen((TALLY - tally) * TALLIES);
  return <p class="debt">{say('winter.debt', { owed, tally: numbers.yen(tally), usual })}</p>;
};

interface Props {
  readonly game: Game;
  readonly play: Dispatch;
  readonly onConfirm: () => void;
}

/** Where the tallies are shared out, with what was promised in sight, and how the picture is read. */
const Sharing = ({ game, play, onConfirm }: Props) => {
  const { say } = usePanel();
  return (
    <section class="sharing" aria-labelledby="sharing-title">
      <h3 id="sharing-title">{say('winter.group')}</h3>
      <PromiseLine game={game} />
      <Budget game={game} />
      {isFirstRound(game) && <p class="stage-hint small">{say('winter.hint')}</p>}
      <TallyWays game={game} play={play} />
      <Tallies game={game} play={play} onConfirm={onConfirm} />
      <div class="picture-ways">
        <ValleyLegend />
        <Description game={game} />
      </div>
    </section>
  );
};

/** The people a group plays, to be asked again what they want. */
const Roles = () => {
  const { say } = usePanel();
  return (
    <More summary={say('briefing.rolesTitle')}>
      <RolesCard />
    </More>
  );
};

/** What is known beforehand of the money: where it is from, what it pays for, and when it arrives. */
const Known = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  return (
    <More summary={say('winter.known')} also="known">
      <Lead />
      <EarmarkNotes />
      <p>{say('winter.knownNote')}</p>
      <Buys game={game} />
      <Programmes game={game} />
      <Arrivals game={game} />
      <Spill game={game} />
    </More>
  );
};

/** What a course cannot settle, a measure, leaves itself out of these. */
const sections: Sections<Props> = {
  brief: [Omens, Sharing, Measure, Known, TallyTray],
  lesson: [Omens, Sharing, Measure, Known, TallyTray],
  workshop: [Omens, Sharing, Roles, Measure, Known, TallyTray],
};

/** Whether it is asked what one foresees before the water runs. */
const asksToPredict: PerTelling<boolean> = { brief: false, lesson: true, workshop: true };

/** Reading the sky, sharing out a year's tallies, and what else a winter settles. */
export const Winter = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const round = roundOf(game);
  const { rounds, yearsPerRound } = courses[game.course];
  const telling = tellingOf(game);
  const heading = useFocusedHeading(round);
  const play = useDispatch();
  const origin = useSession((session) => session.origin);
  const [predicting, setPredicting] = useState(false);
  const onConfirm = () => {
    if (tray(game) > 0 || !asksToPredict[telling])
      play({ do: 'confirm' }); // which says what is missing, or that nothing is
    else setPredicting(true);
  };
  const first = budgetYear(game);
  const title =
    yearsPerRound === 1
      ? say('winter.title', { year: numbers.year(first) })
      : say('winter.titleTwo', { first: numbers.year(first), second: numbers.year(first + 1) });
  return (
    <section aria-labelledby="winter-title">
      <p class="step">
        <Sentences
          of={[
            say('winter.round', { round: round + 1, rounds }),
            origin?.round === round ? say('branch.step', { year: numbers.year(first) }) : null,
          ]}
        />
      </p>
      <h2 id="winter-title" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {sections[telling].map((Section, at) => (
        <Section key={at} game={game} play={play} onConfirm={onConfirm} />
      ))}
      {predicting && <Predict game={game} play={play} onClose={() => setPredicting(false)} />}
    </section>
  );
};
