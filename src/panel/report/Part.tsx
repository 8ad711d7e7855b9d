import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { usePanel } from '../shared/context.ts';
import { useOpenOnPaper } from '../shared/More.tsx';

/** What has a heading of its own in the report. */
export type PartId =
  | 'card'
  | 'ending'
  | 'promises'
  | 'bars'
  | 'beside'
  | 'reach'
  | 'voices'
  | 'turns'
  | 'luck'
  | 'knowledge'
  | 'outlook'
  | 'years'
  | 'figures'
  | 'debrief'
  | 'album'
  | 'share'
  | 'again';

/** Whether the parts inside show their headings only, until one is pressed. */
export const Folded = createContext(false);

interface Props {
  readonly id: PartId;
  readonly children: ComponentChildren;
}

/** A part of the report, under a heading that the contents lead to. */
export const Part = ({ id, children }: Props) => {
  const { say } = usePanel();
  const folded = useContext(Folded);
  const details = useOpenOnPaper();
  const heading = (
    <h3 id={`${id}-title`} tabIndex={-1}>
      {say(`part.${id}`)}
    </h3>
  );
  return (
    <section class={`part part-${id}`} aria-labelledby={`${id}-title`}>
      {folded ? (
        <details ref={details} class="fold">
          <summary>{heading}</summary>
          {children}
        </details>
      ) : (
        <>
          {heading}
          {children}
        </>
      )}
    </section>
  );
};

/** The parts of the report, each a jump away. */
export const Contents = ({ listed }: { listed: readonly PartId[] }) => {
  const { say } = usePanel();
  const go = (id: PartId) => (event: Event) => {
    event.preventDefault(); // the fragment of the address is for runs
    const heading = document.getElementById(`${id}-title`);
    if (!heading) return;
    const fold = heading.closest('details');
    if (fold) fold.open = true;
    heading.tabIndex = -1; // so that reading goes on from there
    heading.scrollIntoView({ block: 'start' });
    heading.focus({ preventScroll: true });
  };
  return (
    <nav class="contents no-print" aria-label={say('report.contents')}>
      <ul>
        {listed.map((id) => (
          <li key={id}>
            <a href={`#${id}-title`} onClick={go(id)}>
              {say(`part.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
