import type { DimensionId } from '../data/dimensions.ts';
import { type DimensionScale, dimensionScale } from '../data/structure.ts';
import { interoperability } from './burden.ts';
import type { Coefficients } from './coefficients.ts';
import {
  deficitFromAi,
  domesticShare,
  firmGap,
  inclusion,
  newBusiness,
  qualityOfLife,
  socialProblems,
} from './figures.ts';
import { atMost, clampShare, harmonic, salience } from './math.ts';
import { meanRisk } from './risk.ts';
import type { State } from './state.ts';

/** The six dimensions, each 0 to 100, shown side by side and never added up (README.md section 6). */
export type Dimensions = Readonly<Record<DimensionId, number>>;

/** The six dimensions of a state; another `scale` says how far they hang on their weights. */
export const dimensions = (s: State, c: Coefficients, scale: DimensionScale = dimensionScale): Dimensions => {
  const embedded = s.firmUse * s.policy * s.conversion;
  const { use, create, trust, people, benefit, autonomy } = scale;
  const domestic = clampShare((domesticShare(s, c) - autonomy.domesticFrom) / autonomy.domesticSpan);
  return {
    use:
      use.everUse * clampShare(s.everUse / use.everUseSpan) +
      use.regularUse * clampShare(s.regularUse / use.regularUseSpan) +
      use.embedded * atMost(embedded, 1),
    create:
      create.capability * clampShare((s.capability - create.capabilityFrom) / create.capabilitySpan) +
      create.investment *
        clampShare((s.investment / s.ladder - create.investmentFrom) / create.investmentSpan),
    trust:
      trust.trust * clampShare((s.trust - trust.trustFrom) / trust.trustSpan) +
      trust.safety * (1 - clampShare(salience(meanRisk(s)) / trust.riskSpan)),
    people:
      people.skills * clampShare(s.skills / people.skillSpan) +
      people.pupils * clampShare((s.pupils - people.pupilsFrom) / people.pupilSpan) +
      people.fairness * clampShare(1 - firmGap(s) / people.gapSpan),
    benefit:
      benefit.productivity * clampShare(s.productivity / benefit.productivitySpan) +
      benefit.newBusiness *
        clampShare((newBusiness(s, c) - benefit.newBusinessFrom) / benefit.newBusinessSpan) +
      benefit.socialProblems *
        clampShare((socialProblems(s, c) - benefit.socialProblemsFrom) / benefit.socialProblemsSpan) +
      benefit.inclusion * clampShare((inclusion(s, c) - benefit.inclusionFrom) / benefit.inclusionSpan) +
      benefit.qualityOfLife *
        clampShare((qualityOfLife(s, c) - benefit.qualityOfLifeFrom) / benefit.qualityOfLifeSpan),
    autonomy:
      autonomy.domesticShare * domestic +
      autonomy.balance * clampShare((autonomy.balanceFrom - deficitFromAi(s, c)) / autonomy.balanceSpan) +
      autonomy.diversity * harmonic(domestic, interoperability(s, c)),
  };
};
