/** A hill with a lantern for an ending, a cloud for an event. */
const shapes = {
  ending: 'M1.5 21.5C6 12 9 12 12.5 16c2-5 6-6 10 5.5ZM9.5 4.5h5v7h-5ZM12 2v2.5',
  event: 'M6.5 18a4.5 4.5 0 0 1-.4-9A6 6 0 0 1 17.6 8a5 5 0 0 1-.6 10Z',
} as const;

/** The sign of something to remember. */
export const Keepsake = ({ kind }: { kind: keyof typeof shapes }) => (
  <svg class="keepsake" viewBox="0 0 24 24" aria-hidden="true">
    <path d={shapes[kind]} />
  </svg>
);
