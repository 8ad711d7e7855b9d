import { useState } from 'preact/hooks';
import { dimensionIds } from '../../data/dimensions.ts';
import { promiseLevelIds, type RestatementReason, restatementReasons } from '../../data/promises.ts';
import { judgedOn, levelValue } from '../../game/readings/judging.ts';
import type { Game } from '../../game/rules/game.ts';
import type { Promised } from '../../game/rules/promises.ts';
import { reduce } from '../../game/rules/reduce.ts';
import { dispatch } from '../../store/play.ts';
import { alert, announce } from '../shared/announce.ts';
import { Choices } from '../shared/Choices.tsx';
import { usePanel } from '../shared/context.ts';
import { StandsAt } from '../shared/PromiseBar.tsx';
import { usePromiseName } from '../shared/PromiseLine.tsx';

/** What a promise may become: everything that the rules accept in its place, but itself. */
const choicesFor = (game: Game, at: number): Promised[] => {
  const made = game.promises?.made[at];
  return dimensionIds
    .flatMap((dimension) => promiseLevelIds.map((level) => ({ dimension, level })))
    .filter(
      (promised) =>
        (promised.dimension !== made?.dimension || promised.level !== made.level) &&
        reduce(game, { do: 'restate', at, promised, reason: 'event' }).refused === null,
    );
};

/** The one chance to make a promise anew: which, as what, and why. */
export const Restate = ({ game }: { game: Game }) => {
  const { store, say, numbers } = usePanel();
  const name = usePromiseName();
  const made = game.promises?.made ?? [];
  const [at, setAt] = useState(0);
  const [to, setTo] = useState('');
  const [reason, setReason] = useState<RestatementReason | ''>('');
  const choices = choicesFor(game, at);
  const promised = choices.find((one) => `${one.dimension}.${one.level}` === to);
  const restate = () => {
    if (!promised || !reason) return alert(say('restate.lacking'));
    dispatch(store, { do: 'restate', at, promised, reason });
    announce(say('restate.done', { promise: name(promised) }));
    document.getElementById('promises-now-title')?.focus();
  };
  return (
    <details class="more restate">
      <summary>{say('restate.open')}</summary>
      <p>{say('restate.note')}</p>
      <Choices
        name={say('restate.which')}
        options={made.map((one, place) => ({ id: `${place}`, label: name(one) }))}
        chosen={`${at}`}
        onChoose={(place) => {
          setAt(Number(place));
          setTo('');
        }}
      />
      <label>
        <b>{say('restate.to')}</b>
        <select value={to} onChange={(event) => setTo(event.currentTarget.value)}>
          <option value="">{say('restate.choose')}</option>
          {choices.map((one) => (
            <option key={`${one.dimension}.${one.level}`} value={`${one.dimension}.${one.level}`}>
              {name(one)}
            </option>
          ))}
        </select>
        {promised && (
          <>
            <StandsAt
              game={game}
              dimension={promised.dimension}
              height={promised.level}
              value={judgedOn(game)[promised.dimension]}
            />
            <span class="small">
              {say('restate.needs', {
                target: numbers.decimal(levelValue(game.course, promised.dimension, promised.level)),
              })}
            </span>
          </>
        )}
      </label>
      <Choices
        name={say('restate.reason')}
        options={restatementReasons.map((id) => ({ id, label: say(`promise.reason.${id}`) }))}
        chosen={reason as RestatementReason}
        onChoose={setReason}
      />
      <button type="button" class="button" aria-disabled={!promised || !reason} onClick={restate}>
        {say('restate.do')}
      </button>
    </details>
  );
};
