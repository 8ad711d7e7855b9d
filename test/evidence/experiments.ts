import { expect } from 'vitest';
import type { ChannelId } from '../../src/data/channels.ts';
import type { LeverId } from '../../src/data/levers.ts';
import { type LoopId, loops } from '../../src/data/loops.ts';
import type { ParameterId } from '../../src/data/parameters.ts';
import type { ProgrammeId } from '../../src/data/programmes.ts';
import type { RiskId } from '../../src/data/risks.ts';
import { structure } from '../../src/data/structure.ts';
import type { Action } from '../../src/game/rules/actions.ts';
import { central } from '../../src/game/rules/central.ts';
import { type Game, newGame } from '../../src/game/rules/game.ts';
import { PROLOGUE } from '../../src/game/rules/year/clock.ts';
import { leversAtRest, notchShock } from '../../src/game/rules/year/levers.ts';
import { centralParameters, type Parameters } from '../../src/model/coefficients.ts';
import { dimensions } from '../../src/model/dimensions.ts';
import { inclusion, newBusiness, qualityOfLife, socialProblems } from '../../src/model/figures.ts';
import { MISINFORMATION } from '../../src/model/slots.ts';
import { copy, type State } from '../../src/model/state.ts';
import { cloudsOf } from '../../src/store/clouds.ts';
import { createSession } from '../../src/store/session.ts';
import { act, playOn, type Style } from '../game/plays.ts';
import {
  budgetAnd,
  budgetWith,
  evenly,
  expectMoves,
  least,
  type Moves,
  type Seen,
  statesOf,
  type Trial,
} from './trials.ts';

/** Kinds of experiment: each makes a mechanic stronger, weaker or nothing, and expects a player to see it. */

export type Experiment = () => void;

export const all =
  (...experiments: readonly Experiment[]): Experiment =>
  () => {
    for (const experiment of experiments) experiment();
  };

/** Its money twice over, or more times where twice is too little to see. */
export const funded =
  (id: ProgrammeId, moves: Moves, times = 2): Experiment =>
  () =>
    expectMoves({}, { money: budgetWith(id, times) }, least.slight, moves);

/** 1,000 億円 more a year on a channel. */
export const more =
  (id: ChannelId, moves: Moves, parameters: Partial<Parameters> = {}): Experiment =>
  () =>
    expectMoves({ parameters }, { parameters, money: budgetAnd(id, 1000) }, least.clear, moves);

/** A threat twice as great: its risk rises, and trust falls, the dimension and, by less, the indicator. */
export const threatened =
  (id: RiskId, moves: Moves = {}): Experiment =>
  () => {
    const threat = `${id}Threat` as const;
    const parameters = { [threat]: 2 * centralParameters[threat] };
    expectMoves({}, { parameters }, least.clear, { up: [`figure.${id}`], down: ['trust'] });
    expectMoves({}, { parameters }, least.some, { down: ['figure.trust', ...(moves.down ?? [])] });
  };

/** Something else that is not as it always is, with and without. */
export const changed =
  (trial: Trial, moves: Moves, plain: Trial = {}): Experiment =>
  () =>
    expectMoves(plain, { ...plain, ...trial }, least.clear, moves);

const without = (trial: Trial, parameters: readonly ParameterId[]): Trial => ({
  ...trial,
  parameters: Object.fromEntries(parameters.map((parameter) => [parameter, 0])),
});

/** A loop without any of what closes it. */
export const cut =
  (id: LoopId, moves: Moves): Experiment =>
  () =>
    expectMoves({}, without({}, loops[id].cut), least.some, moves);

/**
 * Without a loop that is marked + what it serves is lower, without one marked − it is higher: with all that closes it
 * cut, and with each link alone.
 */
export const serves =
  (id: LoopId, seen: Seen, trial: Trial = {}): Experiment =>
  () => {
    const moves = loops[id].sign === '+' ? { down: [seen] } : loops[id].sign === '−' ? { up: [seen] } : {};
    for (const links of [loops[id].cut, ...loops[id].cut.map((link) => [link])])
      expectMoves(trial, without(trial, links), least.some, moves);
  };

export const withLever = (lever: LeverId, by: 1 | -1, trial: Trial): Trial => ({
  ...trial,
  shocks: [...(trial.shocks ?? []), notchShock(leversAtRest, { lever, by }, PROLOGUE)],
});

