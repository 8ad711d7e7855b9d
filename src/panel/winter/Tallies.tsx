import { useMemo, useRef, useState } from 'preact/hooks';
import type { PillarId } from '../../data/pillars.ts';
import { toldIn } from '../../game/readings/forecast.ts';
import { tray } from '../../game/rules/decision.ts';
import type { Game } from '../../game/rules/game.ts';
import { timesFy2025 } from '../../game/rules/grants.ts';
import { type Place, places, TALLIES, TALLY } from '../../game/rules/split.ts';
import { usePanel } from '../shared/context.ts';
import { type TallyKey, tallyKeyOf } from '../shared/keys.ts';
import { PillarIcon } from '../shared/PillarIcon.tsx';
import { type PerTelling, tellingOf } from '../shared/telling.ts';
import { useMostBought } from './Buys.tsx';
import { LaidRow } from './LaidRow.tsx';
import type { Dispatch } from './useDispatch.ts';

interface RowProps {
  readonly place: Place;
  readonly count: number;
  readonly tally: number; // what one is worth this winter, in 億円
  readonly waits: number; // of its money, what cannot be used this year, in 億円
  readonly brief: boolean; // what they pay for, and how that compares with FY2025, is left to those who ask
  readonly full: boolean; // no tally is left to place
  readonly current: boolean; // the row that the Tab key stops at
  readonly onFocus: () => void;
  readonly onMore: () => void;
  readonly onLess: () => void;
}

const slots = Array.from({ length: TALLIES }, (_, slot) => slot);

const LEAST = 1; // 億円 that wait below which a row does not tell of it

/** What lies here, in yen and beside FY2025, and what that pays for, or one tally would. */
const Detail = ({
  place,
  count,
  tally,
  waits,
  brief,
}: Pick<RowProps, 'place' | 'count' | 'tally' | 'waits' | 'brief'>) => {
  const { say, numbers } = usePanel();
  const most = useMostBought();
  const compared = (pillar: PillarId): string => {
    const one = { use: 0, create: 0, trust: 0, collaborate: 0, reserve: 0, [pillar]: count };
    return say('winter.detail', { times: numbers.times((timesFy2025(one, pillar) * tally) / TALLY) });
  };
  return (
    <p class="tally-detail">
      {count > 0 && (
        <>
          <b class="tally-yen">{numbers.yen(count * tally)}</b>{' '}
          {place !== 'reserve' && !brief && <span class="tally-part">{compared(place)}</span>}
          <br />
        </>
      )}
      {waits >= LEAST && <span class="waits">{say('winter.waits', { yen: numbers.yen(waits) })} </span>}
      {place === 'reserve' && <span class="tally-part">{say('winter.reserveLine')}</span>}
      {place !== 'reserve' && !brief && <span class="tally-part">{most(place, count, tally)}</span>}
    </p>
  );
};

/** One place for tallies, with its steppers. */
const TallyRow = ({
  place,
  count,
  tally,
  waits,
  brief,
  full,
  current,
  onFocus,
  onMore,
  onLess,
}: RowProps) => {
  const { say } = usePanel();
  const name = say(`place.${place}`);
  const tab = current ? 0 : -1;
  // Kept while it stays the same: a move changes one row or two, and each has as many parts as there are tallies.
  const lying = useMemo(
    () => (
      <div class="tally-slots" aria-hidden="true">
        {slots.map((slot) => (
          <span key={slot} class={slot < count ? 'tally' : 'slot'} />
        ))}
      </div>
    ),
    [count],
  );
  return (
    <div class={`tally-row ${place}`} data-place={place} onFocusIn={onFocus}>
      <p class="tally-name">
        <PillarIcon place={place} />
        {name}
      </p>
      <Detail place={place} count={count} tally={tally} waits={waits} brief={brief} />
      {lying}
      <div class="stepper">
        <button
          type="button"
          class="button round"
          tabIndex={tab}
          data-side="less"
          aria-label={say('winter.less', { place: name })}
          aria-disabled={count === 0}
          onClick={onLess}
        >
          −
        </button>
        <span class="tally-count">{say('winter.count', { count })}</span>
        <button
          type="button"
          class="button round"
          tabIndex={tab}
          data-side="more"
          aria-label={say('winter.more', { place: name })}
          aria-disabled={full}
          onClick={onMore}
        >
          ＋
        </button>
      </div>
    </div>
  );
};

interface Props {
  readonly game: Game;
  readonly play: Dispatch;
  readonly onConfirm: () => void;
}

/** Whether a row also tells what its tallies pay for, and how they compare with FY2025. */
const weighs: PerTelling<boolean> = { brief: false, lesson: true, workshop: true };

/** The rows of tallies: one stop for the Tab key, with arrows inside. */
export const Tallies = ({ game, play, onConfirm }: Props) => {
  const { say } = usePanel();
  const group = useRef<HTMLFieldSetElement>(null);
  const [current, setCurrent] = useState<Place>(places[0]);
  const { split } = game;
  const late = toldIn(game);

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
    fill: () => set(split[current] + tray(game)),
    undo: () => play({ do: 'undo' }),
    confirm: onConfirm,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = tallyKeyOf(event.key);
    if (!key || key === 'tab') return;
    // Enter on a button places or takes a tally, until all of them lie somewhere.
    if (key === 'confirm' && (tray(game) > 0 || event.repeat)) return;
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
          waits={(place !== 'reserve' && late?.by[place]) || 0}
          brief={!weighs[tellingOf(game)]}
          full={tray(game) === 0}
          current={place === current}
          onFocus={() => setCurrent(place)}
          onMore={() => play({ do: 'place', at: place }, place)}
          onLess={() => play({ do: 'take', from: place }, place)}
        />
      ))}
      <LaidRow game={game} />
    </fieldset>
  );
};
