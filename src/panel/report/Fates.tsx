import { useEffect, useMemo, useState } from 'preact/hooks';
import { dimensionIds } from '../../data/dimensions.ts';
import { judgedAfter, judgedOn, levelValue, redLineValue } from '../../game/readings/judging.ts';
import { unsettledOf } from '../../game/readings/recorded.ts';
import type { Fates } from '../../game/readings/report/fates.ts';
import type { Game } from '../../game/rules/game.ts';
import { restated } from '../../game/rules/promises.ts';
import { usePanel } from '../shared/context.ts';
import { type Judged, KnowledgeStrips, LuckStrips } from './FateStrips.tsx';
import { Part } from './Part.tsx';

/** What was promised, and the red line; without promises, all six dimensions. */
const judgedIn = (game: Game): Judged[] => {
  const values = judgedOn(game);
  const { course, promises, restatement } = game;
  if (!promises) return dimensionIds.map((id) => ({ id, value: values[id], target: null }));
  const made = restated(promises, restatement).made.map(({ dimension: id, level }) => ({
    id,
    value: values[id],
    target: levelValue(course, id, level, judgedAfter(game)),
  }));
  const line = promises.redLine;
  return [...made, { id: line, value: values[line], target: redLineValue(course, line, judgedAfter(game)) }];
};

const SEEDS = 200; // other lucks
const FUTURES = 500; // draws of parameters and splits

/** The other fates of a run: on their way, there, stopped by the reader, or not to be had. */
type FatesState =
  | { readonly is: 'coming'; readonly share: number; readonly cancel: () => void }
  | { readonly is: 'there'; readonly fates: Fates }
  | { readonly is: 'cancelled' }
  | { readonly is: 'failed' };

/** Asks for the other fates of a run, off the main thread. */
const useFates = (game: Game): FatesState => {
  const { errands } = usePanel();
  const [state, setState] = useState<FatesState>({ is: 'coming', share: 0, cancel: () => {} });
  const { course, decisions, answers, unfolded, seed } = game;
  useEffect(() => {
    let open = true;
    const show = (next: FatesState): void => {
      if (open) setState(next);
    };
    const request = {
      run: { course, decisions, answers, unfolded },
      recorded: unsettledOf(game),
      seed,
      seeds: SEEDS,
      futures: FUTURES,
    };
    const errand = errands.fates(request, (share) => show({ is: 'coming', share, cancel: errand.cancel }));
    show({ is: 'coming', share: 0, cancel: errand.cancel });
    errand.result.then(
      (fates) => show(fates ? { is: 'there', fates } : { is: 'cancelled' }),
      () => show({ is: 'failed' }),
    );
    return () => {
      open = false;
      errand.cancel();
    };
  }, [errands, seed, unfolded]);
  return state;
};

const NotThere = ({ state }: { state: FatesState }) => {
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
        {fates ? <LuckStrips judged={judged} fates={fates} /> : <NotThere state={state} />}
        <p class="small">{say('fates.luckNote')}</p>
      </Part>
      <Part id="knowledge">
        <p>{say('fates.knowledgeLead', { futures: FUTURES })}</p>
        {fates ? <KnowledgeStrips judged={judged} fates={fates} /> : <NotThere state={state} />}
        <p class="small">{say('fates.scaleNote')}</p>
      </Part>
    </>
  );
};
