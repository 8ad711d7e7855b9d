import { riskIds } from '../../../data/risks.ts';
import { riskSigns } from '../../../shapes/signs.ts';
import { usePanel } from '../context.ts';
import { More } from '../More.tsx';
import './legend.css';
import { iconIds, ValleyIcon } from './icons.tsx';

/** The signs of the levee's six parts. */
const Risks = () => {
  const { say } = usePanel();
  return (
    <ul class="risk-signs">
      {riskIds.map((id) => (
        <li key={id}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={riskSigns[id]} />
          </svg>
          {say(`indicator.${id}`)}
        </li>
      ))}
    </ul>
  );
};

/** Each of the picture's signs, drawn, and what it means. */
const Signs = () => {
  const { say } = usePanel();
  return (
    <>
      <ul class="signs">
        {iconIds.map((id) => (
          <li key={id}>
            <ValleyIcon id={id} />
            <span>{say(`legend.${id}`)}</span>
          </li>
        ))}
      </ul>
      <p>{say('legend.risks')}</p>
      <Risks />
    </>
  );
};

/** How to read the picture. */
export const ValleyLegend = () => {
  const { say } = usePanel();
  return (
    <More summary={say('legend.title')} also="signs-key">
      <Signs />
    </More>
  );
};
