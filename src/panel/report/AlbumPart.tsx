import { useMemo } from 'preact/hooks';
import { endingIds } from '../../data/endings.ts';
import { eventIds } from '../../data/events.ts';
import type { Game } from '../../game/rules/game.ts';
import { albumOn, withRun } from '../../store/album.ts';
import { shelfOf } from '../../store/shelf.ts';
import { usePanel } from '../shared/context.ts';
import { Keepsake } from './Keepsake.tsx';
import { Part } from './Part.tsx';

interface Props {
  readonly kind: 'ending' | 'event';
  readonly names: readonly string[]; // of those met
  readonly all: number;
}

/** Those met by name, and a shadow for each of the others. */
const Kind = ({ kind, names, all }: Props) => {
  const { say } = usePanel();
  const unmet = all - names.length;
  return (
    <>
      <h4>
        {say(kind === 'ending' ? 'album.endings' : 'album.events')}{' '}
        <span class="small">{say('report.albumCount', { met: names.length, all })}</span>
      </h4>
      <ul class="album">
        {names.map((name) => (
          <li key={name}>
            <Keepsake kind={kind} />
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
      <Kind
        kind="ending"
        names={album.endings.map((id) => say(`ending.${id}.name`))}
        all={endingIds.length}
      />
      <Kind kind="event" names={album.events.map((id) => say(`event.${id}.title`))} all={eventIds.length} />
    </Part>
  );
};
