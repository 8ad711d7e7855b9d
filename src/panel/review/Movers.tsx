import type { Format } from '../charts/formats.ts';
import { usePanel } from '../shared/context.ts';
import type { WhyRow } from './useRows.ts';

/** What pushed a figure up most and what pulled it down most, at a glance. */
export const Movers = ({ rows, format }: { rows: readonly WhyRow[]; format: Format }) => {
  const { say } = usePanel();
  const sorted = [...rows].sort((a, b) => b.share - a.share);
  const nothing = format.part(0);
  const movers = [
    { row: sorted[0], sign: 1, key: 'why.up' },
    { row: sorted[sorted.length - 1], sign: -1, key: 'why.down' },
  ] as const;
  return movers.map(({ row, sign, key }) => {
    if (!row || row.share * sign <= 0 || format.part(row.share) === nothing) return null;
    return (
      <span key={key} class="mover">
        {say(key, { what: row.text, share: format.part(row.share) })}
      </span>
    );
  });
};
