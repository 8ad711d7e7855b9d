import type { Words } from '../dictionary.ts';
import type { terms as ja } from '../ja/terms.ts';

/** English: what several screens name: pillars, places, channels, countries, dimensions, indicators, units, effects. */
export const terms: Words<typeof ja> = {
  quoted: '“{what}”',

  'pillarLine.use': 'For using AI in government offices, towns, care, farming, building and small firms.',
  'pillarLine.create':
    'For developing AI models, computing, robots and networks, and for using AI in science.',
  'pillarLine.trust':
    'For testing the safety of AI, setting rules, countering false information and working with other countries.',
  'pillarLine.collaborate':
    'For people to work with AI: reskilling, learning at school, and exchange of people with other countries.',

  'place.reserve': 'Reserve',

  'channel.LEAD': 'AI in government and towns',
  'channel.SME': 'AI in small firms',
  'channel.SECT': 'AI in care, farming and building',
  'channel.COMP': 'Computers and networks',
  'channel.MODEL': 'Models and data',
  'channel.PHYS': 'Physical AI',
  'channel.SCI': 'AI for science',
  'channel.EVAL': 'Safety evaluation',
  'channel.INFO': 'Against crime and false information',
  'channel.INTL': 'International cooperation',
  'channel.SKILL': 'Reskilling and talent',
  'channel.YOUTH': 'Learning at school',

  'country.JP': 'Japan',
  'country.US': 'US',
  'country.CN': 'China',
  'country.DE': 'Germany',

  'dimensions.title': 'The six scales',
  'dimension.use': 'Use of AI',
  'dimension.use.what': 'How much people and firms use AI and have made it part of their work',
  'dimension.create': 'Creation',
  'dimension.create.what': 'Domestic capability and private investment',
  'dimension.trust': 'Trust and safety',
  'dimension.trust.what': 'The share of people who trust, and how low the risks are',
  'dimension.people': 'People',
  'dimension.people.what': 'Talent, chances to learn, and a small gap between large and small firms',
  'dimension.benefit': 'Benefit',
  'dimension.benefit.what': 'Productivity, new business, solving social problems, fairness, quality of life',
  'dimension.autonomy': 'Autonomy',
  'dimension.autonomy.what':
    'The share served by domestic AI, a small digital deficit from AI, ease of changing supplier',

  'indicator.everUse': 'People who have tried generative AI',
  'indicator.regularUse': 'Regular users of generative AI',
  'indicator.firmUse': 'Firms that use generative AI at work',
  'indicator.trust': 'Trust in government to regulate AI',
  'indicator.skills': 'Firms reporting no digital talent shortage',
  'indicator.capability': 'Domestic AI capability',
  'indicator.investment': 'Private AI investment',
  'indicator.rank': 'Rank of private investment',
  'indicator.bias': 'Bias and discrimination',
  'indicator.crime': 'Use in crime',
  'indicator.rights': 'Breaches of privacy and property rights',
  'indicator.misinformation': 'Spread of false information',
  'indicator.jobs': 'Insecurity of jobs and livelihoods',
  'indicator.technical': 'Technical risks',

  'definition.everUse':
    'Share of people who have ever used a generative AI service, even once. They need not use it now.',
  'definition.regularUse':
    'Share of people aged 15 to 64 who use generative AI regularly: an estimate from Microsoft’s usage records that leaves out people below 90 minutes a month.',
  'definition.firmUse':
    'Share of firms that use generative AI for at least one task at work. Surveys differ widely.',
  'definition.trust':
    'Share of people who trust their own government to regulate AI responsibly. It is not trust in AI itself. The starting value comes from a 2025 survey.',
  'definition.skills':
    'The share of firms left after the 85.1% that report a shortage of people for digital transformation (DX).',
  'definition.capability':
    'An index of accumulated effort in developing AI in Japan. It exists only inside this model; it is not a benchmark of how well AI systems perform.',
  'definition.investment':
    'Private investment in AI companies over a year. Only published deals count; research inside firms and public money do not.',
  'definition.rank': 'Place among countries by private AI investment. Some places in between are assumed.',
  'definition.bias': 'An index of the danger that judgements by AI deepen bias and discrimination.',
  'definition.crime': 'An index of the danger that AI is used for fraud and other crime.',
  'definition.rights': 'An index of the danger that personal data and works are used without consent.',
  'definition.misinformation': 'An index of the danger that false or mistaken information spreads.',
  'definition.jobs': 'An index of the danger that jobs and livelihoods become insecure.',
  'definition.technical': 'An index of the danger that AI errs or is attacked.',

  'unit.share': '%',
  'unit.index': '2024 = 100',
  'unit.dollars': 'US$ bn a year',
  'unit.rank': 'rank (1st is highest)',

  'readiness.0': 'Hardly any',
  'readiness.1': 'A little',
  'readiness.2': 'A good deal',
  'readiness.3': 'Enough',

  'effect.up': '↑ up',
  'effect.down': '↓ down',
  'effect.once': 'at once',
  'effect.lasting': 'for {years} yr',
  'effect.both': 'at once, and for {years} yr after',
  'effect.none': 'No figure moves.',

  'target.activity': 'Work of “{channel}”',
  'target.pace': 'Growth of: {what}',
  'target.evaluators': 'Staff who test AI safety at AISI',
  'target.pupils': 'Pupils who learn about AI',
  'target.pupilInflow': 'Pupils who begin to learn about AI',
  'target.policy': 'Growth of: firms with an AI policy',
  'target.models': 'Yield of models and data',
  'target.talentLimit': 'How far a lack of people holds development back',
  'target.lead': 'How far use in government spreads',
  'target.burden': 'Work of following the rules',
  'target.governance': 'How far safety testing turns into trust',
};
