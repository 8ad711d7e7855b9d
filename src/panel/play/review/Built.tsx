import { type PillarId, pillarIds } from '../../../data/pillars.ts';
import { type Game, now, roundOf } from '../../../game/game.ts';
import { quartersAfter } from '../../../game/year/clock.ts';
import { usePanel } from '../../context.ts';
import { PillarIcon } from '../../parts/PillarIcon.tsx';
import { arrivedByPillar } from './arrived.ts';

/** What was delivered, built, hired and taught over the round: the money that arrived, and what it became. */
export const Built = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const start = quartersAfter(game.course, roundOf(game));
  const before = game.quarters[start] ?? now(game);
  const after = now(game);
  const money = arrivedByPillar(game.quarters.slice(start + 1));
  const became: Readonly<Record<PillarId, string>> = {
    use: say('review.built.use', {
      before: numbers.projected(before.policy),
      after: numbers.projected(after.policy),
    }),
    create: say('review.built.create'),
    trust: say('review.built.trust', {
      before: Math.round(before.evaluators),
      after: Math.round(after.evaluators),
    }),
    collaborate: say('review.built.collaborate', {
      before: numbers.projected(before.pupils),
      after: numbers.projected(after.pupils),
    }),
  };
  return (
    <ul class="built">
      {pillarIds.map((pillar) => (
        <li key={pillar} class={pillar}>
          <PillarIcon place={pillar} />
          <span>{say(`pillar.${pillar}`)}</span>
          <b>{numbers.yen(money[pillar])}</b>
          <span class="small">{became[pillar]}</span>
        </li>
      ))}
    </ul>
  );
};
