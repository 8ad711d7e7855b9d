import type { Decision } from '../../game/rules/decision.ts';
import { CloudIcon } from '../shared/CloudSign.tsx';
import { usePanel } from '../shared/context.ts';
import { PillarIcon } from '../shared/PillarIcon.tsx';
import { countIn, homes, SplitBar } from '../shared/SplitBar.tsx';

/** The heads of columns that say where a winter's tallies were; the last is of the bar. */
export const SplitHeads = () => {
  const { say } = usePanel();
  return (
    <>
      {homes.map((home) => (
        <th key={home} scope="col" class={home}>
          {home === 'earmark' ? <CloudIcon /> : <PillarIcon place={home} />}
          {say(home === 'earmark' ? 'earmark.cloud' : `place.${home}`)}
        </th>
      ))}
      <td />
    </>
  );
};

/** Their cells for one decision. */
export const SplitCells = ({ decision }: { decision: Decision }) => (
  <>
    {homes.map((home) => (
      <td key={home} class="number">
        {countIn(decision, home)}
      </td>
    ))}
    <td>
      <SplitBar decision={decision} />
    </td>
  </>
);
