/**
 * The fixed numbers inside the equations: weights, spans and bounds that are not varied as parameters.
 * All are assumptions, chosen so that every index starts where the document's figures put it.
 */
export const structure = {
  regularUseAtFullExposure: 0.75, // regular use at which exposure to risk counts as full
  skillSpan: 0.4, // rise in skills that counts as one whole step in gates and mitigation
  exposure: { people: 0.5, firms: 0.5 }, // weights of regular use and of firms' governed use
  exposureOf: { bias: 1, crime: 0.6, rights: 1, misinformation: 1, jobs: 1.2, technical: 1 },
  mitigation: {
    bias: { evaluators: 0.6, skills: 0.25, international: 0.15 },
    crime: { information: 0.6, evaluators: 0.2, skills: 0.2 },
    rights: { evaluators: 0.45, international: 0.25, evaluation: 0.3 },
    misinformation: { information: 0.6, youth: 0.3, evaluators: 0.25 },
    jobs: { reskilling: 0.7, skills: 0.3 },
    technical: { evaluators: 0.55, skills: 0.2, evaluation: 0.25 },
  },
  mitigationHalf: 0.45, // mitigation sum at which half of the maximum is reached
  trustBounds: { low: 0.05, high: 0.9 },
  evaluatorEffectFloor: -0.2,
  evaluatorHiringLimit: 0.8, // most that the staff can grow in a year, as a share of itself
  schoolYears: 8, // ages 10 to 17, as the survey of the young has them
  skillLossFromUse: 0.5, // how much faster skills age at full governed use
  burden: { smallFirmExtra: 0.5 },
  drag: { crime: 0.5, technical: 0.5 }, // risks that make firms hesitate
  gate: { highest: 2, everUseSkills: 0.3, regularUseYouth: 0.2, firmUseSkills: 0.5 },
  ceilingBounds: { aboveUse: 0.001, high: 0.9 }, // of regular use
  talentLimitAt: 2, // skills ratio beyond which talent no longer speeds capability
  investmentBounds: { low: 0.2, high: 6 },
  climateFadePace: 4,
  shocked: { lowest: 0.01, highest: 0.99, belowCeiling: 0.001, aboveZero: 0.001 }, // bounds after a change at once
  conversion: { base: 0.5, highestSkills: 0.5, sectorShare: 0.5 },
  newBusiness: { science: 40, physical: 30, capabilityForPhysical: 200, investment: 60, intangible: 50 },
  socialProblems: { sector: 60, lead: 30, physical: 20, capabilityForPhysical: 200, intangible: 40 },
  inclusion: { skills: 60, skillSpan: 0.5, gap: 100, smallFirms: 20, sector: 10, jobs: 40 },
  qualityOfLife: { physical: 20, science: 10, capabilityForPhysical: 200, trust: 60, risk: 40 },
  deficit: { people: 0.5, firms: 0.5, horizon: 40 }, // years until half of the trend's growth is behind it
  alternatives: {
    threshold: { half: 0.25 }, // u² at which half of the effect is reached
    winnerTakesMore: { from: 0.4, weak: 0.5, strong: 1.5 }, // rise of capability, and the responses below and above it
    fragileTrust: { below: 0.2, weight: 2 },
  },
} as const;

/** Weights and spans of the six dimensions, each 0 to 100. */
export const dimensionScale = {
  use: { everUse: 15, everUseSpan: 0.95, regularUse: 45, regularUseSpan: 0.75, embedded: 40 },
  create: {
    capability: 60,
    capabilityFrom: 60,
    capabilitySpan: 240,
    investment: 40,
    investmentFrom: 0.4,
    investmentSpan: 1.8,
  },
  trust: { trust: 50, trustFrom: 0.1, trustSpan: 0.5, safety: 50, riskSpan: 0.6 },
  people: {
    skills: 50,
    skillSpan: 0.6,
    pupils: 25,
    pupilsFrom: 0.2,
    pupilSpan: 0.7,
    fairness: 25,
    gapSpan: 0.25,
  },
  benefit: {
    productivity: 20,
    productivitySpan: 6,
    newBusiness: 20,
    newBusinessFrom: 80,
    newBusinessSpan: 140,
    socialProblems: 20,
    socialProblemsFrom: 80,
    socialProblemsSpan: 100,
    inclusion: 20,
    inclusionFrom: 80,
    inclusionSpan: 80,
    qualityOfLife: 20,
    qualityOfLifeFrom: 70,
    qualityOfLifeSpan: 80,
  },
  autonomy: {
    domesticShare: 50,
    domesticFrom: 0.05,
    domesticSpan: 0.2,
    balance: 35,
    balanceFrom: 2.2,
    balanceSpan: 2.3,
    diversity: 15,
  },
} as const;

/** Weights and spans like these. */
export type DimensionScale = {
  readonly [Dimension in keyof typeof dimensionScale]: Readonly<
    Record<keyof (typeof dimensionScale)[Dimension], number>
  >;
};

/** Which of a dimension's numbers are the weights of its parts: they add up to 100. The others say where a part begins and how far it runs. */
export const dimensionParts = {
  use: ['everUse', 'regularUse', 'embedded'],
  create: ['capability', 'investment'],
  trust: ['trust', 'safety'],
  people: ['skills', 'pupils', 'fairness'],
  benefit: ['productivity', 'newBusiness', 'socialProblems', 'inclusion', 'qualityOfLife'],
  autonomy: ['domesticShare', 'balance', 'diversity'],
} as const satisfies {
  [Dimension in keyof typeof dimensionScale]: readonly (keyof (typeof dimensionScale)[Dimension])[];
};
