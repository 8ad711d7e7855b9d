import { useEffect, useMemo, useState } from 'preact/hooks';
import { dimensionIds } from '../../data/dimensions.ts';
import type { Reaches } from '../../game/readings/reach.ts';
import { besideContinuation } from '../../game/readings/sixDimensions.ts';
import { type Game, roundOf } from '../../game/rules/game.ts';
import { usePanel } from './context.ts';

/** How far each dimension can be moved: on its way, or not to be had. */
export const useReaches = ({ seed, course }: Game): Reaches | 'coming' | 'failed' => {
  const { errands } = usePanel();
  const [reaches, setReaches] = useState<Reaches | 'coming' | 'failed'>('coming');
  useEffect(() => {
    let open = true;
    errands.reaches(seed, course).then(
      (found) => open && setReaches(found),
      () => open && setReaches('failed'),
    );
    return () => {
      open = false;
    };
  }, [errands, seed, course]);
  return reaches;
};

const EDGE = 4; // percent of the bar kept free at either end, so that a mark at the end is whole

/** Where a value lies on its reach, in percent of the bar. */
const place = (value: number, low: number, high: number): number => {
  const share = high > low ? (value - low) / (high - low) : 0;
  return EDGE + (100 - 2 * EDGE) * Math.min(1, Math.max(0, share));
};

/** The six dimensions, side by side on what can be reached, and never added up. */
export const ReachList = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const { yours, continuation, baseline } = useMemo(() => besideContinuation(game), [game]);
  const reaches = useReaches(game);
  const reach = typeof reaches === 'string' ? undefined : reaches[roundOf(game)];
  return (
    <>
      <p>{say(reaches === 'failed' ? 'reach.failed' : 'reach.lead')}</p>
      <dl class="reach">
        {dimensionIds.map((id) => (
          <div key={id}>
            <dt>{say(`dimension.${id}`)}</dt>
            <dd>
              <b>{numbers.decimal(yours[id])}</b>
              {reach && (
                <>
                  <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
                    <path class="rail" d={`M${EDGE} 7H${100 - EDGE}`} />
                    <path
                      class="continuation"
                      d={`M${place(continuation[id], reach[id].low, reach[id].high)} 2V12`}
                    />
                    <path class="own" d={`M${place(yours[id], reach[id].low, reach[id].high)} 0V14`} />
                  </svg>
                  <span class="small">
                    {say('reach.values', {
                      start: numbers.decimal(baseline[id]),
                      low: numbers.decimal(reach[id].low),
                      high: numbers.decimal(reach[id].high),
                      continuation: numbers.decimal(continuation[id]),
                    })}
                  </span>
                </>
              )}
              <p class="small">{say(`dimension.${id}.what`)}</p>
            </dd>
          </div>
        ))}
      </dl>
      <p class="small">{say('reach.note')}</p>
    </>
  );
};

/** The same under a heading of its own. */
export const Reach = ({ game }: { game: Game }) => (
  <section aria-labelledby="reach-title">
    <h3 id="reach-title">{usePanel().say('reach.title')}</h3>
    <ReachList game={game} />
  </section>
);
