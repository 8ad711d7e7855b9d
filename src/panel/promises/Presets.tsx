import type { DimensionId } from '../../data/dimensions.ts';
import { type PromiseLevel, presetIds, presets } from '../../data/promises.ts';
import { usePanel } from '../shared/context.ts';
import { useList } from '../shared/useList.ts';
import { type Draft, draftOf, isSame } from './draft.ts';

interface Props {
  readonly draft: Draft;
  readonly onChoose: (draft: Draft) => void;
}

/** Three ready-made sets of promises: one tap each. */
export const Presets = ({ draft, onChoose }: Props) => {
  const { say } = usePanel();
  const list = useList();
  const line = (level: PromiseLevel | 'redLine', dimensions: readonly DimensionId[]): string =>
    say('promises.some', {
      level: say(`promises.level.${level}`),
      dimensions: list.format(dimensions.map((id) => say(`dimension.${id}`))),
    });
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
              {[...new Set(made.map(({ level }) => level))].map((level) => (
                <span key={level}>
                  {line(
                    level,
                    made.filter((promised) => promised.level === level).map(({ dimension }) => dimension),
                  )}
                </span>
              ))}
              <span>{line('redLine', [redLine])}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
};
