import { useEffect, useState } from 'preact/hooks';
import type { Game } from '../../game/game.ts';
import { moneyFlow } from '../../game/moneyFlow.ts';
import { TALLIES, TALLY } from '../../game/split.ts';
import { endWatching } from '../../store/session.ts';
import { usePanel, useSession } from '../context.ts';
import { useFocusedHeading } from '../useFocusedHeading.ts';
import { budgetYear } from './years.ts';

const seasons = ['winter', 'spring', 'summer', 'autumn'] as const;
const SEASON = 2000; // milliseconds each

/** The season that is being shown; the review follows the last one. Nothing moves by itself when `still`. */
const useSeason = (still: boolean, paused: boolean, onEnd: () => void): number => {
  const [season, setSeason] = useState(0);
  useEffect(() => {
    if (still || paused) return;
    const timer = setTimeout(() => (season === seasons.length - 1 ? onEnd() : setSeason(season + 1)), SEASON);
    return () => clearTimeout(timer);
  }, [season, still, paused]);
  return still ? seasons.length - 1 : season;
};

/** The year that was just decided, season by season. */
export const Run = ({ game }: { game: Game }) => {
  const { store, say, numbers } = usePanel();
  const still = useSession((session) => session.motion === 'off');
  const [paused, setPaused] = useState(false);
  const heading = useFocusedHeading('run');
  const end = () => endWatching(store);
  const shown = useSeason(still, paused, end);
  const { reserve, byQuarter, disbursed } = moneyFlow(game);
  const [first = 0, second = 0] = byQuarter;
  const texts: Readonly<Record<(typeof seasons)[number], string>> = {
    winter: say('run.winterText', {
      year: numbers.year(budgetYear(game)),
      yen: numbers.yen(TALLIES * TALLY),
    }),
    spring: say('run.springText', { yen: numbers.yen(first) }),
    summer: say('run.summerText', { yen: numbers.yen(first + second) }),
    autumn: say('run.autumnText', { yen: numbers.yen(disbursed) }),
  };
  return (
    <section aria-labelledby="run-title">
      <h2 id="run-title" ref={heading} tabIndex={-1}>
        {say('run.title')}
      </h2>
      <ol class={paused ? 'seasons paused' : 'seasons'}>
        {seasons.map((season, at) => (
          <li
            key={season}
            class={`${season} ${at < shown || still ? 'past' : ''}`}
            aria-current={at === shown && !still ? 'step' : undefined}
          >
            <b>{say(`run.${season}`)}</b>
            {at <= shown && <p>{texts[season]}</p>}
            {at <= shown && season === 'winter' && reserve > 0 && (
              <p>{say('run.reserveText', { yen: numbers.yen(reserve) })}</p>
            )}
          </li>
        ))}
      </ol>
      <div class="row">
        <button type="button" class="button strong" onClick={end}>
          {say('run.skip')}
        </button>
        {!still && (
          <button type="button" class="button" onClick={() => setPaused(!paused)}>
            {say(paused ? 'run.resume' : 'run.pause')}
          </button>
        )}
      </div>
    </section>
  );
};
