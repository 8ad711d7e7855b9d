import { useMemo } from 'preact/hooks';
import { dimensionIds } from '../../data/dimensions.ts';
import { credit, type Mover, movers } from '../../game/readings/credit.ts';
import { moneyFlow } from '../../game/readings/moneyFlow.ts';
import { pipeOf } from '../../game/readings/pipe.ts';
import { chanceOf, pairAhead } from '../../game/readings/sky.ts';
import { type Game, roundOf } from '../../game/rules/game.ts';
import { readinessStep } from '../../game/rules/year/readiness.ts';
import { summerOf } from '../../store/clouds.ts';
import { usePanel } from '../shared/context.ts';
import { useList } from '../shared/Sentences.tsx';
import { isFirstRound } from '../shared/telling.ts';
import { useSpan } from './Coming.tsx';
import { isPillar, LEAST_PART } from './Glance.tsx';

/** What moved a dimension most, one way: of the player's own, and of what would have come anyway where that hurt. */
const useLargest = (game: Game): ((sign: 1 | -1) => string) => {
  const { say, numbers } = usePanel();
  const list = useList();
  const found = useMemo(() => credit(game), [game]);
  const name = (mover: Mover): string =>
    isPillar(mover) ? say(`place.${mover}`) : say(mover === 'trend' ? 'gist.trend' : `glance.${mover}`);
  return (sign) => {
    const parts = movers
      .flatMap((mover) => dimensionIds.map((id) => ({ mover, id, part: found[id].parts[mover] })))
      .filter(({ part }) => part * sign >= LEAST_PART)
      .sort((a, b) => (b.part - a.part) * sign);
    const ours = parts.find(({ mover }) => mover !== 'trend');
    const trend = parts.find(({ mover }) => mover === 'trend'); // nearly everything rises by itself
    const told = [...(sign < 0 && trend ? [trend] : []), ...(ours ? [ours] : [])];
    if (told.length === 0) return say('glance.nothing');
    return list.format(
      told.map(({ mover, id, part }) =>
        say('gist.part', {
          mover: name(mover),
          dimension: say(`dimension.${id}`),
          part: numbers.part(part, 'index'),
        }),
      ),
    );
  };
};

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

const useMoved = (game: Game): Row[] => {
  const { say } = usePanel();
  const largest = useLargest(game);
  return [
    { sign: '↑', what: say('gist.helped'), text: largest(1) },
    { sign: '↓', what: say('gist.hurt'), text: largest(-1) },
  ];
};

/** What helped most and what hurt most. */
export const Moved = ({ game }: { game: Game }) => <GistRows of={useMoved(game)} />;

/** A round in a few lines, for who has little time: what helped, what hurt, what is on its way, what may come. */
export const Gist = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const list = useList();
  const moved = useMoved(game);
  const pipe = usePipe(game);
  const { reserve } = moneyFlow(game);
  const pair = pairAhead(game);
  const clouds = pair
    ? pair.clouds.map((event) => {
        const chance = numbers.projected(chanceOf(game.course, pair, event));
        return `${say('quoted', { what: say(`event.${event}.title`) })} ${chance}`;
      })
    : [];
  const met = game.unfolded.met.filter(({ round }) => round === roundOf(game));
  const rows: Row[] = [
    ...moved,
    ...met.map(({ event, answer, ready }) => ({
      sign: '!',
      what: say('gist.met'),
      text: say('gist.answer', {
        answer: say(`event.${event}.${answer ?? 'wait'}`),
        ready: say(`readiness.${readinessStep(ready)}`),
      }),
    })),
    ...(reserve > 0
      ? [
          {
            sign: '◇',
            what: say('place.reserve'),
            text: say('met.returned', { yen: numbers.yen(reserve) }),
          },
        ]
      : []),
    { sign: '…', what: say('gist.pipe'), text: pipe },
    {
      sign: '☁',
      what: pair ? say('gist.coming', { year: summerOf(game, 'far') }) : say('review.coming'),
      text: pair ? list.format(clouds) : say('gist.last'),
    },
  ];
  return (
    <>
      <GistRows of={rows} />
      {isFirstRound(game) && <p class="small">{say('gist.scale')}</p>}
    </>
  );
};
