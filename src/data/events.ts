import type { ChannelId } from './channels.ts';
import type { Effect, ForceTarget, StockTarget } from './effects.ts';
import type { RiskId } from './risks.ts';

/** What a hazard can depend on. */
type Driver =
  | `risk.${RiskId}`
  | `effect.${ChannelId}`
  | 'policy'
  | 'capability'
  | 'investmentOverClimate' // V ÷ (V0·W)
  | 't';

/** Chance a year: `rate` times, for each factor, `base + slope × driver`; below zero counts as zero. */
interface Hazard {
  readonly rate: number;
  readonly factors: readonly { readonly of: Driver; readonly base: number; readonly slope: number }[];
}

/** The three styles of answer: let it pass, pay, make a rule. */
export type AnswerStyle = 'wait' | 'spend' | 'rule';

/** One way to answer an event. */
export interface Answer {
  readonly price: number; // tallies
  readonly effects: readonly Effect[];
}

/** An event, as numbers: its words are in `words/`, its lines of the document in `coverage.ts`. All are assumptions. */
export interface Event {
  readonly character: 'harmful' | 'good' | 'both';
  readonly preparedBy: readonly ChannelId[];
  readonly hazard: Hazard | null; // null: scripted for the first summer
  readonly harm: readonly Effect[]; // at onset, the more the less ready
  readonly gift: readonly Effect[]; // at onset, the more the readier
  readonly answers: Readonly<Record<AnswerStyle, Answer>>;
}

const add = (to: StockTarget, by: number): Effect => ({ do: 'add', to, by });

const multiply = (to: ForceTarget, by: number, quarters: number): Effect => ({ do: 'multiply', to, by, quarters });

const answer = (price: number, effects: readonly Effect[]): Answer => ({ price, effects });

