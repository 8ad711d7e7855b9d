/** Kept or not, told by its shape. */
export const KeptSign = ({ kept }: { kept: boolean }) => (
  <svg class="kept-sign" viewBox="0 0 16 16" aria-hidden="true">
    {kept ? <path d="M2 8.5 6.5 13 14 3.5" /> : <path d="M3 8H13" />}
  </svg>
);
