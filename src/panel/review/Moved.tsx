import type { DimensionId } from '../../data/dimensions.ts';
import { largest, ofMostGiven } from '../../game/readings/because.ts';
import type { Credit } from '../../game/readings/credit.ts';
import { idleClouds } from '../../game/readings/ready.ts';
import type { Game } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';
import { Sentences } from '../shared/Sentences.tsx';
import { ThreeBars } from '../shared/ThreeBars.tsx';
import { isFirstRound } from '../shared/telling.ts';
import { creditOf } from './creditOf.ts';
import { useGrowing } from './useGrowing.ts';
import './moved.css';

/** What the money did that most was given of, and what came anyway in the same dimension. */
const useHeadline = (game: Game, found: Readonly<Record<DimensionId, Credit>>): string[] => {
  const { say, numbers } = usePanel();
  const told = (part: number) => numbers.part(part, 'index');
  const most = ofMostGiven(found, game.decisions);
  if (most)
    return [
      say('moved.yours', {
        pillar: say(`pillar.${most.pillar}`),
        dimension: say(`dimension.${most.dimension}`),
        flow: told(found[most.dimension].parts.flow),
        part: told(most.part),
      }),
    ];
  const anyway = largest(found, ({ parts }) => parts.flow);
  return [
    say('moved.nothing'),
    ...(anyway
      ? [say('moved.flow', { dimension: say(`dimension.${anyway.dimension}`), part: told(anyway.part) })]
      : []),
  ];
};

/** What moved over the round: a sentence on one's own money, one on the flow, and the bars. */
export const Moved = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const found = creditOf(game);
  const growing = useGrowing();
  // What lay on a cloud that did not come went its way all the same.
  const idle = idleClouds(game).map(({ event, tallies }) =>
    say('moved.idle', { event: say(`event.${event}.title`), count: tallies }),
  );
  const said = [...useHeadline(game, found), ...idle];
  return (
    <section aria-labelledby="moved-title" ref={growing}>
      <h3 id="moved-title">{say('moved.title')}</h3>
      <p>
        <Sentences of={said} />
      </p>
      {isFirstRound(game) && <p class="small">{say('moved.teach')}</p>}
      <ThreeBars game={game} found={found} />
    </section>
  );
};
