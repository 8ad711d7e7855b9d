import type { ReasonId } from '../../data/reasons.ts';
import { because, largest } from '../../game/readings/because.ts';
import { known } from '../../game/readings/sky.ts';
import type { Game } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';
import { PillarIcon } from '../shared/PillarIcon.tsx';
import { Sentences, useList } from '../shared/Sentences.tsx';
import { creditOf } from './creditOf.ts';

/** What the levers did that were moved in earlier winters, and what a study had foretold of the summer. */
export const Measured = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const list = useList();
  const found = creditOf(game);
  const levers = game.decisions.slice(0, -1).flatMap(({ notch }) =>
    notch
      ? [
          say('report.leverMoved', {
            lever: say(`lever.${notch.lever}.name`),
            way: say(`lever.${notch.lever}.${notch.by > 0 ? 'up' : 'down'}`),
          }),
        ]
      : [],
  );
  const pulled = largest(found, (one) => one.movers.levers);
  const told = known(game, 'near') ?? [];
  const done = pulled
    ? say('reasons.levers', {
        levers: list.format(levers),
        dimension: say(`dimension.${pulled.dimension}`),
        part: numbers.part(pulled.part, 'index'),
      })
    : say('reasons.leversLittle', { levers: list.format(levers) });
  const said = [
    levers.length > 0 ? done : null,
    ...told.map((event) => say('reasons.study', { event: say(`event.${event}.title`) })),
  ];
  return said.some((one) => one !== null) ? (
    <p class="small">
      <Sentences of={said} />
    </p>
  ) : null;
};

/** Why, from the model's own paths: a sentence for each pillar. */
export const Reasons = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const found = creditOf(game);
  return (
    <section aria-labelledby="reasons-title">
      <h3 id="reasons-title">{say('reasons.title')}</h3>
      <ul class="reasons">
        {because(found).map(({ pillar, dimension, part }) => (
          <li key={pillar}>
            <PillarIcon place={pillar} />
            <span>
              {say(part > 0 ? (`because.${pillar}.${dimension}` as `because.${ReasonId}`) : 'because.faded')}{' '}
              <span class="small">
                {say(`dimension.${dimension}`)} {numbers.part(part, 'index')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
