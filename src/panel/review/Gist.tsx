import { moneyFlow } from '../../game/readings/moneyFlow.ts';
import { pipeOf } from '../../game/readings/pipe.ts';
import { chanceOf, pairAhead } from '../../game/readings/sky.ts';
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

interface Row {
  readonly sign: string;
  readonly what: string;
  readonly text: string;
}

const GistRows = ({ of }: { of: readonly Row[] }) => (
  <dl class="gist">
    {of.map(({ sign, what, text }) => (
      <div key={sign}>
        <dt>
          <span aria-hidden="true">{sign}</span> {what}
        </dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
);

/** A round in a few lines, for who has little time: what is on its way, and what may come. */
export const Gist = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const list = useList();
  const pipe = usePipe(game);
  const pair = pairAhead(game);
  const clouds = pair
    ? pair.clouds.map((event) => {
        const chance = numbers.projected(chanceOf(game.course, pair, event));
        return `${say('quoted', { what: say(`event.${event}.title`) })} ${chance}`;
      })
    : [];
  const rows: Row[] = [
    { sign: '…', what: say('gist.pipe'), text: pipe },
    {
      sign: '☁',
      what: pair ? say('gist.coming', { year: summerOf(game, 'far') }) : say('review.coming'),
      text: pair ? list.format(clouds) : say('gist.last'),
    },
  ];
  return <GistRows of={rows} />;
};