/** A lever at its upper end from the first winter on, beside one at its lower end. */
export const pulled =
  (lever: LeverId, moves: Moves, trial: Trial = evenly): Experiment =>
  () =>
    expectMoves(withLever(lever, -1, trial), withLever(lever, 1, trial), least.slight, moves);

const parts = {
  productivity: (s: State) => s.productivity,
  newBusiness: (s: State) => newBusiness(s, central),
  socialProblems: (s: State) => socialProblems(s, central),
  inclusion: (s: State) => inclusion(s, central),
  qualityOfLife: (s: State) => qualityOfLife(s, central),
};

/** One part of the benefit changed alone; trust, which no other part counts, keeps the quality of life as it was. */
export const alone =
  (id: keyof typeof parts, change: (s: State) => void): Experiment =>
  () => {
    const before = statesOf({}).at(-1) as State;
    const after = copy(before);
    change(after);
    if (id !== 'qualityOfLife')
      after.trust -=
        (parts.qualityOfLife(after) - parts.qualityOfLife(before)) / structure.qualityOfLife.trust;
    for (const [part, read] of Object.entries(parts))
      if (part !== id) expect(read(after), part).toBeCloseTo(read(before), 9);
    expect(parts[id](after)).toBeGreaterThan(parts[id](before));
    const move = dimensions(after, central).benefit - dimensions(before, central).benefit;
    expect(move).toBeGreaterThanOrEqual(least.clear.dimension);
  };

const firstWinter = (seed = '00000'): Game => act(newGame(seed, 'class'), { do: 'promise', promises: null });

const shared = { do: 'share', split: { use: 5, create: 5, trust: 5, collaborate: 5, reserve: 0 } } as const;
const passing: Style = { winter: () => [shared], answer: () => 'wait' };

/** Plays on from a winter with this to do in it, letting every event pass, to the winter after so many. */
const played = (from: Game, first: readonly Action[], winters: number): Game =>
  playOn(
    act([...first, shared].reduce(act, from), { do: 'confirm' }),
    passing,
    ({ phase, decisions }) => phase === 'winter' && decisions.length === winters,
  );

/** The clouds over the ridge of the summer after next, and which of them have parted. */
const clouds = (game: Game) =>
  cloudsOf({ ...createSession('en', 'full').getState(), game }).filter(({ near }) => !near);

/** Looks into the far pair: one of two clouds parts, and the other's event comes. Tells where the real one stood. */
const studied = (seed: string): number => {
  const winter = firstWinter(seed);
  expect(clouds(winter).map(({ gone }) => gone)).toEqual([false, false]);
  const looked = act(winter, { do: 'study', pair: 'far' });
  const real = clouds(looked).filter(({ gone }) => !gone);
  expect(real).toHaveLength(1);
  const { met } = played(looked, [], 2).unfolded;
  expect(met.filter(({ round }) => round === 1).map(({ event }) => event)).toEqual([real[0]?.event]);
  return clouds(looked).findIndex(({ gone }) => !gone);
};

export const study: Experiment = () => {
  const places = Array.from({ length: 12 }, (_, at) => studied(String(at).padStart(5, '0')));
  expect(new Set(places)).toEqual(new Set([0, 1])); // else one could know without looking
};

const notch = (lever: LeverId, by: 1 | -1): Action => ({ do: 'notch', notch: { lever, by } });

export const yearlyReview: Experiment = () => {
  const winter = firstWinter();
  const twice = played(winter, [notch('guideline', 1), notch('labelling', -1)], 1);
  expect(twice.unfolded.levers).toEqual({ ...leversAtRest, labelling: -1 }); // one a year: the last that was asked for
  const again = played(twice, [notch('guideline', 1)], 2);
  expect(again.unfolded.levers).toEqual({ ...leversAtRest, labelling: -1, guideline: 1 });

  const [left, moved] = [played(winter, [], 2), played(winter, [notch('labelling', -1)], 2)];
  const works = PROLOGUE + 4; // a year after the winter
  expect(moved.quarters.slice(0, works + 1)).toEqual(left.quarters.slice(0, works + 1));
  expect(moved.quarters[works + 1]).not.toEqual(left.quarters[works + 1]);
  const misinformation = ({ quarters }: Game): number => quarters.at(-1)?.risk[MISINFORMATION] ?? 0;
  expect(misinformation(moved) - misinformation(left)).toBeGreaterThanOrEqual(least.clear.index);
};
