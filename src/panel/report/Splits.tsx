import type { Game } from '../../game/rules/game.ts';
import { places, TALLIES, TALLY } from '../../game/rules/split.ts';
import { usePanel } from '../shared/context.ts';
import { PillarIcon } from '../shared/PillarIcon.tsx';
import { budgetYearOf } from '../shared/years.ts';

const LENGTH = 200;

/** A year's tallies as one bar of patterns. */
const Bar = ({ split }: { split: Game['split'] }) => {
  let from = 0;
  return (
    <svg class="split-bar" viewBox={`0 0 ${LENGTH} 24`} aria-hidden="true">
      {places.map((place) => {
        const x = (from / TALLIES) * LENGTH;
        from += split[place];
        const box = { x, y: 1, width: (split[place] / TALLIES) * LENGTH, height: 22 };
        return (
          split[place] > 0 && (
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
export const Splits = ({ game }: { game: Game }) => {
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
              <td />
            </tr>
          </thead>
          <tbody>
            {game.decisions.map(({ split }, round) => (
              <tr key={budgetYearOf(game, round)}>
                <th scope="row">{numbers.year(budgetYearOf(game, round))}</th>
                {places.map((place) => (
                  <td key={place} class="number">
                    {split[place]}
                  </td>
                ))}
                <td>
                  <Bar split={split} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
};
