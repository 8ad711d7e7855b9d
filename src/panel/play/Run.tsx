import { useEffect, useState } from 'preact/hooks';
import type { Game } from '../../game/game.ts';
import { moneyFlow } from '../../game/moneyFlow.ts';
import { TALLIES, TALLY } from '../../game/split.ts';
import { endWatching, passSeason, type Season, seasonOf, seasons } from '../../store/session.ts';
import { usePanel, useSession } from '../context.ts';
import { useFocusedHeading } from '../useFocusedHeading.ts';
import { budgetYear } from './years.ts';

const SEASON = 2000; // milliseconds each

/** Lets the seasons pass, one after the other; nothing moves by itself when `still`. */
const useClock = (still: boolean, paused: boolean): void => {
  const { store } = usePanel();
  const season = useSession(({ watching }) => watching);
  useEffect(() => {
    if (still || paused) return;
    const timer = setTimeout(() => passSeason(store), SEASON);
    return () => clearTimeout(timer);
  }, [season, still, paused]);
};

/** The year that was just decided, season by season. */
export const Run = ({ game }: { game: Game }) => {
  const { store, say, numbers } = usePanel();
  const still = useSession((session) => session.motion === 'off');
  const [paused, setPaused] = useState(false);
  const heading = useFocusedHeading('run');
  useClock(still, paused);
  const season = useSession(seasonOf);
  const shown = still ? seasons.length - 1 : seasons.indexOf(season);
  const { reserve, byQuarter, disbursed } = moneyFlow(game);
  const [first = 0, second = 0] = byQuarter;
  const texts: Readonly<Record<Season, string>> = {
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
        {seasons.map((each, at) => (
          <li
            key={each}
            class={`${each} ${at < shown || still ? 'past' : ''}`}
            aria-current={at === shown && !still ? 'step' : undefined}
          >
            <b>{say(`run.${each}`)}</b>
            {at <= shown && <p>{texts[each]}</p>}
            {at <= shown && each === 'winter' && reserve > 0 && (
              <p>{say('run.reserveText', { yen: numbers.yen(reserve) })}</p>
            )}
          </li>
        ))}
      </ol>
      <div class="row">
        <button type="button" class="button strong" onClick={() => endWatching(store)}>
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
