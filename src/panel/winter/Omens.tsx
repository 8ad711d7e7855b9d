import { courses } from '../../data/courses.ts';
import { earmarks } from '../../data/readiness.ts';
import { chanceShown, known } from '../../game/readings/sky.ts';
import { type Pair, pairs } from '../../game/rules/decision.ts';
import { type Game, roundOf, skyOf } from '../../game/rules/game.ts';
import { SCRIPTED } from '../../game/rules/year/omens.ts';
import { summerOf } from '../../store/clouds.ts';
import { inLastRound } from '../../store/session.ts';
import { usePanel } from '../shared/context.ts';
import { CloudCard } from './Cloud.tsx';
import type { Dispatch } from './useDispatch.ts';

/** Whether both clouds of a pair can come in this course. */
const hasStorms = ({ course }: Game): boolean => courses[course].storms > 0;

interface Props {
  readonly game: Game;
  readonly play: Dispatch;
}

/** What the next summer brings without any omen: it is announced. */
const Announced = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  return (
    <section class="pair">
      <h4>
        {say('sky.summer', { year: summerOf(game, 'near') })}{' '}
        <span class="pair-told">{say('sky.announced')}</span>
      </h4>
      <ul class="clouds">
        <CloudCard game={game} event={SCRIPTED} real={null} chance={null} near seen={false} play={null} />
      </ul>
    </section>
  );
};

/** Whether the near pair was in view last winter already: a round of two years shows each pair once. */
const stoodBefore = ({ course }: Game): boolean => courses[course].yearsPerRound === 1;

const PairOfClouds = ({ game, play, pair }: Props & { pair: Pair }) => {
  const { say } = usePanel();
  const omen = skyOf(game)[pair];
  if (!omen) return null;
  const comes = known(game, pair);
  const told = comes ? 'sky.told' : hasStorms(game) ? 'sky.oneOrBoth' : 'sky.oneOf';
  return (
    <section class="pair">
      <h4>
        {say('sky.summer', { year: summerOf(game, pair) })} <span class="pair-told">{say(told)}</span>
      </h4>
      <ul class="clouds">
        {omen.clouds.map((event) => (
          <CloudCard
            key={event}
            game={game}
            event={event}
            real={comes?.includes(event) ?? null}
            near={pair === 'near'}
            chance={comes ? null : chanceShown(game, event)}
            seen={pair === 'near' && stoodBefore(game)}
            play={play}
          />
        ))}
      </ul>
    </section>
  );
};

/** What tallies on a cloud and readiness do. */
export const EarmarkNotes = () => {
  const { say } = usePanel();
  const { most, times } = earmarks;
  return (
    <>
      <p>{say('earmark.note', { most, times })}</p>
      <p>{say('sky.readyNote')}</p>
    </>
  );
};

/** The clouds in view: what may come in the coming summer, and in the one after it. */
export const Omens = ({ game, play }: Props) => {
  const { say } = usePanel();
  return (
    <section class="sky" aria-labelledby="sky-title">
      <h3 id="sky-title">{say('sky.title')}</h3>
      <p>{say('sky.lead', { most: earmarks.most })}</p>
      {roundOf(game) === 0 && !skyOf(game).near && <Announced game={game} />}
      {pairs.map((pair) => (
        <PairOfClouds key={pair} game={game} play={play} pair={pair} />
      ))}
      {inLastRound(game) && <p class="small">{say('sky.last')}</p>}
    </section>
  );
};
