import { centralParameters, channelConstants, coefficients } from '../../src/model/coefficients.ts';

/**
 * The measure for the bench: the arithmetic of one run in a single loop over flat arrays, with nothing
 * that makes it readable. Its last quarter must agree with the model's.
 */

const C = 12;
const p = centralParameters;
const c = coefficients();
const clamp = (x: number, a: number, b: number): number => (x < a ? a : x > b ? b : x);

const at = (values: Float64Array, place: number): number => values[place] as number;

const { background, backgroundActivity, halfActivity, effectLife, fy2025, fy2025Share } = channelConstants;
const B = new Float64Array(C);
const f = new Float64Array(C);
const A = new Float64Array(C);
const u = new Float64Array(C);
const X = new Float64Array(6);
const threat = Float64Array.of(
  p.biasThreat,
  p.crimeThreat,
  p.rightsThreat,
  p.misinformationThreat,
  p.jobsThreat,
  p.technicalThreat,
);
const exposed = Float64Array.of(1, 0.6, 1, 1, 1.2, 1);
const effort = new Float64Array(6);

/** Capability, trust and productivity after so many quarters of the FY2025 yen repeated. */
export const bare = (quarters: number): [number, number, number] => {
  const dt = 0.25;
  let [t, I, R, F, OL, OS, O] = [
    0,
    p.baselineEverUse,
    p.baselineRegularUse,
    p.baselineFirmUse,
    p.baselinePolicyLarge,
    p.baselinePolicySmall,
    p.baselinePolicy,
  ];
  let [Z, V, W, WL, K, S, N, N1, N2] = [
    c.startEmbedded,
    p.baselineInvestment,
    1,
    1,
    100,
    p.baselineSkills,
    p.baselinePupils,
    p.baselinePupils,
    p.baselinePupils,
  ];
  let [T, G, uG, Pi] = [p.baselineTrust, p.baselineEvaluators, 0, 0];
  const FO0 = c.startFirmPolicy;
  X.fill(100);
  u.fill(0);
  for (let i = 0; i < C; i++) {
    B[i] = p.legacyBudget * at(fy2025Share, i);
    f[i] = at(B, i) / p.disbursementTime;
    A[i] = at(backgroundActivity, i);
  }
  for (let quarter = 0; quarter < quarters; quarter++) {
    const granted = quarter % 4 === 3 ? 1 : 0;
    for (let i = 0; i < C; i++) {
      const b = at(B, i) + granted * at(fy2025, i);
      const wanted = b / p.disbursementTime;
      const most = (1 + p.absorptionGrowth) * (at(background, i) + at(f, i)) - at(background, i);
      const sp = wanted < most ? wanted : most;
      B[i] = b - sp * dt;
      f[i] = at(f, i) + dt * (sp - at(f, i));
      const a = at(A, i) + dt * (sp + at(background, i) - at(A, i) / at(effectLife, i));
      A[i] = a;
      u[i] = (a - at(backgroundActivity, i)) / (a + at(halfActivity, i));
    }
    const hiring =
      ((p.evaluatorShare * at(A, 7)) / at(effectLife, 7) / p.evaluatorCost - G) / p.evaluatorHiringTime;
    G += dt * (hiring < 0.8 * G ? hiring : 0.8 * G);
    uG = clamp((G - p.baselineEvaluators) / (G + p.evaluatorHalfEffect), -0.2, 1);
    const taught = c.lessons * (1 + p.youthFromUse * (I - p.baselineEverUse));
    N += dt * ((taught + p.youthYield * at(u, 11)) * (1 - N) - N / 8);
    N1 += (dt * 2 * (N - N1)) / p.youthDelay;
    N2 += (dt * 2 * (N1 - N2)) / p.youthDelay;
    const learning =
      c.skillInflow +
      (p.reskillingYield * at(u, 10) + p.learningByUsing * R) * (p.skillCeiling - S) +
      p.youthToSkills * (N2 - p.baselinePupils);
    S += dt * (learning - p.skillObsolescence * S * (1 + 0.5 * (F * O - FO0)));
    t += dt;
    const age = (t * p.threatHorizon) / (t + p.threatHorizon);
    const ue =
      (0.5 * (R - p.baselineRegularUse)) / (0.75 - p.baselineRegularUse) + (0.5 * (F * O - FO0)) / (1 - FO0);
    const mS = (S - p.baselineSkills) / 0.4;
    effort[0] = 0.6 * uG + 0.25 * mS + 0.15 * at(u, 9);
    effort[1] = 0.6 * at(u, 8) + 0.2 * uG + 0.2 * mS;
    effort[2] = 0.45 * uG + 0.25 * at(u, 9) + 0.3 * at(u, 7);
    effort[3] = 0.6 * at(u, 8) + 0.3 * (N2 - p.baselinePupils) + 0.25 * uG;
    effort[4] = 0.7 * at(u, 10) + 0.3 * mS;
    effort[5] = 0.55 * uG + 0.2 * mS + 0.25 * at(u, 7);
    let sum = 0;
    for (let i = 0; i < 6; i++) {
      const e = at(effort, i) > 0 ? at(effort, i) : 0;
      const target =
        100 *
        (1 + at(threat, i) * age) *
        (1 + p.exposureElasticity * ue * at(exposed, i)) *
        (1 - (p.maximumMitigation * e) / (0.45 + e));
      X[i] = at(X, i) + (dt * (target - at(X, i))) / p.riskTime;
      sum += at(X, i);
    }
    const Xc = sum / 6;
    const goal =
      p.baselineTrust +
      p.governanceTrust * uG +
      p.familiarityTrust * (R - p.baselineRegularUse) +
      p.leadTrust * at(u, 0) +
      p.internationalTrust * at(u, 9) +
      p.skillsTrust * (S - p.baselineSkills) +
      p.capabilityTrust * (K / 100 - 1) -
      (p.riskTrust * (Xc - 100)) / (Xc + 100);
    T += (dt * (clamp(goal, 0.05, 0.9) - T)) / p.trustTime;
    const rT = (T - p.baselineTrust) / p.baselineTrust;
    const eT = p.trustElasticity * rT;
    const half = 0.5 * at(X, 1) + 0.5 * at(X, 5);
    const drag = (p.riskDrag * (half - 100)) / (half + 100);
    const burden = p.complianceBurden * clamp(uG, 0, 1) * (1 - clamp(p.interoperability * at(u, 9), 0, 1));
    const support = p.smallFirmEffect * at(u, 1) + p.sectorEffect * at(u, 2);
    const lead = p.leadEffect * at(u, 0);
    const eS = p.skillGate * mS;
    const gI = clamp(1 + eT + lead + 0.3 * eS, 0, 2);
    const gR = clamp(1 + eT + lead + eS + 0.2 * (N2 - p.baselinePupils), 0, 2);
    const gF = clamp(1 + eT + support - burden - drag + 0.5 * eS, 0, 2);
    const gL = clamp(1 + eT - burden - drag + eS, 0, 2);
    const gS = clamp(1 + eT + support - 1.5 * burden - drag + eS, 0, 2);
    const MR = clamp(
      p.regularUseCeiling +
        p.trustLiftsCeiling * (T - p.baselineTrust) +
        p.skillsLiftCeiling * (S - p.baselineSkills),
      R + 0.001,
      0.9,
    );
    const before = F * O;
    let growth = c.everUseRate * gI;
    I = (p.everUseCeiling * I * (1 + growth)) / (p.everUseCeiling + I * growth);
    growth = (c.regularUseRate * gR * MR) / p.regularUseCeiling;
    R = (MR * R * (1 + growth)) / (MR + R * growth);
    const x = p.firmUseGrowth * I * dt;
    growth = x * (1 + (x / 2) * (1 + x / 3)) * gF;
    F = (p.firmUseCeiling * F * (1 + growth)) / (p.firmUseCeiling + F * growth);
    growth = c.policyRate * gL;
    OL = (p.policyCeiling * OL * (1 + growth)) / (p.policyCeiling + OL * growth);
    growth = c.policyRate * gS;
    OS = (p.policyCeiling * OS * (1 + growth)) / (p.policyCeiling + OS * growth);
    O = c.largeFirmShare * OL + (1 - c.largeFirmShare) * OS;
    const FO = F * O;
    const ratio = S / p.baselineSkills;
    const talent = 1 + p.talentLimit * (2 - 1 - (2 - (ratio < 2 ? ratio : 2)));
    const both = at(u, 3) + at(u, 4);
    const programmes =
      p.modelYield * at(u, 4) +
      p.computeYield * at(u, 3) +
      p.physicalYield * at(u, 5) +
      p.scienceYield * at(u, 6) +
      p.computeModelYield * (both === 0 ? 0 : (2 * at(u, 3) * at(u, 4)) / both);
    const inflow =
      1 +
      programmes * talent +
      p.useToCapability * (FO - FO0) +
      p.investmentToCapability * (V / (p.baselineInvestment * W) - 1);
    K += dt * (p.capabilityDepreciation * 100 * inflow - p.capabilityDepreciation * K);
    const fade = 1 + 4 * p.climateFade * (t - dt / 2);
    const h = (p.climateGrowth / fade) * dt;
    W *= 1 + h + (h * h) / 2;
    WL *= 1 + dt * (p.climateGrowth / fade + p.ladderGrowth / fade);
    const attraction =
      1 +
      p.capabilityToInvestment * (K / 100 - 1) +
      p.useToInvestment * (FO - FO0) +
      p.trustToInvestment * rT +
      (p.crowdingIn * (at(u, 3) + at(u, 4) + at(u, 5) + at(u, 6))) / 4 -
      p.burdenToInvestment * burden;
    V *= 1 + h;
    V += (dt * (p.baselineInvestment * W * clamp(attraction, 0.2, 6) - V)) / p.investmentTime;
    const q =
      c.startConversion +
      p.skillsToConversion * ((S < 0.5 ? S : 0.5) - (p.baselineSkills < 0.5 ? p.baselineSkills : 0.5)) +
      p.supportToConversion * (at(u, 1) + 0.5 * at(u, 2)) +
      p.capabilityToConversion * (K / 100 - 1);
    Z += (dt * (FO * q - Z)) / p.intangibleTime;
    Pi =
      p.productivityFromFirms * (Z - c.startEmbedded) +
      p.productivityFromPeople * (R * q - p.baselineRegularUse * c.startConversion) -
      p.embeddingCost * ((FO - before) / dt - p.baselineEmbedding);
  }
  return [K, T, Pi + 0 * WL];
};
