import { useMemo } from 'preact/hooks';
import type { Game } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';
import { Knowledge } from './Knowledge.tsx';
import { LuckStrips } from './Luck.tsx';
import { Part } from './Part.tsx';
import { judgedIn } from './strips.ts';
import { type FatesState, FUTURES, SEEDS, useFates } from './useFates.ts';

const Waiting = ({ state }: { state: FatesState }) => {
  const { say } = usePanel();
  if (state.is !== 'coming') return <p>{say('fates.none')}</p>;
  return (
    <div class="row coming">
      <label>
        {say('fates.coming')} <progress value={state.share} max={1} />
      </label>
      <button type="button" class="button" onClick={state.cancel}>
        {say('bands.cancel')}
      </button>
    </div>
  );
};

/** Two questions in two charts: what luck did, and what is not known. */
export const FatesPart = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const state = useFates(game);
  const judged = useMemo(() => judgedIn(game), [game]);
  const fates = state.is === 'there' ? state.fates : null;
  return (
    <>
      <Part id="luck">
        <p>{say('fates.luckLead', { seeds: SEEDS })}</p>
        {fates ? <LuckStrips judged={judged} fates={fates} /> : <Waiting state={state} />}
        <p class="small">{say('fates.luckNote')}</p>
      </Part>
      <Part id="knowledge">
        <p>{say('fates.knowledgeLead', { futures: FUTURES })}</p>
        {fates ? <Knowledge judged={judged} fates={fates} /> : <Waiting state={state} />}
        <p class="small">{say('fates.scaleNote')}</p>
      </Part>
    </>
  );
};
