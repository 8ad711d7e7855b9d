import { presetIds, presets } from '../../../data/promises.ts';
import { usePanel } from '../../context.ts';
import { type Draft, draftOf, isSame } from './draft.ts';

interface Props {
  readonly draft: Draft;
  readonly onChoose: (draft: Draft) => void;
}

/** Three ready-made sets of promises: one tap each. */
export const Presets = ({ draft, onChoose }: Props) => {
  const { say } = usePanel();
  return (
    <ul class="presets">
      {presetIds.map((id) => {
        const { made, redLine } = presets[id];
        const whole = draftOf(presets[id]);
        return (
          <li key={id}>
            <button
              type="button"
              class="button preset"
              aria-pressed={isSame(draft, whole)}
              onClick={() => onChoose(whole)}
            >
              <b>{say(`promises.${id}`)}</b>
              {made.map(({ dimension, level }) => (
                <span key={dimension}>
                  {say('promises.one', {
                    dimension: say(`dimension.${dimension}`),
                    level: say(`promises.level.${level}`),
                  })}
                </span>
              ))}
              <span>
                {say('promises.one', {
                  dimension: say(`dimension.${redLine}`),
                  level: say('promises.level.redLine'),
                })}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
};
