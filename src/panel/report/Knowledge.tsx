import { type Fates, KNOWLEDGE_PERCENTS } from '../../game/readings/report/fates.ts';
import { useWidth } from '../charts/useWidth.ts';
import { usePanel } from '../shared/context.ts';
import { DimensionStrip } from './Strip.tsx';
import { type Judged, scalesOf } from './strips.ts';

const EDGE = 8;
const TALL = 22;

/** Each judged dimension under other parameters, as two bands, and where this run lies in them. */
export const Knowledge = ({ judged, fates }: { judged: readonly Judged[]; fates: Fates }) => {
  const { say, numbers } = usePanel();
  const [element, full] = useWidth();
  const scales = scalesOf(judged, fates, full - 2 * EDGE);
  return (
    <div class="fates" ref={element}>
      {judged.map((one) => {
        const { id, value } = one;
        const at = (percent: (typeof KNOWLEDGE_PERCENTS)[number]): number =>
          fates[id].knowledge[KNOWLEDGE_PERCENTS.indexOf(percent)] ?? value;
        const x = scales.get(id);
        if (!x) return null;
        const text = say('fates.knowledgeText', {
          value: numbers.decimal(value),
          low: numbers.decimal(at(10)),
          high: numbers.decimal(at(90)),
        });
        return (
          <DimensionStrip key={id} judged={one} x={x} edge={EDGE} tall={TALL} text={text}>
            <rect
              class="eighty"
              x={x(at(10))}
              y={-TALL + 3}
              width={x(at(90)) - x(at(10))}
              height={TALL - 6}
            />
            <rect
              class="fifty"
              x={x(at(25))}
              y={-TALL + 6}
              width={x(at(75)) - x(at(25))}
              height={TALL - 12}
            />
          </DimensionStrip>
        );
      })}
    </div>
  );
};
