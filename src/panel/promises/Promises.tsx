import { useState } from 'preact/hooks';
import { type DimensionId, dimensionIds } from '../../data/dimensions.ts';
import { type PromiseLevel, presetIds, presets, promiseRules } from '../../data/promises.ts';
import type { Game } from '../../game/rules/game.ts';
import type { Promises as Made } from '../../game/rules/promises.ts';
import { dispatch } from '../../store/play.ts';
import { alert, announce } from '../shared/announce.ts';
import { usePanel } from '../shared/context.ts';
import { useList } from '../shared/Sentences.tsx';
import { type PerTelling, type Sections, tellingOf } from '../shared/telling.ts';
import { useFocusedHeading } from '../shared/useFocusedHeading.ts';
import { type Draft, draftOf, isSame, lacking, noDraft, promisesOf } from './draft.ts';
import { Own } from './Own.tsx';
import './promises.css';

interface Props {
  readonly game: Game;
  readonly draft: Draft;
  readonly onChoose: (draft: Draft) => void;
}

/** Three ready-made sets of promises: one tap each. */
const Presets = ({ draft, onChoose }: Omit<Props, 'game'>) => {
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

/** What the figures of a promise are measured on. */
const Scale = () => {
  const { say } = usePanel();
  return <p>{say('promises.scale')}</p>;
};

/** The same where it stands open. */
const SmallScale = () => {
  const { say } = usePanel();
  return <p class="small">{say('promises.scale')}</p>;
};

/** By how many autumns a promise is judged. */
const Judged = () => {
  const { say } = usePanel();
  return <p>{say('promises.judged', { autumns: promiseRules.autumns })}</p>;
};

/** What stands before one's own promises, the choices themselves last. */
const inOwn: Sections<Props> = {
  brief: [Scale, Judged, Own],
  lesson: [Judged, Own],
  workshop: [Judged, Own],
};

/** One's own promises instead of a ready-made set: behind a press. */
const OwnInstead = ({ game, draft, onChoose }: Props) => {
  const { say } = usePanel();
  return (
    <details class="more own">
      <summary>{say('promises.own')}</summary>
      {inOwn[tellingOf(game)].map((Part, at) => (
        <Part key={at} game={game} draft={draft} onChoose={onChoose} />
      ))}
    </details>
  );
};

const sections: Sections<Props> = {
  brief: [Presets, OwnInstead],
  lesson: [Presets, SmallScale, OwnInstead],
  workshop: [Presets, SmallScale, OwnInstead],
};

/** Whether it is asked for promises before any is picked. */
const asksAtOnce: PerTelling<boolean> = { brief: false, lesson: true, workshop: true };

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

/** Three promises and a red line, before the first winter or after the first review; or none. */
export const PromisesScreen = ({ game }: { game: Game }) => {
  const { store, say } = usePanel();
  const heading = useFocusedHeading('promises');
  const missing = useMissing();
  const [draft, setDraft] = useState(noDraft);
  const promises = promisesOf(draft);
  const telling = tellingOf(game);
  const [moved, setMoved] = useState<string | null>(null);
  const choose = (next: Draft) => {
    const earlier = dimensionIds.find((id) => draft[id] === 'dream' && next[id] === 'bold');
    const dream = dimensionIds.some((id) => next[id] === 'dream');
    const told =
      earlier && dream ? say('promises.dreamMoved', { dimension: say(`dimension.${earlier}`) }) : null;
    setDraft(next);
    setMoved(told);
    announce([told, missing(next)].filter(Boolean).join(' '));
  };
  const make = (made: Made | null) => dispatch(store, { do: 'promise', promises: made });
  return (
    <section aria-labelledby="promises-title">
      <h2 id="promises-title" ref={heading} tabIndex={-1}>
        {say('promises.title')}
      </h2>
      <p>{say('promises.lead')}</p>
      {sections[telling].map((Section, at) => (
        <Section key={at} game={game} draft={draft} onChoose={choose} />
      ))}
      <div class="promise-ways">
        {(asksAtOnce[telling] || !isSame(draft, noDraft)) && (
          <p>
            {moved && `${moved} `}
            {missing(draft)}
          </p>
        )}
        <button
          type="button"
          class="button strong"
          aria-disabled={!promises}
          onClick={() => (promises ? make(promises) : alert(missing(draft)))}
        >
          {say('promises.make')}
        </button>
        <button type="button" class="button" onClick={() => make(null)}>
          {say('promises.none')}
        </button>
      </div>
    </section>
  );
};
