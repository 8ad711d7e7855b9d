import { useRef, useState } from 'preact/hooks';
import { dimensionIds } from '../../data/dimensions.ts';
import { type WishId, wishes } from '../../data/promises.ts';
import type { Game } from '../../game/rules/game.ts';
import type { Promises as Made } from '../../game/rules/promises.ts';
import { dispatch } from '../../store/play.ts';
import { alert, announce } from '../shared/announce.ts';
import { usePanel } from '../shared/context.ts';
import { type PerTelling, tellingOf } from '../shared/telling.ts';
import { useFocusedHeading } from '../shared/useFocusedHeading.ts';
import { type Draft, draftOf, isSame, lacking, noDraft, promisesOf } from './draft.ts';
import { Own } from './Own.tsx';
import { Wishes } from './Wishes.tsx';
import './promises.css';

/** What a draft still needs, in words. */
const useMissing = (): ((draft: Draft) => string) => {
  const { say } = usePanel();
  return (draft) => {
    if (isSame(draft, noDraft)) return say('promises.pick');
    const count = lacking(draft);
    if (count > 0) return say('promises.lacking', { count });
    if (count < 0) return say('promises.tooMany', { count: -count });
    return say(promisesOf(draft) ? 'promises.ready' : 'promises.noRedLine');
  };
};

interface Props {
  readonly game: Game;
  readonly draft: Draft;
  readonly onChoose: (draft: Draft) => void;
  readonly onMake: (made: Made) => void;
}

/** Promises of one's own, with what they still need. */
const Draftsman = ({ game, draft, onChoose, onMake }: Props) => {
  const { say } = usePanel();
  const missing = useMissing();
  const [moved, setMoved] = useState<string | null>(null);
  const promises = promisesOf(draft);
  const choose = (next: Draft) => {
    const earlier = dimensionIds.find((id) => draft[id] === 'dream' && next[id] === 'bold');
    const dream = dimensionIds.some((id) => next[id] === 'dream');
    const told =
      earlier && dream ? say('promises.dreamMoved', { dimension: say(`dimension.${earlier}`) }) : null;
    onChoose(next);
    setMoved(told);
    announce([told, missing(next)].filter(Boolean).join(' '));
  };
  return (
    <>
      <Own game={game} draft={draft} onChoose={choose} />
      <div class="promise-ways">
        <p>
          {moved && `${moved} `}
          {missing(draft)}
        </p>
        <button
          type="button"
          class="button strong"
          aria-disabled={!promises}
          onClick={() => (promises ? onMake(promises) : alert(missing(draft)))}
        >
          {say('promises.make')}
        </button>
      </div>
    </>
  );
};

/** Whether promises can be chosen one by one, too, and are spoken of before. */
const ownToo: PerTelling<boolean> = { brief: false, lesson: true, workshop: true };

/** Before the first winter: three people's wishes, one of which is taken up; promises of one's own; or none. */
export const PromisesScreen = ({ game }: { game: Game }) => {
  const { store, say } = usePanel();
  const heading = useFocusedHeading('promises');
  const own = useRef<HTMLDetailsElement>(null);
  const [drafting, setDrafting] = useState(false);
  const [draft, setDraft] = useState(noDraft);
  const make = (promises: Made | null) => dispatch(store, { do: 'promise', promises });
  const choosing = ownToo[tellingOf(game)];
  const change = (wish: WishId) => {
    setDraft(draftOf(wishes[wish]));
    setDrafting(true);
    own.current?.querySelector('summary')?.focus();
  };
  return (
    <section aria-labelledby="promises-title" class="promising">
      <h2 id="promises-title" ref={heading} tabIndex={-1}>
        {say('promises.title')}
      </h2>
      {choosing && <p>{say('promises.lead')}</p>}
      <Wishes game={game} onTake={(wish) => make(wishes[wish])} onChange={choosing ? change : null} />
      {choosing && (
        <details
          class="more own"
          ref={own}
          open={drafting}
          onToggle={({ currentTarget }) => setDrafting(currentTarget.open)}
        >
          <summary>{say('promises.own')}</summary>
          {drafting && <Draftsman game={game} draft={draft} onChoose={setDraft} onMake={make} />}
        </details>
      )}
      <button type="button" class="button" onClick={() => make(null)}>
        {say('promises.none')}
      </button>
    </section>
  );
};
