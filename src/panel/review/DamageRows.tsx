import { indicators } from '../../data/indicators.ts';
import type { DamageRow } from '../../game/readings/damage.ts';
import { formatOf } from '../charts/formats.ts';
import { usePanel, useSession } from '../shared/context.ts';

/** Units in which events move things by little: told a digit finer, with the unit beside the name. */
const isFine = ({ of }: DamageRow): boolean =>
  indicators[of].unit === 'index' || indicators[of].unit === 'US$ billion a year';

/** What an event did to some figures, beside what it would have done without any readiness. */
export const DamageRows = ({ rows }: { rows: readonly DamageRow[] }) => {
  const { say, numbers } = usePanel();
  const locale = useSession((session) => session.locale);
  return (
    <dl class="damage">
      {rows.map((row) => {
        const format = formatOf(numbers, locale, row.of);
        const fine = isFine(row);
        const largest = Math.max(Math.abs(row.met), Math.abs(row.unprepared), Number.MIN_VALUE);
        const bars = [
          { key: 'unprepared', name: say('damage.unprepared'), value: row.unprepared },
          { key: 'met', name: say('damage.met'), value: row.met },
        ];
        return (
          <div key={row.of}>
            <dt>
              {say(`indicator.${row.of}`)} {fine && <span class="unit">{say(format.unit)}</span>}
            </dt>
            {bars.map(({ key, name, value }) => (
              <dd key={key} class={key}>
                <span>{name}</span>
                <span class="measure" aria-hidden="true">
                  <span style={{ width: `${(100 * Math.abs(value)) / largest}%` }} />
                </span>
                <b>{fine ? format.part(value) : format.change(value)}</b>
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
};