export const events = {
  E01: {
    character: 'harmful',
    preparedBy: ['EVAL', 'INFO'],
    hazard: { rate: 0.2, factors: [{ of: 'risk.rights', base: 0, slope: 0.01 }] },
    harm: [
      add('risk.rights', 14.4),
      add('risk.misinformation', 9.6),
      add('trust', -0.0072),
      multiply('risk.rights', 1.084, 20),
      multiply('risk.misinformation', 1.06, 20),
    ],
    gift: [],
    answers: {
      wait: answer(0, []),
      spend: answer(0.5, [
        add('risk.rights', -9.6),
        add('risk.misinformation', -7.2),
        add('trust', 0.0036),
        multiply('risk.rights', 0.964, 20),
        multiply('risk.misinformation', 0.976, 20),
      ]),
      rule: answer(0, [
        add('risk.rights', -10.8),
        add('risk.misinformation', -7.2),
        multiply('risk.rights', 0.952, 20),
        multiply('risk.misinformation', 0.964, 20),
        multiply('regularUse', 0.952, 6),
        multiply('investment', 0.976, 6),
      ]),
    },
  },
  E02: {
    character: 'harmful',
    preparedBy: ['EVAL', 'SKILL'],
    hazard: {
      rate: 0.195,
      factors: [
        { of: 'risk.bias', base: 0, slope: 0.01 },
        { of: 'policy', base: 0, slope: 1 },
      ],
    },
    harm: [
      add('risk.bias', 19.2),
      add('trust', -0.006),
      multiply('risk.bias', 1.084, 20),
      multiply('policy', 0.82, 8),
      add('skills', -0.0024),
    ],
    gift: [],
    answers: {
      wait: answer(0, []),
      spend: answer(0.5, [
        add('risk.bias', -9.6),
        add('trust', 0.0036),
        multiply('risk.bias', 0.952, 20),
        add('evaluators', 7.2),
      ]),
      rule: answer(0, [
        add('risk.bias', -14.4),
        multiply('risk.bias', 0.928, 20),
        multiply('policy', 0.88, 6),
      ]),
    },
  },
  E03: {
    character: 'harmful',
    preparedBy: ['INFO', 'SME'],
    hazard: { rate: 0.195, factors: [{ of: 'risk.crime', base: 0, slope: 0.01 }] },
    harm: [
      add('risk.crime', 19.2),
      add('risk.technical', 6),
      add('trust', -0.0048),
      multiply('risk.crime', 1.084, 20),
      multiply('firmUse', 0.64, 6),
      multiply('policy', 0.82, 6),
      add('regularUse', -0.006),
    ],
    gift: [],
    answers: {
      wait: answer(0, []),
      spend: answer(1, [
        add('risk.crime', -12),
        multiply('risk.crime', 0.952, 20),
        multiply('policy', 1.144, 6),
        add('trust', 0.0036),
      ]),
      rule: answer(0, [
        add('risk.crime', -10.8),
        add('trust', 0.0036),
        multiply('risk.crime', 0.964, 20),
        multiply('firmUse', 0.76, 4),
        multiply('policy', 0.916, 4),
      ]),
    },
  },
  E04: {
    character: 'harmful',
    preparedBy: ['INFO', 'LEAD', 'YOUTH'],
    hazard: { rate: 0.18, factors: [{ of: 'risk.misinformation', base: 0, slope: 0.01 }] },
    harm: [add('risk.misinformation', 24), add('trust', -0.0096), multiply('risk.misinformation', 1.108, 20)],
    gift: [],
    answers: {
      wait: answer(0, []),
      spend: answer(0.5, [
        add('risk.misinformation', -12),
        add('trust', 0.0048),
        multiply('risk.misinformation', 0.952, 20),
      ]),
      rule: answer(0, [
        add('risk.misinformation', -14.4),
        add('trust', 0.0012),
        multiply('risk.misinformation', 0.94, 20),
        multiply('investment', 0.97, 8),
      ]),
    },
  },
  E05: {
    character: 'good',
    preparedBy: ['EVAL', 'INTL'],
    hazard: { rate: 0.2, factors: [] },
    harm: [],
    gift: [],
    answers: {
      wait: answer(0, [add('evaluators', 3.6)]),
      spend: answer(0.75, [
        add('evaluators', 30),
        add('trust', 0.0096),
        multiply('risk.technical', 0.94, 20),
        multiply('risk.bias', 0.964, 20),
      ]),
      rule: answer(0.25, [add('evaluators', 9.6), add('capability', 1.8), multiply('firmUse', 0.964, 4)]),
    },
  },
  E06: {
    character: 'good',
    preparedBy: ['INTL'],
    hazard: { rate: 0.12, factors: [] },
    harm: [],
    gift: [],
    answers: {
      wait: answer(0, []),
      spend: answer(0.75, [
        add('activity.INTL', 300),
        add('trust', 0.012),
        multiply('risk.rights', 0.952, 20),
      ]),
      rule: answer(0.25, [add('investment', 0.06), multiply('investment', 1.036, 8)]),
    },
  },
  E07: {
    character: 'good',
    preparedBy: ['LEAD'],
    hazard: null,
    harm: [],
    gift: [],
    answers: {
      wait: answer(0, [add('activity.LEAD', 48)]),
      spend: answer(1, [
        add('activity.LEAD', 312),
        add('risk.technical', 7.2),
        multiply('regularUse', 1.06, 6),
      ]),
      rule: answer(0.5, [add('activity.LEAD', 132), add('capability', 1.8)]),
    },
  },
  E08: {
    character: 'harmful',
    preparedBy: ['EVAL', 'PHYS'],
    hazard: { rate: 0.24, factors: [{ of: 'effect.PHYS', base: 0.5, slope: 1 }] },
    harm: [
      add('risk.technical', 16.8),
      add('trust', -0.006),
      multiply('risk.technical', 1.084, 20),
      add('capability', -0.96),
      multiply('capability', 0.976, 6),
    ],
    gift: [],
    answers: {
      wait: answer(0, []),
      spend: answer(0.75, [
        add('risk.technical', -10.8),
        add('evaluators', 7.2),
        add('trust', 0.0036),
        multiply('risk.technical', 0.952, 20),
      ]),
      rule: answer(0, [
        add('risk.technical', -14.4),
        add('trust', 0.0036),
        multiply('risk.technical', 0.928, 20),
        multiply('capability', 0.94, 6),
      ]),
    },
  },
  E09: {
    character: 'harmful',
    preparedBy: ['COMP'],
    hazard: { rate: 0.12, factors: [] },
    harm: [add('capability', -1.56), multiply('capability', 0.958, 8), multiply('investment', 0.988, 6)],
    gift: [],
    answers: {
      wait: answer(0, []),
      spend: answer(2, [add('capability', 0.72), multiply('capability', 1.036, 8)]),
      rule: answer(0.5, [add('risk.technical', -4.8), multiply('capability', 1.0144, 8)]),
    },
  },
  E10: {
    character: 'harmful',
    preparedBy: ['COMP', 'SECT'],
    hazard: { rate: 1, factors: [{ of: 't', base: 0.08, slope: 0.02 }] },
    harm: [add('capability', -0.96), multiply('investment', 0.97, 10), multiply('capability', 0.9844, 8)],
    gift: [],
    answers: {
      wait: answer(0, []),
      spend: answer(1.5, [
        multiply('investment', 1.0204, 10),
        multiply('capability', 1.012, 8),
        add('capability', 0.6),
      ]),
      rule: answer(0, [
        add('trust', 0.0024),
        multiply('investment', 1.0096, 10),
        multiply('regularUse', 0.964, 6),
      ]),
    },
  },
  E11: {
    character: 'harmful',
    preparedBy: ['SCI', 'SKILL', 'INTL'],
    hazard: { rate: 0.15, factors: [{ of: 'investmentOverClimate', base: 2, slope: -1 }] },
    harm: [add('capability', -1.92), multiply('capability', 0.976, 8), add('skills', -0.0048)],
    gift: [],
    answers: {
      wait: answer(0, []),
      spend: answer(1, [add('capability', 1.08), multiply('capability', 1.0144, 8), add('skills', 0.0024)]),
      rule: answer(0.25, [add('activity.INTL', 84), add('skills', 0.0014), add('capability', 0.24)]),
    },
  },
  E12: {
    character: 'good',
    preparedBy: ['MODEL', 'SKILL'],
    hazard: { rate: 0.18, factors: [] },
    harm: [],
    gift: [],
    answers: {
      wait: answer(0, [add('investment', 0.24), add('capability', -1.8), add('risk.rights', 6)]),
      spend: answer(0.5, [add('investment', 0.12), add('capability', 1.2)]),
      rule: answer(1, [add('investment', -0.036), add('capability', 3.12), add('trust', 0.0024)]),
    },
  },
  E13: {
    character: 'harmful',
    preparedBy: ['EVAL', 'INTL'],
    hazard: { rate: 0.18, factors: [{ of: 'risk.rights', base: 0, slope: 0.01 }] },
    harm: [
      add('risk.rights', 18),
      add('trust', -0.006),
      multiply('risk.rights', 1.096, 20),
      multiply('capability', 0.982, 6),
    ],
    gift: [],
    answers: {
      wait: answer(0, []),
      spend: answer(0.75, [
        add('risk.rights', -12),
        add('trust', 0.0036),
        multiply('risk.rights', 0.94, 20),
        multiply('capability', 0.994, 6),
      ]),
      rule: answer(0, [
        add('risk.rights', 4.8),
        multiply('risk.rights', 1.024, 20),
        add('trust', -0.0012),
        multiply('capability', 1.024, 8),
      ]),
    },
  },
  E14: {
    character: 'harmful',
    preparedBy: ['YOUTH'],
    hazard: { rate: 0.15, factors: [] },
    harm: [add('pupils', -0.018), multiply('pupilInflow', 0.82, 8), multiply('regularUse', 0.952, 6)],
    gift: [],
    answers: {
      wait: answer(0, []),
      spend: answer(0.75, [
        add('activity.YOUTH', 264),
        add('pupils', 0.0108),
        multiply('regularUse', 1.012, 6),
      ]),
      rule: answer(0, [
        add('risk.misinformation', -8.4),
        add('risk.rights', -6),
        multiply('risk.misinformation', 0.964, 20),
        multiply('regularUse', 0.952, 6),
        add('pupils', -0.0024),
      ]),
    },
  },
  E15: {
    character: 'good',
    preparedBy: ['LEAD', 'EVAL'],
    hazard: { rate: 0.15, factors: [] },
    harm: [],
    gift: [],
    answers: {
      wait: answer(0, []),
      spend: answer(0.25, [
        add('risk.bias', 8.4),
        add('risk.jobs', 9.6),
        add('trust', -0.0036),
        multiply('risk.jobs', 1.036, 20),
        multiply('firmUse', 1.12, 8),
        multiply('policy', 1.3, 8),
        multiply('regularUse', 1.096, 8),
      ]),
      rule: answer(0.25, [
        add('risk.bias', 2.4),
        multiply('policy', 1.12, 8),
        multiply('regularUse', 1.036, 8),
      ]),
    },
  },
  E16: {
    character: 'harmful',
    preparedBy: ['SKILL'],
    hazard: {
      rate: 0.16,
      factors: [
        { of: 'risk.jobs', base: 0, slope: 0.01 },
        { of: 'policy', base: 0, slope: 1 },
      ],
    },
    harm: [
      add('risk.jobs', 21.6),
      add('trust', -0.0048),
      multiply('risk.jobs', 1.084, 20),
      add('skills', -0.006),
    ],
    gift: [],
    answers: {
      wait: answer(0, []),
      spend: answer(1.5, [
        add('activity.SKILL', 600),
        add('risk.jobs', -7.2),
        add('trust', 0.0024),
        multiply('risk.jobs', 0.976, 20),
        add('skills', 0.0036),
      ]),
      rule: answer(1.5, [
        add('risk.jobs', -16.8),
        add('trust', 0.0036),
        multiply('risk.jobs', 0.928, 20),
        multiply('policy', 0.916, 6),
      ]),
    },
  },
  E17: {
    character: 'both',
    preparedBy: ['EVAL', 'SKILL'],
    hazard: { rate: 0.1875, factors: [] },
    harm: [
      add('risk.crime', 6),
      add('risk.misinformation', 6),
      add('risk.jobs', 7.2),
      add('risk.technical', 8.4),
      multiply('risk.technical', 1.06, 20),
      multiply('risk.crime', 1.036, 20),
      add('capability', -2.4),
    ],
    gift: [multiply('regularUse', 1.144, 8), multiply('policy', 1.096, 8)],
    answers: {
      wait: answer(0, [multiply('regularUse', 0.964, 8)]),
      spend: answer(0.75, [
        add('risk.technical', -8.4),
        add('risk.crime', -3.6),
        add('evaluators', 9.6),
        multiply('risk.technical', 0.952, 20),
      ]),
      rule: answer(0.5, [
        add('risk.jobs', 6),
        add('risk.technical', 4.8),
        multiply('risk.technical', 1.024, 20),
        multiply('regularUse', 1.108, 8),
        multiply('policy', 1.06, 8),
      ]),
    },
  },
  E18: {
    character: 'good',
    preparedBy: ['MODEL', 'EVAL'],
    hazard: { rate: 0.125, factors: [{ of: 'capability', base: 0, slope: 0.01 }] },
    harm: [],
    gift: [add('capability', 2.64), add('trust', 0.0048)],
    answers: {
      wait: answer(0, []),
      spend: answer(0.25, [add('capability', 1.44), add('risk.crime', 6), multiply('regularUse', 1.024, 8)]),
      rule: answer(0.5, [add('investment', 0.12), multiply('investment', 1.024, 8)]),
    },
  },
  E19: {
    character: 'harmful',
    preparedBy: ['EVAL', 'LEAD'],
    hazard: {
      rate: 0.27,
      factors: [
        { of: 'risk.technical', base: 0, slope: 0.01 },
        { of: 'effect.LEAD', base: 0.5, slope: 1 },
      ],
    },
    harm: [
      add('risk.technical', 14.4),
      add('trust', -0.0072),
      multiply('risk.technical', 1.072, 20),
      multiply('regularUse', 0.916, 8),
      add('regularUse', -0.0048),
    ],
    gift: [],
    answers: {
      wait: answer(0, []),
      spend: answer(0.5, [
        add('risk.technical', -8.4),
        add('trust', 0.0048),
        multiply('risk.technical', 0.952, 20),
        add('evaluators', 7.2),
        multiply('regularUse', 1.024, 6),
      ]),
      rule: answer(0, [
        add('risk.technical', -10.8),
        add('trust', 0.0036),
        multiply('risk.technical', 0.94, 20),
        multiply('regularUse', 0.94, 6),
      ]),
    },
  },
  E20: {
    character: 'harmful',
    preparedBy: ['INFO'],
    hazard: { rate: 0.2, factors: [{ of: 'risk.crime', base: 0, slope: 0.01 }] },
    harm: [
      add('risk.crime', 19.2),
      add('trust', -0.006),
      multiply('risk.crime', 1.096, 20),
      multiply('regularUse', 0.952, 6),
    ],
    gift: [],
    answers: {
      wait: answer(0, []),
      spend: answer(0.5, [
        add('activity.INFO', 72),
        add('risk.crime', -9.6),
        add('trust', 0.0024),
        multiply('risk.crime', 0.964, 20),
      ]),
      rule: answer(0, [
        add('risk.crime', -13.2),
        add('trust', 0.0024),
        multiply('risk.crime', 0.94, 20),
        multiply('regularUse', 0.94, 6),
        multiply('firmUse', 0.916, 4),
      ]),
    },
  },
} as const satisfies Record<string, Event>;

export type EventId = keyof typeof events;
