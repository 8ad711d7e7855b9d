import { courses } from '../../data/courses.ts';
import { moneyFlow, totalReserve } from '../../game/readings/moneyFlow.ts';
import type { Decision } from '../../game/rules/decision.ts';
import type { Game } from '../../game/rules/game.ts';
import { places, TALLIES, TALLY } from '../../game/rules/split.ts';
import { CloudIcon } from '../shared/CloudSign.tsx';
import { usePanel } from '../shared/context.ts';
import { PillarIcon } from '../shared/PillarIcon.tsx';
import { budgetYearOf } from '../shared/years.ts';
import { Part } from './Part.tsx';
import { YearRecord } from './YearRecord.tsx';

/** What a round is called: the fiscal years whose budgets it shares out. */
export const useRoundName = (game: Game): ((round: number) => string) => {
  const { say, numbers } = usePanel();
  const { yearsPerRound } = courses[game.course];
  return (round) => {
    const first = budgetYearOf(game, round);
    const from = numbers.year(first);
    return yearsPerRound === 1
      ? from
      : say('report.twoYears', { from, to: numbers.year(first + yearsPerRound - 1) });
  };
};

const LENGTH = 200;

/** Where tallies can have been in a year. */
const homes = [...places, 'earmark'] as const;

const countIn = ({ split, earmark }: Decision, home: (typeof homes)[number]): number =>
  home === 'earmark' ? (earmark?.tallies ?? 0) : split[home];

/** A year's tallies as one bar of patterns. */
const Bar = ({ decision }: { decision: Decision }) => {
  let from = 0;
  return (
    <svg class="split-bar" viewBox={`0 0 ${LENGTH} 24`} aria-hidden="true">
      {homes.map((place) => {
        const count = countIn(decision, place);
        const x = (from / TALLIES) * LENGTH;
        from += count;
        const box = { x, y: 1, width: (count / TALLIES) * LENGTH, height: 22 };
        return (
          count > 0 && (
            <g key={place} class={place}>
              <rect {...box} class="dye" />
              {place !== 'reserve' && <rect {...box} fill={`url(#wagara-${place})`} class="weave" />}
            </g>
          )
        );
      })}
    </svg>
  );
};

/** Every decision of the run. */
const Splits = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  return (
    <div>
      <h4>{say('report.splits')}</h4>
      <p>{say('report.splitsUnit', { tally: numbers.yen(TALLY) })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="scrolls" tabIndex={0} aria-label={say('report.splits')}>
        <table class="splits">
          <thead>
            <tr>
              <th scope="col">{say('chart.year')}</th>
              {places.map((place) => (
                <th key={place} scope="col" class={place}>
                  <PillarIcon place={place} />
                  {say(`place.${place}`)}
                </th>
              ))}
              <th scope="col" class="earmark">
                <CloudIcon />
                {say('earmark.cloud')}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {game.decisions.map((decision, round) => (
              <tr key={budgetYearOf(game, round)}>
                <th scope="row">{numbers.year(budgetYearOf(game, round))}</th>
                {homes.map((home) => (
                  <td key={home} class="number">
                    {countIn(decision, home)}
                  </td>
                ))}
                <td>
                  <Bar decision={decision} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
};

/** Every decision, what came of the sky, and what was not spent. */
export const Years = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const nameOf = useRoundName(game);
  return (
    <Part id="years">
      <Splits game={game} />
      <ol class="years">
        {game.decisions.map((decision, round) => (
          <li key={round}>
            <h4>{nameOf(round)}</h4>
            <YearRecord game={game} decision={decision} round={round} />
          </li>
        ))}
      </ol>
      <h4>{say('report.unspent')}</h4>
      <p>
        {say('report.unspentText', {
          reserve: numbers.yen(totalReserve(game)),
          pipe: numbers.yen(moneyFlow(game).underway),
        })}
      </p>
    </Part>
  );
};
