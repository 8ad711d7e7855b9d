/** The document's five social risks and, last, the technical risks it names beside them. */
export const riskIds = ['bias', 'crime', 'rights', 'misinformation', 'jobs', 'technical'] as const;

export type RiskId = (typeof riskIds)[number];
