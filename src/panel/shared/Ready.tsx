import { readiness } from '../../data/readiness.ts';
import { readinessStep } from '../../game/rules/year/readiness.ts';
import { usePanel } from './context.ts';

const LENGTH = 100;

/** How ready: in four words, beside a gauge that also shows a single tally's part. */
export const Ready = ({ ready }: { ready: number }) => {
  const { say } = usePanel();
  return (
    <p class="ready">
      <span class="ready-name">{say('sky.ready')}</span>
      <svg class="gauge" viewBox={`0 0 ${LENGTH} 12`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="gauge-level" width={ready * LENGTH} height="12" />
        {readiness.steps.map((step) => (
          <path key={step} class="gauge-step" d={`M${step * LENGTH} 0V12`} />
        ))}
      </svg>
      <b>{say(`readiness.${readinessStep(ready)}`)}</b>
    </p>
  );
};
