/** What the end of a run is read by, and which way counts as better in this model, if one does. */
export const readings = {
  // for the voices
  investment: 'more', // US$ billion a year
  productivity: 'more', // percent since 2024
  rank: 'less',
  firmUse: 'more',
  jobs: 'less', // worry about jobs, 2024 = 100
  skills: 'more',
  gap: 'less', // between large and small firms
  inclusion: 'more',
  risk: 'less', // mean of six
  evaluators: 'more',
  trust: 'more',
  technical: 'less',
  socialProblems: 'more', // how far they are solved
  publicUse: 'more', // effect of the channel
  sectors: 'more', // effect of the channel
  pupils: 'more',
  misinformation: 'less',
  working: 'more', // young people with AI education who enter work
  // for the endings
  capability: 'more',
  standing: 'more', // investment over other countries' growth
  regularUse: 'more',
  deficit: 'less',
  international: 'more', // effect of the channel
  spilt: 'less', // 億円 of the last year that channels could not absorb, as its winter told before it was confirmed
  rules: 'neither', // events that were answered by rule
  comeback: 'more', // trust that fell and came back, the smaller of the two
  weakest: 'more', // the lowest of the six dimensions within the crowd's middle nine tenths
} as const;

export type ReadingId = keyof typeof readings;

export const readingIds = Object.keys(readings) as ReadingId[];

/** The five voices of the report, each with the readings that it speaks of. */
export const voices = {
  industry: ['investment', 'productivity', 'rank', 'firmUse'],
  workers: ['jobs', 'skills', 'gap', 'inclusion'],
  safety: ['risk', 'evaluators', 'trust', 'technical'],
  local: ['socialProblems', 'inclusion', 'publicUse', 'sectors'],
  youth: ['pupils', 'trust', 'misinformation', 'working'],
} as const satisfies Record<string, readonly ReadingId[]>;

export type VoiceId = keyof typeof voices;

export const voiceIds = Object.keys(voices) as VoiceId[];
