import { useEffect, useState } from 'preact/hooks';
import { courses } from '../../data/courses.ts';
import { type Game, roundOf } from '../../game/rules/game.ts';
import { quartersARound } from '../../game/rules/year/clock.ts';
import { announcedOf } from '../../store/clouds.ts';
import {
  endWatching,
  eventSeason,
  passSeason,
  seasons,
  seasonTime,
  setFast,
  setPaused,
} from '../../store/session.ts';
import { announce } from '../shared/announce.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { useFocusedHeading } from '../shared/useFocusedHeading.ts';
import { budgetYearOf } from '../shared/years.ts';
import { News } from './News.tsx';
import { useCaption } from './useCaption.ts';
import './run.css';

/** Lets the seasons pass, one after the other; nothing moves by itself when `still`. */
const useClock = (still: boolean, paused: boolean, each: number): void => {
  const { store } = usePanel();
  const season = useSession(({ watching }) => watching);
  useEffect(() => {
    if (still || paused) return;
    const timer = setTimeout(() => passSeason(store), each);
    return () => clearTimeout(timer);
  }, [season, still, paused, each]);
};

interface YearProps {
  readonly game: Game;
  readonly year: number; // of the round
  readonly from: number; // the first season that is told, counted from the round's winter
  readonly shown: number; // the last season that is told
  readonly still: boolean;
}

/** A year of a longer round: its seasons in a row, and what happens now in one line. */
const Compact = ({ game, year, shown, still }: YearProps) => {
  const { say, numbers } = usePanel();
  const caption = useCaption(game);
  const first = year * seasons.length;
  const now = Math.min(shown, first + seasons.length - 1);
  return (
    <li class={now < first ? 'year' : 'year past'}>
      <b>
        {say('run.year', { count: year + 1, year: numbers.year(budgetYearOf(game, roundOf(game)) + year) })}
      </b>
      <ol class="strip">
        {seasons.map((each, at) => (
          <li
            key={each}
            class={first + at <= shown ? `${each} past` : each}
            aria-current={first + at === shown && !still ? 'step' : undefined}
          >
            {say(`run.${each}`)}
          </li>
        ))}
      </ol>
      {now >= first && caption(now).map((text) => <p key={text}>{text}</p>)}
    </li>
  );
};

/** A year, season by season. */
const Seasons = ({ game, from, shown, still }: YearProps) => {
  const { say } = usePanel();
  const caption = useCaption(game);
  const announced = announcedOf(game);
  const coming = announced
    ? say('run.announced', { event: say(`event.${announced}.title`) })
    : say('run.unknown');
  return seasons.map((each, at) => (
    <li
      key={each}
      class={`${each} ${at <= shown ? 'past' : ''} ${at < from ? 'told' : ''}`}
      aria-current={at === shown && !still ? 'step' : undefined}
    >
      <b>{say(`run.${each}`)}</b>
      {at <= shown && at >= from && caption(at).map((text) => <p key={text}>{text}</p>)}
      {at === eventSeason(game) && at > shown && <p class="small">{coming}</p>}
    </li>
  ));
};

/** The round that was just decided, season by season: to its event, and after the answer to its end. */
export const Run = ({ game }: { game: Game }) => {
  const { store, say } = usePanel();
  const paused = useSession((session) => session.paused);
  const fast = useSession((session) => session.fast);
  // Someone who had stopped all motion before is shown the stills, until they let it move again.
  const [wasPaused, setWasPaused] = useState(paused);
  const off = useSession((session) => session.motion === 'off');
  const still = off || (wasPaused && paused);
  const watching = useSession((session) => session.watching) ?? 0;
  const heading = useFocusedHeading('run');
  const caption = useCaption(game);
  const { yearsPerRound } = courses[game.course];
  const length = quartersARound(game.course);
  useClock(still, paused, seasonTime({ fast }, game.course));
  const before = game.phase === 'summer'; // the event is still to come
  const shown = still ? (before ? eventSeason(game) : length) - 1 : watching;
  const from = before ? 0 : eventSeason(game);
  useEffect(() => {
    if (yearsPerRound === 1 || still) announce(caption(shown).join(' '));
  }, [shown]);
  const Year = yearsPerRound === 1 ? Seasons : Compact;
  return (
    <section aria-labelledby="run-title">
      <News />
      <h2 id="run-title" ref={heading} tabIndex={-1}>
        {say('run.title')}
      </h2>
      {/* Above the seasons, so that the buttons stay where they are while captions come and go. */}
      <div class="row">
        <button type="button" class="button strong" onClick={() => endWatching(store)}>
          {say(before ? 'run.toEvent' : 'run.skip')}
        </button>
        {!off && (
          <>
            <button
              type="button"
              class="button"
              onClick={() => {
                setWasPaused(false);
                setPaused(store, !paused);
              }}
            >
              {say(paused ? 'run.resume' : 'run.pause')}
            </button>
            <button
              type="button"
              class="button fast"
              aria-pressed={fast}
              onClick={() => setFast(store, !fast)}
            >
              {say('run.fast')}
            </button>
          </>
        )}
      </div>
      <ol class={paused ? 'seasons paused' : 'seasons'}>
        {Array.from({ length: yearsPerRound }, (_, year) => (
          <Year key={year} game={game} year={year} from={from} shown={shown} still={still} />
        ))}
      </ol>
    </section>
  );
};
