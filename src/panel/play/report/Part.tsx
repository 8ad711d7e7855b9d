import type { ComponentChildren } from 'preact';
import { courses } from '../../../data/courses.ts';
import { usePanel, useSession } from '../../context.ts';
import { useOpenOnPaper } from '../../parts/useOpenOnPaper.ts';
import { folded, type PartId } from './parts.ts';

interface Props {
  readonly id: PartId;
  readonly children: ComponentChildren;
}

/** A part of the report, under a heading that the contents lead to; folded where the player is in a hurry. */
export const Part = ({ id, children }: Props) => {
  const { say } = usePanel();
  const course = useSession(({ game }) => game?.course);
  const details = useOpenOnPaper();
  const hurried = course !== undefined && courses[course].yearsPerRound > 1;
  const heading = (
    <h3 id={`${id}-title`} tabIndex={-1}>
      {say(`part.${id}`)}
    </h3>
  );
  return (
    <section class={`part part-${id}`} aria-labelledby={`${id}-title`}>
      {hurried && folded.includes(id) ? (
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
