import type { ComponentChildren } from 'preact';
import { usePanel, useSession } from '../shared/context.ts';
import { isHurried } from '../shared/hurried.ts';
import { useOpenOnPaper } from '../shared/useOpenOnPaper.ts';
import { folded, type PartId } from './parts.ts';

interface Props {
  readonly id: PartId;
  readonly children: ComponentChildren;
}

/** A part of the report, under a heading that the contents lead to; folded where the player is in a hurry. */
export const Part = ({ id, children }: Props) => {
  const { say } = usePanel();
  const game = useSession((session) => session.game);
  const details = useOpenOnPaper();
  const heading = (
    <h3 id={`${id}-title`} tabIndex={-1}>
      {say(`part.${id}`)}
    </h3>
  );
  return (
    <section class={`part part-${id}`} aria-labelledby={`${id}-title`}>
      {game && isHurried(game) && folded.includes(id) ? (
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
