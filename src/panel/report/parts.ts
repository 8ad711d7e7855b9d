/** The parts of the report, in their order. */
const partIds = [
  'ending',
  'promises',
  'reach',
  'voices',
  'turns',
  'luck',
  'knowledge',
  'outlook',
  'years',
  'figures',
  'debrief',
  'album',
  'share',
  'again',
] as const;

/** Those that the contents lead to: the ending stands above them. */
export const listed = partIds.filter((id) => id !== 'ending');

/** Those that a short course shows when asked. */
export const folded: readonly PartId[] = ['luck', 'knowledge', 'outlook', 'years', 'figures'];

export type PartId = (typeof partIds)[number];
