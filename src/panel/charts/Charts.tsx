import type { IndicatorId } from '../../data/indicators.ts';
import { riskIds } from '../../data/risks.ts';
import { usePanel } from '../context.ts';
import { extentOf } from './axes.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { Legend } from './Legend.tsx';
import { linesOf, type Runs } from './runs.ts';

const main: readonly IndicatorId[] = [
  'everUse',
  'firmUse',
  'regularUse',
  'trust',
  'skills',
  'capability',
  'investment',
  'rank',
];

const RISK_HEIGHT = 200;

/** Every indicator over time: eight charts with their own scales, and six of risks that share one. */
export const Charts = ({ runs }: { runs: Runs }) => {
  const { say } = usePanel();
  const shared = riskIds.map((id) => extentOf(id, linesOf(runs, id)));
  const extent = [
    Math.min(...shared.map(([low]) => low)),
    Math.max(...shared.map(([, high]) => high)),
  ] as const;
  return (
    <>
      <section aria-labelledby="charts-title">
        <h3 id="charts-title">{say('review.charts')}</h3>
        <Legend />
        <div class="multiples">
          {main.map((id) => (
            <ChartFigure key={id} id={id} runs={runs} />
          ))}
        </div>
      </section>
      <section aria-labelledby="risks-title">
        <h3 id="risks-title">{say('review.risks')}</h3>
        <p>{say('review.risksNote')}</p>
        <div class="multiples">
          {riskIds.map((id) => (
            <ChartFigure key={id} id={id} runs={runs} extent={extent} height={RISK_HEIGHT} />
          ))}
        </div>
      </section>
    </>
  );
};
