import { useMemo } from 'preact/hooks';
import type { ReasonId } from '../../data/reasons.ts';
import { because, largest } from '../../game/readings/because.ts';
import { credit } from '../../game/readings/credit.ts';
import type { Game } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';
import { PillarIcon } from '../shared/PillarIcon.tsx';
import { Sentences, useList } from '../shared/Sentences.tsx';
import { ThreeBars } from '../shared/ThreeBars.tsx';
import { isFirstRound } from '../shared/telling.ts';
import './moved.css';

/** What moved over the round: a sentence on one's own money, one on the flow, and the bars. */
export const Moved = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const found = useMemo(() => credit(game), [game]);
  const yours = largest(found, ({ parts }) => parts.yours);
  const flow = largest(found, ({ parts }) => parts.flow);
  return (
    <section aria-labelledby="moved-title">
      <h3 id="moved-title">{say('moved.title')}</h3>
      <p>
        <Sentences
          of={[
            yours
              ? say('moved.yours', {
                  dimension: say(`dimension.${yours.dimension}`),
                  part: numbers.part(yours.part, 'index'),
                })
              : say('moved.nothing'),
            flow &&
              say('moved.flow', {
                dimension: say(`dimension.${flow.dimension}`),
                part: numbers.part(flow.part, 'index'),
              }),
          ]}
        />
      </p>
      {isFirstRound(game) && <p class="small">{say('moved.teach')}</p>}
      <ThreeBars game={game} found={found} />
    </section>
  );
};

/** Why, from the model's own paths: a sentence for each pillar, and what the levers did that were moved. */
export const Reasons = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const list = useList();
  const found = useMemo(() => credit(game), [game]);
  const levers = game.decisions.flatMap(({ notch }) =>
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
      {levers.length > 0 && (
        <p class="small">
          {pulled
            ? say('reasons.levers', {
                levers: list.format(levers),
                dimension: say(`dimension.${pulled.dimension}`),
                part: numbers.part(pulled.part, 'index'),
              })
            : say('reasons.leversWait', { levers: list.format(levers) })}
        </p>
      )}
    </section>
  );
};
