import { courses } from '../../data/courses.ts';
import { moneyFlow } from '../../game/readings/moneyFlow.ts';
import { pipeOf } from '../../game/readings/pipe.ts';
import { known, pairAhead } from '../../game/readings/sky.ts';
import type { Game } from '../../game/rules/game.ts';
import { inLastRound } from '../../store/session.ts';
import { CloudSign } from '../shared/CloudSign.tsx';
import { usePanel } from '../shared/context.ts';
import { PillarIcon } from '../shared/PillarIcon.tsx';
import { Sentences } from '../shared/Sentences.tsx';

/** Years from one to another, in words; one year where they are the same. */
export const useSpan = (): ((years: { readonly from: number; readonly to: number }) => string) => {
  const { say } = usePanel();
  return ({ from, to }) => (from === to ? String(from) : say('review.years', { from, to }));
};

/** Below this, in 億円, an amount is not worth a line. */
const LEAST = 5;

/** What is coming: the money on its way, what the next budget lacks, and the clouds of the next summer. */
export const Coming = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const { underway, owed } = moneyFlow(game);
  const pipe = pipeOf(game).filter(({ yen }) => yen >= LEAST);
  const span = useSpan();
  const clouds = known(game, 'far') ?? pairAhead(game)?.clouds ?? [];
  const lead = known(game, 'far')
    ? 'review.comingKnown'
    : courses[game.course].storms > 0
      ? 'review.comingStorm'
      : 'review.comingClouds';
  return (
    <section aria-labelledby="coming-title">
      <h3 id="coming-title">{say('review.coming')}</h3>
      <ul class="coming-up">
        <li>
          {say('review.comingMoney', { yen: numbers.yen(underway) })}
          <ul class="pipe">
            {pipe.map(({ pillar, yen, waits, years }) => (
              <li key={pillar}>
                <PillarIcon place={pillar} />
                <b>{say(`pillar.${pillar}`)}</b>
                <span>
                  <Sentences
                    of={[
                      years
                        ? say('review.pipe', { yen: numbers.yen(yen), years: span(years) })
                        : say('review.pipeSoon', { yen: numbers.yen(yen) }),
                      waits >= LEAST ? say('review.pipeWaits', { yen: numbers.yen(waits) }) : null,
                    ]}
                  />
                </span>
              </li>
            ))}
          </ul>
        </li>
        {owed > 0 && <li>{say('review.comingOwed', { yen: numbers.yen(owed) })}</li>}
        {!inLastRound(game) && clouds.length > 0 && (
          <li>
            {say(lead)}
            <ul class="clouds-ahead">
              {clouds.map((event) => (
                <li key={event}>
                  <CloudSign event={event} near={false} /> {say(`event.${event}.title`)}
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
    </section>
  );
};
