import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { endingIds } from '../../data/endings.ts';
import { eventIds } from '../../data/events.ts';
import { tooEarlyYears } from '../../data/indicators.ts';
import { endingOf, groundsOf, isTooEarly, mostTallies } from '../../game/readings/report/ending.ts';
import type { Game } from '../../game/rules/game.ts';
import { albumOn, withRun } from '../../store/album.ts';
import { shelfOf } from '../../store/shelf.ts';
import { Kept } from '../shared/beside/Kept.tsx';
import { CloudSign } from '../shared/CloudSign.tsx';
import { usePanel, useSession } from '../shared/context.ts';
import { Emblem } from '../shared/Emblem.tsx';
import { Sentences, useList } from '../shared/Sentences.tsx';
import { Part } from './Part.tsx';
import { PlayAgain } from './PlayAgain.tsx';

/** A hill with a lantern for an ending, a cloud for an event. */
const shapes = {
  ending: 'M1.5 21.5C6 12 9 12 12.5 16c2-5 6-6 10 5.5ZM9.5 4.5h5v7h-5ZM12 2v2.5',
  event: 'M6.5 18a4.5 4.5 0 0 1-.4-9A6 6 0 0 1 17.6 8a5 5 0 0 1-.6 10Z',
} as const;

/** The shadow of something that was not met yet. */
const Keepsake = ({ kind }: { kind: keyof typeof shapes }) => (
  <svg class="keepsake" viewBox="0 0 24 24" aria-hidden="true">
    <path d={shapes[kind]} />
  </svg>
);

/** The figures behind an ending: where the run put most, and where its readings lie among random runs. */
const useReasons = (game: Game): (string | null)[] => {
  const { say, numbers } = usePanel();
  const list = useList();
  const grounds = useMemo(() => groundsOf(game), [game]);
  const { pillars, share } = useMemo(() => mostTallies(game), [game]);
  const lies = list.format(
    grounds.map(({ of, place }) =>
      say('ending.place', {
        what: say(`reading.${of}`),
        percent: Math.min(99, Math.max(1, Math.round(place))),
      }),
    ),
  );
  const places = list.format(pillars.map((id) => say('quoted', { what: say(`place.${id}`) })));
  return [
    places
      ? say(pillars.length > 1 ? 'ending.mostEach' : 'ending.most', {
          places,
          share: numbers.projected(share),
        })
      : null,
    lies ? say('ending.places', { what: lies }) : null,
    isTooEarly(game) ? say('report.endingEarly', { years: tooEarlyYears }) : say('report.endingNote'),
  ];
};

/** What became of the country: a name, what it is like, and the branch that was not taken. */
export const Ending = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const ending = useMemo(() => endingOf(game), [game]);
  const reasons = useReasons(game);
  const visit = useSession((session) => session.visit);
  return (
    <Part id="ending">
      <div class="ending">
        <p class="ending-name">
          <Emblem of={ending} />
          {say(`ending.${ending}.name`)}
        </p>
        <Kept game={game} />
        <p>{say(`ending.${ending}.text`)}</p>
        <p class="ending-branch">{say(`ending.${ending}.branch`)}</p>
      </div>
      <p class="small">
        <Sentences of={reasons} />
      </p>
      {visit === null && <PlayAgain game={game} />}
    </Part>
  );
};

interface MetProps {
  readonly kind: 'ending' | 'event';
  readonly met: readonly { readonly id: string; readonly name: string; readonly sign: ComponentChildren }[];
  readonly all: number;
}

/** Those met by name, and a shadow for each of the others. */
const AllMet = ({ kind, met, all }: MetProps) => {
  const { say } = usePanel();
  const unmet = all - met.length;
  return (
    <>
      <h4>
        {say(kind === 'ending' ? 'album.endings' : 'album.events')}{' '}
        <span class="small">{say('report.albumCount', { met: met.length, all })}</span>
      </h4>
      <ul class="album">
        {met.map(({ id, name, sign }) => (
          <li key={id}>
            {sign}
            {name}
          </li>
        ))}
      </ul>
      {unmet > 0 && (
        <p class="shadows">
          <span class="small">{say('report.unmet', { unmet: say('album.unmet'), count: unmet })}</span>
          {Array.from({ length: unmet }, (_, at) => (
            <Keepsake key={at} kind={kind} />
          ))}
        </p>
      )}
    </>
  );
};

/** The endings and events that this device has met, over all its runs. */
export const AlbumPart = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const album = useMemo(() => withRun(albumOn(shelfOf(() => localStorage)), game), [game]);
  return (
    <Part id="album">
      <p>{say('album.lead')}</p>
      <AllMet
        kind="ending"
        met={album.endings.map((id) => ({ id, name: say(`ending.${id}.name`), sign: <Emblem of={id} /> }))}
        all={endingIds.length}
      />
      <AllMet
        kind="event"
        met={album.events.map((id) => ({
          id,
          name: say(`event.${id}.title`),
          sign: <CloudSign event={id} />,
        }))}
        all={eventIds.length}
      />
    </Part>
  );
};
