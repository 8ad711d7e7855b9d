import { useEffect, useRef, useState } from 'preact/hooks';
import { courses } from '../../data/courses.ts';
import { edition } from '../../data/edition.ts';
import { isOtherEdition, type Kept, LONGEST_NAME } from '../../store/runs.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { moment } from './moment.ts';

interface Props {
  readonly kept: Kept;
  readonly onOpen: () => void;
  readonly onName: (text: string) => void;
  readonly onDrop: () => void;
}

/** A kept run: what it is called, where it stands, and what can be done with it. */
export const KeptRun = ({ kept, onOpen, onName, onDrop }: Props) => {
  const { say } = usePanel();
  const locale = useSession((session) => session.locale);
  const [doing, setDoing] = useState<'name' | 'drop' | null>(null);
  const [typed, setTyped] = useState(kept.name);
  const field = useRef<HTMLInputElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (doing) (doing === 'name' ? field : keep).current?.focus();
    else if (asked.current) more.current?.focus();
    asked.current = doing !== null;
  }, [doing]);
  const done = (): void => setDoing(null);
  const when = moment(locale, kept.at);
  const called = kept.name || when;
  const { rounds } = courses[kept.course];
  const count = (what: 'confirm' | 'proceed' | 'finish'): number =>
    kept.log.filter((one) => one.do === what).length;
  const stands = isOtherEdition(kept)
    ? say('runs.otherEdition', { made: kept.edition, here: edition.number })
    : count('proceed') >= rounds || count('finish') > 0
      ? say('runs.over')
      : say('runs.stands', { done: count('confirm'), rounds });
  return (
    <li>
      <p>
        <b>{called}</b>
        {kept.name && <span class="small"> {when}</span>}
      </p>
      <p class="small">
        {say('runs.line', { course: say(`course.${kept.course}`), seed: kept.seed, stands })}
      </p>
      {doing === 'name' ? (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            onName(typed);
            done();
          }}
        >
          <input
            ref={field}
            type="text"
            class="field"
            aria-label={say('runs.nameField')}
            value={typed}
            maxLength={LONGEST_NAME}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {say('runs.nameKeep')}
          </button>
        </form>
      ) : doing === 'drop' ? (
        <div class="row">
          <p class="drop-ask">{say('runs.dropAsk')}</p>
          <button type="button" class="button" onClick={onDrop}>
            {say('runs.dropYes')}
          </button>
          <button type="button" class="button" ref={keep} onClick={done}>
            {say('runs.dropNo')}
          </button>
        </div>
      ) : null}
      <div class="row" hidden={doing !== null}>
        {!isOtherEdition(kept) && (
          <button
            type="button"
            class="button strong"
            aria-label={say('runs.openThis', { name: called })}
            onClick={onOpen}
          >
            {say('runs.open')}
          </button>
        )}
        <button
          type="button"
          class="button"
          ref={more}
          aria-label={say('runs.nameThis', { name: called })}
          onClick={() => setDoing('name')}
        >
          {say('runs.name')}
        </button>
        <button
          type="button"
          class="button quiet"
          aria-label={say('runs.dropThis', { name: called })}
          onClick={() => setDoing('drop')}
        >
          {say('runs.drop')}
        </button>
      </div>
    </li>
  );
};
