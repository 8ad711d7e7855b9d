import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { endingIds } from '../../data/endings.ts';
import { eventIds } from '../../data/events.ts';
import type { Game } from '../../game/rules/game.ts';
import { albumOn, withRun } from '../../store/album.ts';
import { shelfOf } from '../../store/shelf.ts';
import { CloudSign } from '../shared/CloudSign.tsx';
import { usePanel } from '../shared/context.ts';
import { Emblem } from '../shared/Emblem.tsx';
import { Part } from './Part.tsx';

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
