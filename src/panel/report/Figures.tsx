import { useMemo, useState } from 'preact/hooks';
import { type IndicatorId, indicatorIds } from '../../data/indicators.ts';
import { indicatorAt } from '../../game/readings/indicators.ts';
import { type Game, now } from '../../game/rules/game.ts';
import { FIRST_YEAR } from '../charts/axes.ts';
import { Charts } from '../charts/Charts.tsx';
import { formatOf } from '../charts/formats.ts';
import { type Compared, comparedOf } from '../charts/runs.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { Part } from './Part.tsx';

const at = (quarters: Game['quarters'], id: IndicatorId, place: 0 | -1): number => {
  const state = quarters.at(place);
  return state ? indicatorAt(state, id) : Number.NaN;
};

/** From 2024 to the end, beside the continuation and no budget. */
const Changes = ({ runs }: { runs: Compared }) => {
  const { say, numbers } = usePanel();
  const locale = useSession((session) => session.locale);
  const title = say('report.changes', {
    from: numbers.year(FIRST_YEAR),
    to: numbers.december(FIRST_YEAR + 1 + Math.floor(now(runs.game).t)),
  });
  return (
    <div>
      <h4>{title}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="scrolls" tabIndex={0} aria-label={title}>
        <table class="changes">
          <thead>
            <tr>
              <th scope="col">{say('report.indicator')}</th>
              <th scope="col">{say('report.start')}</th>
              <th scope="col">{say('line.yours')}</th>
              <th scope="col">{say('line.continuation')}</th>
              <th scope="col">{say('line.none')}</th>
            </tr>
          </thead>
          <tbody>
            {indicatorIds.map((id) => {
              const format = formatOf(numbers, locale, id);
              return (
                <tr key={id}>
                  <th scope="row">{say(`indicator.${id}`)}</th>
                  <td class="number">{format.start(at(runs.yours, id, 0))}</td>
                  <td class="number">
                    <b>{format.value(at(runs.yours, id, -1))}</b>
                  </td>
                  <td class="number">{format.value(at(runs.continuation, id, -1))}</td>
                  <td class="number">{format.value(at(runs.none, id, -1))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
};

/** Every figure from the start to the end, as a table and, for those who want them, as charts. */
export const Figures = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const runs = useMemo(() => comparedOf(game), [game]);
  const [open, setOpen] = useState(false);
  return (
    <Part id="figures">
      <Changes runs={runs} />
      <p class="small">{say('line.note')}</p>
      <p class="small">{say('report.continuationNote')}</p>
      <details class="more charts" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('report.charts')}</summary>
        {open && <Charts runs={runs} />}
      </details>
    </Part>
  );
};
