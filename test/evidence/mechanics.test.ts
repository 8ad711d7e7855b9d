import { describe, expect, test } from 'vitest';
import { dimensionIds } from '../../src/data/dimensions.ts';
import { type ProgrammeId, programmeIds } from '../../src/data/programmes.ts';
import { type Covered, coverage } from '../../src/evidence/coverage.ts';
import { centralParameters } from '../../src/model/coefficients.ts';
import { LEAD, SCI, SME } from '../../src/model/slots.ts';
import {
  all,
  alone,
  changed,
  cut,
  type Experiment,
  funded,
  more,
  pulled,
  serves,
  study,
  threatened,
  withLever,
  yearlyReview,
} from './experiments.ts';
import { budgetAnd, budgetWith, evenly, expectMoves, least, moveOf, scaledBy, type Trial } from './trials.ts';

/** What coverage may say that a line became. */
type MechanicId = Extract<Covered, { becomes: 'mechanic' }>['of'];

const noHiring = { evaluatorHiringTime: 1e6 };
const apart = { computeModelYield: 0 }; // compute and models help without each other
const unused = { supportToConversion: 0 }; // support helps where it is given, not by what firms draw from AI
const continued: Trial = {}; // the FY2025 budget, again and again
const fewSkills: Trial = scaledBy('skills', 0);
const taught: Trial = { money: budgetAnd('SKILL', 1000) };

