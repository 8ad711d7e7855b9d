import { useMemo } from 'preact/hooks';
import { type DimensionDamage, dimensionDamageOf } from '../../game/readings/damage.ts';
import type { Game } from '../../game/rules/game.ts';
import { CloudSign } from '../shared/CloudSign.tsx';
import { usePanel } from '../shared/context.ts';
import { DamageBars } from './DamageBars.tsx';

const InBrief = ({ damage: { met, dimension, did, unprepared } }: { damage: DimensionDamage }) => {
  const { say, numbers } = usePanel();
  const told = (points: number) => numbers.part(points, 'index');
  return (
    <div class="met">
      <h3>
        <CloudSign event={met.event} /> {say(`event.${met.event}.title`)}
      </h3>
      <dl class="damage">
        <div>
          <dt>{say(`dimension.${dimension}`)}</dt>
          <DamageBars met={did} unprepared={unprepared} told={told} />
        </div>
      </dl>
    </div>
  );
};

/** What the summer's event did, beside what it would have done unprepared, for who has little time. */
export const EventInBrief = ({ game }: { game: Game }) => {
  const damages = useMemo(() => dimensionDamageOf(game), [game]);
  return (
    <>
      {damages.map((one) => (
        <InBrief key={one.met.event} damage={one} />
      ))}
    </>
  );
};
