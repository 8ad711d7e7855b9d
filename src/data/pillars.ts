/** The four policies of the AI Basic Plan, in the document's order. */
export const pillarIds = ['use', 'create', 'trust', 'collaborate'] as const;

export type PillarId = (typeof pillarIds)[number];
