import { DOTS, type Fates } from '../../game/readings/report/fates.ts';
import { useWidth } from '../charts/useWidth.ts';
import { usePanel } from '../shared/context.ts';
import { DimensionStrip } from './Strip.tsx';
import { type Judged, pile, scalesOf } from './strips.ts';

const WIDE = 480; // pixels from which dots are larger
const EDGE = 8;

/** Each judged dimension under other seeds, as twenty dots, and where this run lies among them. */
export const LuckStrips = ({ judged, fates }: { judged: readonly Judged[]; fates: Fates }) => {
  const { say, numbers } = usePanel();
  const [element, full] = useWidth();
  const size = full < WIDE ? 8 : 11; // of a dot, in pixels
  const scales = scalesOf(judged, fates, full - 2 * EDGE);
  return (
    <div class="fates" ref={element}>
      {judged.map((one) => {
        const { id, value, target } = one;
        const { luck } = fates[id];
        const x = scales.get(id);
        if (!x) return null;
        const places = luck.map((dot) => x(dot));
        const levels = pile(places, size);
        const tall = (Math.max(...levels) + 1) * size;
        const text = say('fates.luckText', {
          value: numbers.decimal(value),
          below: luck.filter((dot) => dot < value).length,
          dots: DOTS,
        });
        const reached =
          target === null
            ? ''
            : say('fates.luckReached', { count: luck.filter((dot) => dot >= target).length, dots: DOTS });
        return (
          <DimensionStrip
            key={id}
            judged={one}
            x={x}
            edge={EDGE}
            tall={Math.max(tall, 2 * size)}
            text={`${text} ${reached}`.trim()}
          >
            {places.map((at, dot) => (
              <circle
                key={dot}
                class="luck-dot"
                cx={at}
                cy={-size / 2 - (levels[dot] as number) * size}
                r={size / 2 - 0.75}
              />
            ))}
          </DimensionStrip>
        );
      })}
    </div>
  );
};
