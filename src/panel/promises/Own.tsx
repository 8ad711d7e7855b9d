import { type DimensionId, dimensionIds } from '../../data/dimensions.ts';
import { promiseLevelIds } from '../../data/promises.ts';
import { levelValue, redLineValue } from '../../game/readings/judging.ts';
import { dimensionsNow } from '../../game/readings/sixDimensions.ts';
import type { Game } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';
import { type Choice, chosen, type Draft } from './draft.ts';

interface Props {
  readonly game: Game;
  readonly draft: Draft;
  readonly onChoose: (draft: Draft) => void;
}

const choices: readonly Choice[] = [...promiseLevelIds, 'redLine', 'not'];

const Row = ({ game, draft, onChoose, id }: Props & { id: DimensionId }) => {
  const { say, numbers } = usePanel();
  const value = (choice: Choice): string => {
    if (choice === 'not') return '';
    const least = choice === 'redLine' ? redLineValue(game.course, id) : levelValue(game.course, id, choice);
    return say('promises.least', { value: numbers.decimal(least) });
  };
  return (
    <fieldset class="promise">
      <legend>
        {say(`dimension.${id}`)}{' '}
        <span>{say('promises.now', { value: numbers.decimal(dimensionsNow(game)[id]) })}</span>
      </legend>
      <p class="small">{say(`dimension.${id}.what`)}</p>
      <div class="levels">
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={`promise-${id}`}
              checked={draft[id] === choice}
              onChange={() => onChoose(chosen(draft, id, choice))}
            />
            <span>
              {say(`promises.level.${choice}`)} <b>{value(choice)}</b>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

/** One's own promises: a choice for each of the six dimensions. */
export const Own = ({ game, draft, onChoose }: Props) => {
  const { say } = usePanel();
  return (
    <>
      <dl class="meanings">
        {promiseLevelIds.map((level) => (
          <div key={level}>
            <dt>{say(`promise.level.${level}`)}</dt>
            <dd>{say(`promise.levelText.${level}`)}</dd>
          </div>
        ))}
        <div>
          <dt>{say('promises.level.redLine')}</dt>
          <dd>{say('promises.redLineText')}</dd>
        </div>
      </dl>
      {dimensionIds.map((id) => (
        <Row key={id} game={game} draft={draft} onChoose={onChoose} id={id} />
      ))}
    </>
  );
};
