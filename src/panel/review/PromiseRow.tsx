import type { Progress } from '../../game/readings/judging.ts';
import { usePanel } from '../shared/context.ts';
import { Sentences } from '../shared/Sentences.tsx';
import { useStanding } from '../shared/useStanding.ts';

interface Props {
  readonly name: string;
  readonly was: string | null; // before it was restated
  readonly value: number;
  readonly pace: number; // on course by now
  readonly target: number;
  readonly state: Progress;
  readonly kept: boolean | null;
  readonly line?: boolean; // the red line, not a promise
}

/** A sign for each state, so that none is known by its colour alone. */
const signs: Readonly<Record<Progress, string>> = {
  ahead: 'M12 20V5M5 12l7-7 7 7',
  onCourse: 'M4 12H20M13 5l7 7-7 7',
  danger: 'M12 4V14M12 18.5V20',
};

const kept = 'M4 13l5 5L20 6';
const missed = 'M6 6L18 18M18 6L6 18';

/** A promise or the red line at a review: how it stands, what it has, what it takes. */
export const PromiseRow = ({ name, was, value, pace, target, state, kept: end, line = false }: Props) => {
  const { say, numbers } = usePanel();
  const sign = end === null ? signs[state] : end ? kept : missed;
  const standing = useStanding();
  const [shown, needed] = numbers.apart(value, target);
  return (
    <li class={`promise-row ${state}`}>
      <svg class="state" viewBox="0 0 24 24" aria-hidden="true">
        <path d={sign} />
      </svg>
      <span>{name}</span> <b>{standing(line ? 'redLine' : 'promise', { state, kept: end })}</b>
      <span class="scale" aria-hidden="true">
        <span class="has" style={{ width: `${value}%` }} />
        <span class="takes" style={{ left: `${target}%` }} />
      </span>
      <span class="small">
        <Sentences
          of={[
            end === null
              ? say('promiseNow.value', { value: shown, pace: numbers.decimal(pace), target: needed })
              : say('promiseNow.end', { value: shown, target: needed }),
            end === null && state === 'danger' && value >= target ? say('promiseNow.fallsLater') : null,
            was && say('promiseNow.was', { promise: was }),
          ]}
        />
      </span>
    </li>
  );
};
