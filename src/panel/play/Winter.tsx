import { budgetTotals } from '../../data/budget.ts';
import { courses } from '../../data/courses.ts';
import { type Game, roundOf } from '../../game/game.ts';
import { TALLY, tray } from '../../game/split.ts';
import { usePanel } from '../context.ts';
import { useFocusedHeading } from '../useFocusedHeading.ts';
import { Arrivals } from './Arrivals.tsx';
import { Programmes } from './Programmes.tsx';
import { Spill } from './Spill.tsx';
import { Tallies } from './Tallies.tsx';
import { TallyTray } from './TallyTray.tsx';
import { usePlayer } from './usePlayer.ts';
import { budgetYear } from './years.ts';

/** Sharing out a year's tallies. */
export const Winter = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const round = roundOf(game);
  const heading = useFocusedHeading(round);
  const play = usePlayer();
  const year = numbers.year(budgetYear(game));
  return (
    <section aria-labelledby="winter-title">
      <p class="step">{say('winter.round', { round: round + 1, rounds: courses[game.course].rounds })}</p>
      <h2 id="winter-title" ref={heading} tabIndex={-1}>
        {say('winter.title', { year })}
      </h2>
      <p>
        {say('winter.lead', {
          total: numbers.yen(budgetTotals.fy2025.value),
          tally: numbers.yen(TALLY),
        })}{' '}
        <span class="small">{say('source.document')}</span>
      </p>
      <p class="stage-hint small">{say('winter.hint')}</p>
      <Tallies game={game} play={play} />
      <TallyTray game={game} play={play} left={tray(game.split)} />
      <section class="known" aria-labelledby="known-title">
        <h3 id="known-title">{say('winter.known')}</h3>
        <p>{say('winter.knownNote')}</p>
        <Programmes game={game} />
        <Arrivals game={game} />
        <Spill game={game} />
      </section>
    </section>
  );
};
