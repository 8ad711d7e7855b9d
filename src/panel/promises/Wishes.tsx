import { useState } from 'preact/hooks';
import { type WishId, wishes, wishIds } from '../../data/promises.ts';
import type { Height } from '../../game/readings/judging.ts';
import { wishOf } from '../../game/readings/wish.ts';
import type { Game } from '../../game/rules/game.ts';
import type { Promised } from '../../game/rules/promises.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { WishSign } from '../shared/WishSign.tsx';
import { Measured, Notes, Reading } from './Figures.tsx';

interface Props {
  readonly game: Game;
  readonly onTake: (wish: WishId) => void;
  readonly onChange: ((wish: WishId) => void) | null; // null: only whole wishes can be taken up
}

/** What a wish means: its three promises and its red line, each on what the budget can move. */
const Meaning = ({ game, wish, onChange }: Omit<Props, 'onTake'> & { wish: WishId }) => {
  const { say } = usePanel();
  const made: readonly Promised[] = wishes[wish].made;
  const rows = [
    ...made.map(({ dimension, level }) => ({ dimension, height: level as Height })),
    { dimension: wishes[wish].redLine, height: 'redLine' as const },
  ];
  return (
    <div class="meant" id={`wish-${wish}`}>
      <Reading game={game} />
      <ul class="meaning">
        {rows.map(({ dimension, height }) => (
          <li key={dimension}>
            <b>
              {say('promises.one', {
                dimension: say(`dimension.${dimension}`),
                level: say(`promises.level.${height}`),
              })}
            </b>
            <span>{say(`dimension.${dimension}.what`)}</span>
            <Measured game={game} dimension={dimension} height={height} />
          </li>
        ))}
      </ul>
      <Notes game={game} />
      {onChange && (
        <button type="button" class="button" onClick={() => onChange(wish)}>
          {say('promises.change')}
        </button>
      )}
    </div>
  );
};

/** Three people, each with a wish: one press takes it up; what it means in figures stands behind another. */
export const Wishes = ({ game, onTake, onChange }: Props) => {
  const { say } = usePanel();
  const [open, setOpen] = useState<WishId | null>(null);
  const theirs = useSession(({ beside }) => wishOf(beside?.promises ?? null));
  return (
    <ul class="wishes">
      {wishIds.map((id) => (
        <li key={id}>
          <button type="button" class="button wish" onClick={() => onTake(id)}>
            <WishSign wish={id} />
            <b>{say(`wish.${id}.who`)}</b>
            <span>{say('quoted', { what: say(`wish.${id}.text`) })}</span>
            {id === theirs && <span class="small">{say('beside.wish')}</span>}
          </button>
          <button
            type="button"
            class="button meaning-of"
            aria-expanded={open === id}
            aria-controls={`wish-${id}`}
            onClick={() => setOpen(open === id ? null : id)}
          >
            {say('promises.meaning')}
          </button>
          {open === id && <Meaning game={game} wish={id} onChange={onChange} />}
        </li>
      ))}
    </ul>
  );
};
