import type { Words } from '../dictionary.ts';
import type { briefing as ja } from '../ja/briefing.ts';

/** English: the cards before the first winter. */
export const briefing: Words<typeof ja> = {
  'briefing.step': '{step} of {steps}',
  'briefing.next': 'Next',
  'briefing.back': 'Back',
  'briefing.skip': 'Skip the briefing',
  'briefing.begin': 'Choose promises',
  'briefing.pillarsTitle': 'Share the water among four pillars',
  'briefing.pillarsLead':
    'It is December 2025. The {year} supplementary budget (money added during the fiscal year) holds {total} for AI. The Cabinet Office document shares it out like this. How would you?',
  'briefing.pillarsTally':
    'In the game the budget is 20 wooden tallies. One tally is {tally}. The game assumes the same total in every later year.',
  'briefing.amount': '{yen} ({share})',
  'briefing.numbersTitle': 'You start from the Japan of 2024',
  'briefing.numbersLead': 'Here is Japan beside three other countries.',
  'briefing.people': 'People who have tried generative AI',
  'briefing.firms': 'Firms that use generative AI at work',
  'briefing.invest': 'Private investment in AI companies',
  'briefing.investValue': 'about {amount} ({rank})',
  'briefing.investOthers':
    'The US comes first with about {us}, China second with about {cn}. The document gives no amount for Germany.',
  'briefing.honestTitle': 'What this model can tell you, and what it cannot',
  'briefing.honestIs': 'It is a learning model, for thinking about what a budget leads to, and when.',
  'briefing.honestNot':
    'It is not a forecast and not the government’s view. Every value after 2024 in charts and tables is computed by this game.',
  'briefing.honestAssume':
    'More than half of the numbers in its equations are assumptions. Every chart has its “Definition and source”.',
  'briefing.honestClaim': '“‘Not using AI’ is the greatest risk”',
  'briefing.honestSpeaker':
    'From the Cabinet Office document of 27 January 2026 (our translation). This model does count more use as better; it gives no verdict on the sentence.',
  'briefing.honestValue': 'No score says which pillar matters most. What you value is for you to weigh.',
  'briefing.rolesTitle': 'Six points of view',
  'briefing.rolesLead': 'Each of you takes one card and speaks for that person. In a small group, take two.',
  'briefing.rolesAsk': 'Ask the others: {ask}',
};
