import { usePanel } from '../shared/context.ts';
import type { PartId } from './parts.ts';

/** The parts of the report, each a jump away. */
export const Contents = ({ parts }: { parts: readonly PartId[] }) => {
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
        {parts.map((id) => (
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
