import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CourseId } from '../../data/courses.ts';
import { keysOn, RUN_PREFIX, shelfOf } from '../../store/shelf.ts';
import { usePanel } from '../shared/context.ts';
import { type Door, doors } from '../shared/doors.ts';
import { drawSeed } from '../shared/seed.ts';
import { dayInJapan, seedOfDay } from '../shared/today.ts';
import { ToyDivider } from './Toy.tsx';
import './title.css';
import './toy.css';
import './valley.css';
import './water.css';

/** A stranger begins with the first. */
const [shortest, ...longer] = doors;

interface Props {
  readonly onNeeded: () => void; // a run may begin soon: what it needs can be fetched
  readonly onFailed: () => void; // it could not be fetched
}

/** Begins a course: one press. */
const Start = ({ door, onNeeded, onFailed }: Props & { door: Door }) => {
  const { store, say } = usePanel();
  const start = (course: CourseId) => () =>
    import('../../store/play.ts').then(({ begin }) => begin(store, drawSeed(), course), onFailed);
  return (
    <div class="start">
      <div class="lengths">
        {door.lengths.map((course) => (
          <button
            key={course}
            type="button"
            class={door === shortest ? 'button strong' : 'button'}
            onPointerEnter={onNeeded}
            onFocus={onNeeded}
            onClick={start(course)}
          >
            {say(`course.${course}`)}
          </button>
        ))}
      </div>
      <p>{say(`courseLine.${door.telling}`)}</p>
    </div>
  );
};

/** Begins the shortest course under the sky that everyone has today. */
const Today = ({ course, onNeeded, onFailed }: Props & { course: CourseId }) => {
  const { store, say } = usePanel();
  const start = () =>
    import('../../store/play.ts').then(
      ({ begin }) => begin(store, seedOfDay(dayInJapan(Date.now())), course),
      onFailed,
    );
  return (
    <div class="start">
      <div class="lengths">
        <button type="button" class="button" onPointerEnter={onNeeded} onFocus={onNeeded} onClick={start}>
          {say('title.today')}
        </button>
      </div>
      <p>{say('title.todayLine')}</p>
    </div>
  );
};

type Opened = ComponentType<{ onClose: () => void }>;

const dialogs: Readonly<Record<'continue' | 'code', () => Promise<Opened>>> = {
  continue: () => import('../runs/Runs.tsx').then(({ Runs }) => Runs),
  code: () => import('../runs/OpenCode.tsx').then(({ OpenCode }) => OpenCode),
};

/** Goes on with a run: one of this device, or one from a code. Its dialog and words are fetched when asked for. */
const Reopen = ({ from, onFailed }: Pick<Props, 'onFailed'> & { from: keyof typeof dialogs }) => {
  const { say, whole, fetchWhole } = usePanel();
  const [Dialog, setDialog] = useState<Opened | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const open = () =>
    Promise.all([dialogs[from](), fetchWhole()]).then(([found]) => setDialog(() => found), onFailed);
  const close = () => {
    setDialog(null);
    opener.current?.focus();
  };
  return (
    <>
      <button ref={opener} type="button" class="button" onClick={open}>
        {say(`title.${from}`)}
      </button>
      {Dialog && whole && <Dialog onClose={close} />}
    </>
  );
};

/** Whether this device keeps a run; the list itself is fetched only when it is asked for. */
const keepsRuns = (): boolean =>
  keysOn(shelfOf(() => localStorage)).some((key) => key.startsWith(RUN_PREFIX));

/** The ring to try, and every way into a run; `fetchPlay` fetches what a run needs, as far as it can be had. */
export const Title = ({ fetchPlay }: { fetchPlay: () => void }) => {
  const { say, whole } = usePanel();
  const [kept] = useState(keepsRuns);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    // While the title is read, once it has nothing else to do.
    const timer = setTimeout(fetchPlay, 2000);
    return () => clearTimeout(timer);
  }, [whole]); // again for a language that is not whole yet
  const onFailed = () => setFailed(true);
  const start = { onNeeded: fetchPlay, onFailed };
  return (
    <div class="title">
      <div class="title-head">
        <h1>{say('page.title')}</h1>
        <p class="title-lead">{say('title.lead')}</p>
        {shortest && <Start door={shortest} {...start} />}
        {kept && <Reopen from="continue" onFailed={onFailed} />}
        {failed && <p role="alert">{say('page.failed')}</p>}
      </div>
      <ToyDivider />
      <div class="title-foot">
        {shortest?.lengths[0] && <Today course={shortest.lengths[0]} {...start} />}
        {longer.map((door) => (
          <Start key={door.telling} door={door} {...start} />
        ))}
        <Reopen from="code" onFailed={onFailed} />
        <p>{say('title.about')}</p>
        <p class="title-honest">{say('title.honest')}</p>
      </div>
    </div>
  );
};
