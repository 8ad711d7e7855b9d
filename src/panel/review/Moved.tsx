import { useMemo } from 'preact/hooks';
import type { ReasonId } from '../../data/reasons.ts';
import { because, largest, ofMostGiven } from '../../game/readings/because.ts';
import { credit } from '../../game/readings/credit.ts';
import type { Game } from '../../game/rules/game.ts';
import { talliesOn } from '../../game/rules/year/meeting.ts';
import { usePanel } from '../shared/context.ts';
import { PillarIcon } from '../shared/PillarIcon.tsx';
import { Sentences, useList } from '../shared/Sentences.tsx';
import { ThreeBars } from '../shared/ThreeBars.tsx';
import { isFirstRound } from '../shared/telling.ts';
import './moved.css';

/** What the money did that most was given of, and what came anyway in the same dimension. */
const useHeadline = (game: Game, found: ReturnType<typeof credit>): string[] => {
  const { say, numbers } = usePanel();
  const most = ofMostGiven(found, game.decisions);
  const anyway = most?.dimension ?? largest(found, ({ parts }) => parts.flow)?.dimension;
  return [
    most
      ? say('moved.yours', {
          pillar: say(`pillar.${most.pillar}`),
          dimension: say(`dimension.${most.dimension}`),
          part: numbers.part(most.part, 'index'),
        })
      : say('moved.nothing'),
    ...(anyway
      ? [
          say('moved.flow', {
            dimension: say(`dimension.${anyway}`),
            part: numbers.part(found[anyway].parts.flow, 'index'),
          }),
        ]
      : []),
  ];
};

/** Tallies that lay on clouds of this summer that did not come: where their money went all the same. */
const useIdle = ({ unfolded, decisions }: Game): string[] => {
  const { say } = usePanel();
  const round = decisions.length - 1;
  const came = unfolded.met.map(({ event }) => event);
  return (unfolded.skies[round]?.near?.clouds ?? []).flatMap((event) => {
    const count = talliesOn(event, decisions);
    return count > 0 && !came.includes(event)
      ? [say('moved.idle', { event: say(`event.${event}.title`), count })]
      : [];
  });
};

/** What moved over the round: a sentence on one's own money, one on the flow, and the bars. */
export const Moved = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const found = useMemo(() => credit(game), [game]);
  const said = [...useHeadline(game, found), ...useIdle(game)];
  return (
    <section aria-labelledby="moved-title">
      <h3 id="moved-title">{say('moved.title')}</h3>
      <p>
        <Sentences of={said} />
      </p>
      {isFirstRound(game) && <p class="small">{say('moved.teach')}</p>}
      <ThreeBars game={game} found={found} />
    </section>
  );
};

/** What the levers did that were moved in earlier winters, and what last winter's study had foretold. */
export const Measured = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const list = useList();
  const found = useMemo(() => credit(game), [game]);
  const { decisions, unfolded } = game;
  const levers = decisions.slice(0, -1).flatMap(({ notch }) =>
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
  const [came] = unfolded.met.filter(({ round }) => round === decisions.length - 1);
  const foretold = decisions.at(-2)?.study === 'far' && came;
  const said = [
    levers.length === 0
      ? null
      : pulled
        ? say('reasons.levers', {
            levers: list.format(levers),
            dimension: say(`dimension.${pulled.dimension}`),
            part: numbers.part(pulled.part, 'index'),
          })
        : say('reasons.leversWait', { levers: list.format(levers) }),
    foretold ? say('reasons.study', { event: say(`event.${came.event}.title`) }) : null,
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
  const found = useMemo(() => credit(game), [game]);
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