/** An experiment for every mechanic: a new one without any does not compile. */
const experiments: Readonly<Record<MechanicId, Experiment>> = {
  'programme.governmentAi': funded('governmentAi', { up: ['use', 'benefit'] }),
  'programme.regionalExamples': funded('regionalExamples', { up: ['use', 'benefit'] }),
  'programme.careTechnology': funded('careTechnology', { up: ['use', 'benefit'] }),
  'programme.regionalBanks': funded('regionalBanks', { up: ['use', 'benefit', 'people'] }),
  'programme.shipbuildingRobots': funded('shipbuildingRobots', { up: ['use', 'benefit', 'people'] }),
  'programme.smartFarming': funded('smartFarming', { up: ['use', 'benefit'] }),
  'programme.buildingSites': funded('buildingSites', { up: ['use', 'benefit'] }),
  'programme.smallFirms': funded('smallFirms', { up: ['use', 'benefit', 'people'] }),
  'programme.crimeAnalysis': funded('crimeAnalysis', { up: ['trust'], down: ['figure.crime'] }),
  'programme.physicalTestbed': funded('physicalTestbed', { up: ['create', 'benefit'] }),
  'programme.drivingSafety': funded('drivingSafety', { up: ['create', 'benefit'] }),
  'programme.modelsAndRobots': funded('modelsAndRobots', { up: ['create', 'autonomy', 'benefit'] }),
  'programme.aiForScience': funded('aiForScience', { up: ['create', 'benefit'] }),
  'programme.trustedData': funded('trustedData', { up: ['create', 'autonomy'] }),
  'programme.beyond5g': funded('beyond5g', { up: ['create', 'autonomy'] }),
  'programme.submarineCables': funded('submarineCables', { up: ['create', 'autonomy'] }),
  'programme.supercomputing': funded('supercomputing', { up: ['create', 'autonomy'] }),
  'programme.cloudLabs': funded('cloudLabs', { up: ['create', 'benefit'] }),
  'programme.safetyInstitute': funded('safetyInstitute', { up: ['trust'], down: ['figure.technical'] }),
  'programme.physicalSafetyRules': funded('physicalSafetyRules', {
    up: ['trust'],
    down: ['figure.technical'],
  }),
  'programme.aseanSupport': funded('aseanSupport', { up: ['trust', 'autonomy'] }),
  'programme.transparencyResearch': funded('transparencyResearch', { up: ['trust'], down: ['figure.bias'] }),
  'programme.misinformationTechnology': funded('misinformationTechnology', {
    up: ['trust'],
    down: ['figure.misinformation'],
  }),
  'programme.hiroshimaProcess': funded('hiroshimaProcess', { up: ['trust', 'autonomy'] }, 100), // of 0.4 億円
  'programme.reskilling': funded('reskilling', { down: ['figure.jobs'] }),
  'programme.schoolTrials': funded('schoolTrials', { up: ['people'] }),
  'programme.brainCirculation': funded('brainCirculation', { up: ['people'], down: ['figure.jobs'] }),

  'channel.LEAD': more('LEAD', {
    up: ['use', 'benefit', 'figure.everUse', 'figure.trust', 'reading.socialProblems'],
  }),
  'channel.SME': more('SME', { up: ['use', 'people', 'benefit', 'figure.firmUse', 'reading.inclusion'] }),
  'channel.SECT': all(
    more('SECT', {
      up: ['use', 'people', 'benefit', 'reading.inclusion'],
    }),
    more('SECT', { up: ['reading.socialProblems'] }, unused),
  ),
  'channel.COMP': all(more('COMP', { up: ['create', 'autonomy'] }), more('COMP', { up: ['create'] }, apart)),
  'channel.MODEL': all(
    more('MODEL', { up: ['create', 'autonomy'] }),
    more('MODEL', { up: ['create'] }, apart),
  ),
  'channel.PHYS': more('PHYS', { up: ['create', 'autonomy', 'benefit', 'reading.socialProblems'] }),
  'channel.SCI': more('SCI', { up: ['create', 'autonomy', 'benefit'] }),
  'channel.EVAL': all(
    more('EVAL', {
      up: ['trust', 'figure.trust'],
      down: ['figure.bias', 'figure.crime', 'figure.rights', 'figure.misinformation', 'figure.technical'],
    }),
    more('EVAL', { up: ['trust'], down: ['figure.rights', 'figure.technical'] }, noHiring),
  ),
  'channel.INFO': more('INFO', { up: ['trust'], down: ['figure.crime', 'figure.misinformation'] }),
  'channel.INTL': more('INTL', {
    up: ['trust', 'autonomy', 'figure.trust'],
    down: ['figure.bias', 'figure.rights'],
  }),
  'channel.SKILL': more('SKILL', {
    up: ['people', 'use', 'benefit', 'figure.skills'],
    down: ['figure.jobs', 'figure.bias', 'figure.crime'],
  }),
  'channel.YOUTH': more('YOUTH', { up: ['people', 'figure.skills'], down: ['figure.misinformation'] }),

  'risk.bias': threatened('bias'),
  'risk.crime': threatened('crime'),
  'risk.rights': threatened('rights'),
  'risk.misinformation': threatened('misinformation'),
  'risk.jobs': threatened('jobs', { down: ['benefit', 'reading.inclusion'] }),
  'risk.technical': threatened('technical'),

  'stock.everUse': all(
    changed(scaledBy('everUse', 0), { down: ['use', 'figure.everUse', 'figure.firmUse'] }),
    changed(scaledBy('everUse', 0), { down: ['use'] }, { parameters: { firmUseGrowth: 0 } }),
  ),
  'stock.regularUse': changed(scaledBy('regularUse', 0), { down: ['use', 'people', 'figure.trust'] }),
  'stock.capability': changed(scaledBy('capability', 0.5), {
    up: ['figure.rank'],
    down: ['create', 'autonomy', 'benefit', 'figure.investment'],
  }),
  'stock.investment': changed(scaledBy('investment', 0.5), {
    up: ['figure.rank'],
    down: ['create', 'benefit', 'figure.capability'],
  }),
  'stock.skills': changed(fewSkills, {
    up: ['figure.bias', 'figure.crime', 'figure.jobs', 'figure.technical'],
    down: ['people', 'use', 'benefit', 'create'],
  }),
  'stock.evaluators': changed(
    { parameters: { evaluatorShare: 0 } },
    {
      up: ['figure.bias', 'figure.crime', 'figure.rights', 'figure.misinformation', 'figure.technical'],
      down: ['trust', 'figure.trust'],
    },
  ),

  'benefit.productivity': alone('productivity', (s) => {
    s.productivity += 0.3; // percent
  }),
  'benefit.newBusiness': alone('newBusiness', (s) => {
    s.effect[SCI] += 0.1;
  }),
  'benefit.socialProblems': alone('socialProblems', (s) => {
    s.effect[LEAD] += 0.1;
  }),
  'benefit.inclusion': alone('inclusion', (s) => {
    s.effect[SME] += 0.1;
  }),
  'benefit.qualityOfLife': alone('qualityOfLife', (s) => {
    s.trust += 0.05;
  }),

  'loop.virtuousCircle': serves('virtuousCircle', 'create'),
  'loop.trustAndUse': serves('trustAndUse', 'use'),
  'loop.useAndRisk': serves('useAndRisk', 'trust'),
  'loop.skills': serves('skills', 'use', taught),
  'loop.governance': cut('governance', { up: ['create'], down: ['trust'] }),
  'loop.digitalDeficit': cut('digitalDeficit', { up: ['autonomy'] }),
  'loop.localFit': serves('localFit', 'benefit'),

  'lever.guideline': pulled('guideline', { up: ['trust', 'figure.trust'], down: ['create'] }),
  'lever.contentReturn': pulled('contentReturn', { down: ['figure.rights', 'create'] }),
  'lever.procurement': pulled('procurement', {
    up: ['create', 'figure.capability'],
    down: ['figure.regularUse'],
  }),
  'lever.talent': all(
    pulled('talent', { up: ['figure.jobs'] }),
    pulled('talent', { up: ['create'] }, fewSkills),
  ),
  'lever.dataSharing': all(
    pulled('dataSharing', { up: ['figure.firmUse', 'figure.rights', 'figure.technical'] }),
    pulled('dataSharing', { up: ['create'] }, continued), // data help models: there must be money for them
  ),
  'lever.labelling': pulled('labelling', {
    down: ['figure.misinformation', 'figure.everUse', 'figure.regularUse'],
  }),

  ladder: all(
    changed(
      { parameters: { ladderGrowth: 2 * centralParameters.ladderGrowth } },
      { up: ['figure.rank'], down: ['create'] },
    ),
    changed({ parameters: { ladderGrowth: 0 } }, { up: ['create'], down: ['figure.rank'] }),
  ),
  study,
  yearlyReview,
};

const claimed = coverage.flatMap((entry) => (entry.becomes === 'mechanic' ? [entry.of] : []));
const ids = [...new Set([...claimed, ...(Object.keys(experiments) as MechanicId[])])];

describe('what a line of the document became moves what a player sees, the way its name says', () => {
  test.each(ids)('%s', (id) => {
    expect(experiments[id], 'an experiment').toBeDefined();
    experiments[id]();
  });
});

test('only two programmes are too small for twice their money to move a dimension by a twentieth of a point', () => {
  const moved = (id: ProgrammeId): number =>
    Math.max(
      ...dimensionIds.map((dimension) => Math.abs(moveOf(dimension, {}, { money: budgetWith(id, 2) }))),
    );
  expect(programmeIds.filter((id) => moved(id) < least.slight.dimension)).toEqual([
    'hiroshimaProcess',
    'reskilling',
  ]);
});

test('talent from abroad speeds development while there are more skills than in 2024', () => {
  expectMoves(withLever('talent', -1, evenly), withLever('talent', 1, evenly), least.slight, {
    up: ['create'],
  });
});
