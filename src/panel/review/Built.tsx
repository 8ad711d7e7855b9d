import { type PillarId, pillarIds } from '../../data/pillars.ts';
import { type Game, now, roundOf } from '../../game/rules/game.ts';
import { quartersAfter } from '../../game/rules/year/clock.ts';
import { arrivedByPillar } from '../shared/arrived.ts';
import { usePanel } from '../shared/context.ts';
import { PillarIcon } from '../shared/PillarIcon.tsx';

interface Props {
  readonly game: Game;
  readonly none: Game['quarters']; // the same quarters without the budget
}

/** What was delivered, built, hired and taught over the round: the money that arrived, and what it became. */
export const Built = ({ game, none }: Props) => {
  const { say, numbers } = usePanel();
  const start = quartersAfter(game.course, roundOf(game));
  const before = game.quarters[start] ?? now(game);
  const after = now(game);
  const without = none[none.length - 1] ?? after;
  const money = arrivedByPillar(game.quarters.slice(start + 1));
  const became: Readonly<Record<PillarId, string>> = {
    use: say('review.built.use', {
      before: numbers.projected(before.policy),
      after: numbers.projected(after.policy),
      none: numbers.projected(without.policy),
    }),
    create: say('review.built.create', {
      before: numbers.index(before.capability),
      after: numbers.index(after.capability),
      none: numbers.index(without.capability),
    }),
    trust: say('review.built.trust', {
      before: Math.round(before.evaluators),
      after: Math.round(after.evaluators),
      none: Math.round(without.evaluators),
    }),
    collaborate: say('review.built.collaborate', {
      before: numbers.projected(before.pupils),
      after: numbers.projected(after.pupils),
      none: numbers.projected(without.pupils),
    }),
  };
  return (
    <>
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
      <p class="small">{say('review.built.note')}</p>
    </>
  );
};
