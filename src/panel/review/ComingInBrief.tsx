import { courses } from '../../data/courses.ts';
import { moneyFlow } from '../../game/readings/moneyFlow.ts';
import { pipeOf } from '../../game/readings/pipe.ts';
import { chanceTold, known, pairAhead } from '../../game/readings/sky.ts';
import type { Game } from '../../game/rules/game.ts';
import { summerOf } from '../../store/clouds.ts';
import { usePanel } from '../shared/context.ts';
import { useList } from '../shared/Sentences.tsx';
import { useSpan } from './Coming.tsx';

/** What is on its way, and in which years it comes. */
const usePipe = (game: Game): string => {
  const { say, numbers } = usePanel();
  const span = useSpan();
  const yen = numbers.yen(moneyFlow(game).underway);
  const spans = pipeOf(game).flatMap(({ years }) => years ?? []);
  if (spans.length === 0) return say('review.pipeSoon', { yen });
  const from = Math.min(...spans.map((years) => years.from));
  const to = Math.max(...spans.map((years) => years.to));
  return say('review.pipe', { yen, years: span({ from, to }) });
};

/** What is coming, for who has little time: the money on its way, and what the next summer may bring. */
export const ComingInBrief = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const list = useList();
  const pipe = usePipe(game);
  const pair = pairAhead(game);
  const told = known(game, 'far');
  const { storms } = courses[game.course];
  const lead = told ? 'coming.summerKnown' : storms > 0 ? 'coming.summerStorm' : 'coming.summer';
  const clouds =
    pair &&
    (told ?? pair.clouds).map((event) => {
      const name = say('quoted', { what: say(`event.${event}.title`) });
      const chance = told ? null : chanceTold(game.course, pair, event);
      return chance === null ? name : `${name} ${numbers.projected(chance)}`;
    });
  return (
    <dl class="coming-brief">
      <div>
        <dt>
          <span aria-hidden="true">…</span> {say('coming.pipe')}
        </dt>
        <dd>{pipe}</dd>
      </div>
      <div>
        <dt>
          <span aria-hidden="true">☁</span>{' '}
          {clouds ? say(lead, { year: summerOf(game, 'far') }) : say('review.coming')}
        </dt>
        <dd>{clouds ? list.format(clouds) : say('coming.last')}</dd>
      </div>
    </dl>
  );
};
