import { type DimensionId, dimensionIds } from '../../data/dimensions.ts';
import { promiseLevelIds } from '../../data/promises.ts';
import type { Game } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';
import { type Choice, chosen, type Draft } from './draft.ts';
import { Measured, Notes, Reading } from './Figures.tsx';

interface Props {
  readonly game: Game;
  readonly draft: Draft;
  readonly onChoose: (draft: Draft) => void;
}

const choices: readonly Choice[] = [...promiseLevelIds, 'redLine', 'not'];

const Row = ({ game, draft, onChoose, id }: Props & { id: DimensionId }) => {
  const { say } = usePanel();
  const choice = draft[id];
  return (
    <fieldset class="promise">
      <legend>{say(`dimension.${id}`)}</legend>
      <p class="small">{say(`dimension.${id}.what`)}</p>
      <Measured game={game} dimension={id} height={choice === 'not' ? null : choice} />
      <div class="levels">
        {choices.map((one) => (
          <label key={one} class={choice === one ? 'chosen' : ''}>
            <input
              type="radio"
              name={`promise-${id}`}
              checked={choice === one}
              onChange={() => onChoose(chosen(draft, id, one))}
            />
            {say(`promises.level.${one}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
};

/** One's own promises: a choice for each of the six dimensions. */
export const Own = (props: Props) => (
  <>
    <Reading game={props.game} />
    <Notes game={props.game} />
    {dimensionIds.map((id) => (
      <Row key={id} {...props} id={id} />
    ))}
  </>
);
