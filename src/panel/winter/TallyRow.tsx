import { useMemo } from 'preact/hooks';
import { type Place, TALLIES, TALLY, timesFy2025 } from '../../game/rules/split.ts';
import { usePanel } from '../shared/context.ts';
import { PillarIcon } from '../shared/PillarIcon.tsx';

interface Props {
  readonly place: Place;
  readonly count: number;
  readonly tally: number; // what one is worth this winter, in 億円
  readonly brief: boolean; // what the place does is told, also when tallies lie there
  readonly full: boolean; // no tally is left to place
  readonly current: boolean; // the row that the Tab key stops at
  readonly onFocus: () => void;
  readonly onMore: () => void;
  readonly onLess: () => void;
}

const slots = Array.from({ length: TALLIES }, (_, slot) => slot);

/** What a count means: its share of the budget, and how it compares with FY2025. */
const Detail = ({ place, count, tally, brief }: Pick<Props, 'place' | 'count' | 'tally' | 'brief'>) => {
  const { say, numbers } = usePanel();
  if (place === 'reserve') return <p class="tally-detail">{say('winter.reserveLine')}</p>;
  if (count === 0 || brief) return <p class="tally-detail">{say(`pillarShort.${place}`)}</p>;
  const one = { use: 0, create: 0, trust: 0, collaborate: 0, reserve: 0, [place]: count };
  return (
    <p class="tally-detail">
      {say('winter.detail', {
        share: numbers.projected(count / TALLIES),
        times: numbers.times((timesFy2025(one, place) * tally) / TALLY),
      })}
    </p>
  );
};

/** One place for tallies, with its steppers. */
export const TallyRow = ({ place, count, tally, brief, full, current, onFocus, onMore, onLess }: Props) => {
  const { say, numbers } = usePanel();
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
      <p class="tally-yen">{numbers.yen(count * tally)}</p>
      <Detail place={place} count={count} tally={tally} brief={brief} />
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
