import type { IndicatorId } from '../../data/indicators.ts';
import { riskIds } from '../../data/risks.ts';
import { usePanel } from '../shared/context.ts';
import { extentOf } from './axes.ts';
import { BandsNote } from './BandsNote.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { LineLegend } from './Legend.tsx';
import { type Compared, linesOf } from './runs.ts';
import { useBands } from './useBands.ts';

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
export const Charts = ({ runs }: { runs: Compared }) => {
  const { say } = usePanel();
  const state = useBands(runs.game);
  const bands = state.is === 'there' ? state.bands : null;
  const shared = riskIds.map((id) => extentOf(id, linesOf(runs, id), bands?.[id]));
  const extent = [
    Math.min(...shared.map(([low]) => low)),
    Math.max(...shared.map(([, high]) => high)),
  ] as const;
  return (
    <>
      <section aria-labelledby="charts-title">
        <h3 id="charts-title">{say('review.charts')}</h3>
        <LineLegend>
          <BandsNote state={state} />
        </LineLegend>
        <div class="multiples">
          {main.map((id) => (
            <ChartFigure key={id} id={id} runs={runs} band={bands?.[id]} />
          ))}
        </div>
      </section>
      <section aria-labelledby="risks-title">
        <h3 id="risks-title">{say('review.risks')}</h3>
        <p>{say('review.risksNote')}</p>
        <div class="multiples">
          {riskIds.map((id) => (
            <ChartFigure
              key={id}
              id={id}
              runs={runs}
              extent={extent}
              height={RISK_HEIGHT}
              band={bands?.[id]}
            />
          ))}
        </div>
      </section>
    </>
  );
};
