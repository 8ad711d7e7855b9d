/** Definitions for `fill="url(#part-flow)"`: how the parts of a change are told apart without colour. */
export const PartPatterns = () => (
  <defs class="part-patterns">
    <pattern id="part-flow" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0 0V6" class="hatch" />
    </pattern>
    <pattern id="part-events" width="5" height="5" patternUnits="userSpaceOnUse">
      <circle cx="2.5" cy="2.5" r="1.5" class="dot" />
    </pattern>
  </defs>
);
