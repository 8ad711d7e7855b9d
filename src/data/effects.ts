import type { ChannelId } from './channels.ts';
import type { RiskId } from './risks.ts';

/** Stocks and indices that something can change at once. */
export type StockTarget =
  | 'trust'
  | 'regularUse'
  | 'skills'
  | 'capability'
  | 'investment'
  | 'evaluators'
  | 'pupils'
  | `risk.${RiskId}`
  | `activity.${ChannelId}`;

/** Rates, targets and strengths that something can scale for a while. */
export const forceIds = [
  'everUse', // pace at which people try it
  'regularUse', // pace of regular use
  'firmUse', // pace at which firms take it up
  'policy', // pace at which firms make a policy of their own
  'skills', // inflow of skills
  'capability', // inflow of capability
  'investment', // level that investment moves to
  'pupilInflow', // pupils who begin to learn
  'models', // yield of models and data
  'talentLimit', // how far capability is held back by a lack of talent
  'lead', // what public use adds to use and trust
  'burden', // what following the rules costs firms
  'governance', // what evaluation adds to trust
  'risk.bias', // levels that the risks move to
  'risk.crime',
  'risk.rights',
  'risk.misinformation',
  'risk.jobs',
  'risk.technical',
] as const;

export type ForceTarget = (typeof forceIds)[number];

/** `add` changes a figure at once, in its own unit; `multiply` scales a rate or target for some quarters. */
export type Effect =
  | { readonly do: 'add'; readonly to: StockTarget; readonly by: number }
  | { readonly do: 'multiply'; readonly to: ForceTarget; readonly by: number; readonly quarters: number };
