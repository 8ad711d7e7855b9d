import { courses } from '../../data/courses.ts';
import { type PillarId, pillarIds } from '../../data/pillars.ts';
import { moneyFlow } from '../../game/readings/moneyFlow.ts';
import { type Game, now, roundOf } from '../../game/rules/game.ts';
import { quartersAfter } from '../../game/rules/year/clock.ts';
import type { Compared } from '../charts/runs.ts';
import { arrived, arrivedByPillar } from '../shared/arrived.ts';
import { usePanel } from '../shared/context.ts';
import { PillarIcon } from '../shared/PillarIcon.tsx';

interface Props {
  readonly game: Game;
  readonly runs: Compared;
}

/** What was delivered, built, hired and taught over the round: the money that arrived, and what it became. */
const Built = ({ game, runs }: Props) => {
  const { say, numbers } = usePanel();
  const start = quartersAfter(game.course, roundOf(game));
  const before = game.quarters[start] ?? now(game);
  const after = now(game);
  const without = runs.none[runs.none.length - 1] ?? after;
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

/** Below this, in 億円, an amount is not worth a line. */
const LEAST = 0.05;

/** How far the money has come: what it built, what is on its way, what waits, what became of the reserve. */
export const Money = ({ game, runs }: Props) => {
  const { say, numbers } = usePanel();
  const { underway, waiting, reserve, fromReserve, owed } = moneyFlow(game);
  const start = quartersAfter(game.course, roundOf(game)) + 1;
  const yearly = courses[game.course].yearsPerRound === 1;
  const rows = [
    {
      name: say(yearly ? 'review.paidOut' : 'review.paidOutTwo'),
      yen: arrived(game.quarters.slice(start)),
      always: true,
    },
    { name: say('review.inPipe'), yen: underway, always: true },
    { name: say('review.waits'), yen: waiting },
    { name: say('review.usedReserve'), yen: fromReserve },
    { name: say('review.reserve'), yen: reserve },
    { name: say('review.owed'), yen: owed },
  ];
  return (
    <section aria-labelledby="money-title">
      <h3 id="money-title">{say('review.money')}</h3>
      <Built game={game} runs={runs} />
      <dl class="money">
        {rows.map(
          ({ name, yen, always }) =>
            (always || yen >= LEAST) && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{numbers.yen(yen)}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
};
