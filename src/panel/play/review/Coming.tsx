import { courses } from '../../../data/courses.ts';
import { events } from '../../../data/events.ts';
import { type Game, skyOf } from '../../../game/game.ts';
import { moneyFlow } from '../../../game/moneyFlow.ts';
import { known } from '../../../game/sky.ts';
import { inLastRound } from '../../../store/session.ts';
import { usePanel } from '../../context.ts';
import { CloudSign } from '../winter/CloudSign.tsx';

/** What is coming: the money on its way, what the next budget lacks, and the clouds of the next summer. */
export const Coming = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const { underway, owed } = moneyFlow(game);
  const clouds = known(game, 'far') ?? skyOf(game).far?.clouds ?? [];
  const lead = known(game, 'far')
    ? 'review.comingKnown'
    : courses[game.course].storms > 0
      ? 'review.comingStorm'
      : 'review.comingClouds';
  return (
    <section aria-labelledby="coming-title">
      <h3 id="coming-title">{say('review.coming')}</h3>
      <ul class="coming-up">
        <li>{say('review.comingMoney', { yen: numbers.yen(underway) })}</li>
        {owed > 0 && <li>{say('review.comingOwed', { yen: numbers.yen(owed) })}</li>}
        {!inLastRound(game) && clouds.length > 0 && (
          <li>
            {say(lead)}
            <ul class="clouds-ahead">
              {clouds.map((event) => (
                <li key={event}>
                  <CloudSign character={events[event].character} /> {say(`event.${event}.title`)}
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
    </section>
  );
};
