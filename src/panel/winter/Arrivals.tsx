import { scaleLinear } from 'd3-scale';
import { Fragment } from 'preact';
import { pillarIds } from '../../data/pillars.ts';
import { type Arrival, arrivals, grantedIn, spill } from '../../game/readings/forecast.ts';
import { type Game, now } from '../../game/rules/game.ts';
import { authoritiesOf } from '../../game/rules/grants.ts';
import { usePanel } from '../shared/context.ts';
import { More } from '../shared/More.tsx';

const LENGTH = 400;
const THICK = 24;

const parts = [...pillarIds, 'earmark', 'underway'] as const;

type Part = (typeof parts)[number];

const amount = ({ added, underway }: Arrival, part: Part): number =>
  part === 'underway' ? underway : added[part];

const total = (channels: Float64Array): number => channels.reduce((all, yen) => all + yen, 0);

const sum = (arrival: Arrival): number => parts.reduce((total, part) => total + amount(arrival, part), 0);

const Bar = ({ arrival, most }: { arrival: Arrival; most: number }) => {
  const length = scaleLinear([0, most], [0, LENGTH]);
  let from = 0;
  return (
    <svg class="arrival-bar" viewBox={`0 0 ${LENGTH} ${THICK}`} preserveAspectRatio="none" aria-hidden="true">
      {parts.map((part) => {
        const x = length(from);
        from += amount(arrival, part);
        const box = { x, y: 0, width: Math.max(0, length(from) - x), height: THICK };
        return (
          <g key={part} class={part}>
            <rect {...box} class="dye" />
            {part !== 'underway' && <rect {...box} fill={`url(#wagara-${part})`} class="weave" />}
          </g>
        );
      })}
    </svg>
  );
};

const Quarters = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const coming = arrivals(now(game), grantedIn(game));
  const most = Math.max(1, ...coming.map(sum));
  const granted = grantedIn(game);
  const grants = authoritiesOf(granted, granted.years, granted.tally);
  const all = grants.reduce((sum, grant) => sum + total(grant), total(now(game).unspent));
  const later = all - coming.reduce((paid, arrival) => paid + sum(arrival), 0);
  const name = (part: Part): string =>
    part === 'underway' ? say('winter.underway') : say(part === 'earmark' ? 'earmark.laid' : `place.${part}`);
  return (
    <>
      <p>{say('winter.arrivalsNote')}</p>
      <div class="arrival-bars" aria-hidden="true">
        {coming.map((arrival) => (
          <Fragment key={arrival.t}>
            <span>{numbers.quarter(arrival.t)}</span>
            <Bar arrival={arrival} most={most} />
          </Fragment>
        ))}
      </div>
      <p>{say('winter.unitYen')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="scrolls" tabIndex={0} aria-label={say('winter.arrivals')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('winter.quarter')}</th>
              {parts.map((part) => (
                <th key={part} scope="col">
                  {name(part)}
                </th>
              ))}
              <th scope="col">{say('winter.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {coming.map((arrival) => (
              <tr key={arrival.t}>
                <th scope="row">{numbers.quarter(arrival.t)}</th>
                {parts.map((part) => (
                  <td key={part} class="number">
                    {numbers.yenCell(amount(arrival, part))}
                  </td>
                ))}
                <td class="number">{numbers.yenCell(sum(arrival))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>{say('winter.later', { yen: numbers.yen(Math.max(0, later)) })}</p>
    </>
  );
};

/** The quarters in which this winter's money would arrive, on top of what is already on its way. */
export const Arrivals = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  return (
    <More summary={say('winter.arrivals')}>
      <Quarters game={game} />
    </More>
  );
};

const Waiting = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const waiting = [...spill(now(game), grantedIn(game))].filter(([, yen]) => yen >= 0.05);
  if (waiting.length === 0) return <p>{say('winter.spillNone')}</p>;
  return (
    <>
      <p>{say('winter.spillNote')}</p>
      <ul>
        {waiting.map(([channel, yen]) => (
          <li key={channel}>
            {say('winter.spillRow', { channel: say(`channel.${channel}`), yen: numbers.yen(yen) })}
          </li>
        ))}
      </ul>
    </>
  );
};

/** The money that will have to wait because a channel cannot absorb it within a year. */
export const Spill = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  return (
    <More summary={say('winter.spill')}>
      <Waiting game={game} />
    </More>
  );
};
