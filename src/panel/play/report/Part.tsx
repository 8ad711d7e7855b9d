import type { ComponentChildren } from 'preact';
import { usePanel } from '../../context.ts';
import type { PartId } from './parts.ts';

interface Props {
  readonly id: PartId;
  readonly children: ComponentChildren;
}

/** A part of the report, under a heading that the contents lead to. */
export const Part = ({ id, children }: Props) => {
  const { say } = usePanel();
  return (
    <section class={`part part-${id}`} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} tabIndex={-1}>
        {say(`part.${id}`)}
      </h3>
      {children}
    </section>
  );
};
