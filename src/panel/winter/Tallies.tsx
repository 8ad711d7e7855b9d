import { useRef, useState } from 'preact/hooks';
import type { Game } from '../../game/rules/game.ts';
import { type Place, places, tray } from '../../game/rules/split.ts';
import { usePanel } from '../shared/context.ts';
import { isHurried } from '../shared/hurried.ts';
import { type TallyKey, tallyKeyOf } from '../shared/keys.ts';
import { TallyRow } from './TallyRow.tsx';
import type { Dispatch } from './usePlayer.ts';

interface Props {
  readonly game: Game;
  readonly play: Dispatch;
  readonly onConfirm: () => void;
}

/** The rows of tallies: one stop for the Tab key, with arrows inside. */
export const Tallies = ({ game, play, onConfirm }: Props) => {
  const { say } = usePanel();
  const group = useRef<HTMLFieldSetElement>(null);
  const [current, setCurrent] = useState<Place>(places[0]);
  const { split } = game;

  const set = (count: number) => play({ do: 'share', split: { ...split, [current]: count } }, current);
  const step = (by: 1 | -1) => {
    const next = places[(places.indexOf(current) + by + places.length) % places.length] ?? current;
    const side = document.activeElement?.getAttribute('data-side') ?? 'more';
    group.current?.querySelector<HTMLElement>(`[data-place=${next}] [data-side=${side}]`)?.focus();
  };
  const acts: Readonly<Record<Exclude<TallyKey, 'tab' | 'row'>, () => unknown>> = {
    more: () => play({ do: 'place', at: current }, current),
    less: () => play({ do: 'take', from: current }, current),
    clear: () => set(0),
    fill: () => set(split[current] + tray(split)),
    undo: () => play({ do: 'undo' }),
    confirm: onConfirm,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = tallyKeyOf(event.key);
    if (!key || key === 'tab') return;
    // Enter on a button places or takes a tally, until all of them lie somewhere.
    if (key === 'confirm' && (tray(split) > 0 || event.repeat)) return;
    event.preventDefault();
    if (key === 'row') step(event.key === 'ArrowDown' ? 1 : -1);
    else acts[key]();
  };

  return (
    <fieldset ref={group} class="tallies" aria-label={say('winter.group')} onKeyDown={onKeyDown}>
      {places.map((place) => (
        <TallyRow
          key={place}
          place={place}
          count={split[place]}
          tally={game.unfolded.tally}
          brief={isHurried(game)}
          full={tray(split) === 0}
          current={place === current}
          onFocus={() => setCurrent(place)}
          onMore={() => play({ do: 'place', at: place }, place)}
          onLess={() => play({ do: 'take', from: place }, place)}
        />
      ))}
    </fieldset>
  );
};
