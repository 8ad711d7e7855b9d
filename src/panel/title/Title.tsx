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

const SOON = 8000; // milliseconds after which the screens of a run are made ready, if nobody has come near its buttons

/** A stranger begins with the first. */
const [shortest, ...longer] = doors;

interface Props {
  readonly onNeeded: () => void; // a run may begin soon: what it needs can be fetched
  readonly onFailed: () => void; // it could not be fetched
}

interface StartProps extends Props {
  readonly ways: readonly { readonly name: string; readonly course: CourseId; readonly seed: () => string }[];
  readonly line: string; // what they have in common
  readonly strong?: boolean;
}

/** Begins a run: one press. */
const Start = ({ ways, line, strong = false, onNeeded, onFailed }: StartProps) => {
  const { store } = usePanel();
  const start = (course: CourseId, seed: () => string) => () =>
    import('../../store/play.ts').then(({ begin }) => begin(store, seed(), course), onFailed);
  return (
    <div class="start">
      <div class="lengths">
        {ways.map(({ name, course, seed }) => (
          <button
            key={course}
            type="button"
            class={strong ? 'button strong' : 'button'}
            onPointerEnter={onNeeded}
            onFocus={onNeeded}
            onClick={start(course, seed)}
          >
            {name}
          </button>
        ))}
      </div>
      <p>{line}</p>
    </div>
  );
};

/** Begins a course under a fresh sky: one of its lengths. */
const Course = ({ door, ...props }: Props & { door: Door }) => {
  const { say } = usePanel();
  const ways = door.lengths.map((course) => ({ name: say(`course.${course}`), course, seed: drawSeed }));
  return <Start ways={ways} line={say(`courseLine.${door.telling}`)} strong={door === shortest} {...props} />;
};

/** Begins the shortest course under the sky that everyone has today. */
const Today = ({ course, ...props }: Props & { course: CourseId }) => {
  const { say } = usePanel();
  const way = { name: say('title.today'), course, seed: () => seedOfDay(dayInJapan(Date.now())) };
  return <Start ways={[way]} line={say('title.todayLine')} {...props} />;
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
    const timer = setTimeout(fetchPlay, SOON);
    return () => clearTimeout(timer);
  }, [whole]); // again for a language that is not whole yet
  const onFailed = () => setFailed(true);
  const start = { onNeeded: fetchPlay, onFailed };
  return (
    <div class="title">
      <div class="title-head">
        <h1>{say('page.title')}</h1>
        <p class="title-lead">{say('title.lead')}</p>
        {shortest && <Course door={shortest} {...start} />}
        {kept && <Reopen from="continue" onFailed={onFailed} />}
        {failed && <p role="alert">{say('page.failed')}</p>}
      </div>
      <ToyDivider />
      <div class="title-foot">
        {shortest?.lengths[0] && <Today course={shortest.lengths[0]} {...start} />}
        {longer.map((door) => (
          <Course key={door.telling} door={door} {...start} />
        ))}
        <Reopen from="code" onFailed={onFailed} />
        <p class="title-honest">{say('title.honest')}</p>
      </div>
    </div>
  );
};
