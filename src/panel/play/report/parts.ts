/** The parts of the report, in their order. */
export const partIds = [
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

export type PartId = (typeof partIds)[number];
