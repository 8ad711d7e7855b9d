/** The six dimensions, in the order in which they are shown. They are never added up. */
export const dimensionIds = ['use', 'create', 'trust', 'people', 'benefit', 'autonomy'] as const;

export type DimensionId = (typeof dimensionIds)[number];
