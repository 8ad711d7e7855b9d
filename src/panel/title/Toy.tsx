import { useState } from 'preact/hooks';
import { budgetTotals } from '../../data/budget.ts';
import type { PillarId } from '../../data/pillars.ts';
import { TALLY } from '../../game/rules/split.ts';
import { keepTried } from '../../store/session.ts';
import { announce } from '../shared/announce.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { PillarIcon } from '../shared/PillarIcon.tsx';
import { even, less, more } from './toy.ts';
import { type Drop, Valley } from './Valley.tsx';

/** In reading order of the picture: the upper two, then the lower two. */
const reading: readonly PillarId[] = ['trust', 'collaborate', 'use', 'create'];

/** A divider to play with at once. It belongs to no run. */
export const ToyDivider = () => {
  const { store, say, numbers } = usePanel();
  const moving = useSession((session) => session.motion !== 'off');
  const [toy, setToy] = useState(() => store.getState().tried ?? even);
  const [drop, setDrop] = useState<Drop | null>(null);
  const change = (pillar: PillarId, by: typeof more) => {
    const next = by(toy, pillar);
    const yen = numbers.yen(next[pillar] * TALLY);
    setToy(next);
    keepTried(store, next);
    if (by === more && next !== toy) setDrop({ pillar, turn: (drop?.turn ?? 0) + 1 });
    announce(say('title.toyNow', { pillar: say(`place.${pillar}`), count: next[pillar], yen }));
  };
  return (
    <section class="toy" aria-label={say('title.toyName')}>
      <p class="toy-hint">
        <b>{say('title.toyTotal', { total: numbers.yen(budgetTotals.fy2025.value) })}</b>{' '}
        {say('title.toyHint')}
      </p>
      <Valley toy={toy} drop={drop} moving={moving} onTouch={(pillar) => change(pillar, more)} />
      {reading.map((pillar) => {
        const name = say(`place.${pillar}`);
        return (
          <fieldset key={pillar} class={`toy-control ${pillar}`} aria-label={name}>
            <button
              type="button"
              class="button round"
              aria-label={say('title.toyLess', { pillar: name })}
              onClick={() => change(pillar, less)}
            >
              −
            </button>
            <p class="toy-name">
              <PillarIcon place={pillar} />
              {say(`pillar.${pillar}`)}
            </p>
            <p class="toy-count">{say('title.count', { count: toy[pillar] })}</p>
            <p class="toy-yen">{numbers.yen(toy[pillar] * TALLY)}</p>
            <button
              type="button"
              class="button round"
              aria-label={say('title.toyMore', { pillar: name })}
              onClick={() => change(pillar, more)}
            >
              ＋
            </button>
          </fieldset>
        );
      })}
    </section>
  );
};
