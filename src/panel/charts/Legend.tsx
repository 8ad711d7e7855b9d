import type { ComponentChildren } from 'preact';
import { usePanel } from '../shared/context.ts';
import { Marker } from './Marker.tsx';

const own = ['yours', 'continuation', 'none'] as const;

/** What the three kinds of line mean that every chart has. */
export const LineLegend = ({ children }: { children: ComponentChildren }) => {
  const { say } = usePanel();
  return (
    <div class="legend">
      <ul>
        {own.map((id) => (
          <li key={id} class={`line ${id}`}>
            <svg width="56" height="16" aria-hidden="true">
              <path class="stroke" d="M2 8H54" />
              {id !== 'none' && <Marker id={id} x={28} y={8} />}
            </svg>
            {say(`line.${id}`)}
          </li>
        ))}
      </ul>
      {children}
      <p class="small">{say('line.note')}</p>
      <p class="small">{say('chart.survey')}</p>
    </div>
  );
};
