import seedrandom from 'seedrandom';
import { type ParameterId, parameters } from '../data/parameters.ts';
import { coefficients } from '../model/coefficients.ts';
import { asOurSurveys, drawTarget, uncertainIds } from '../model/draws.ts';
import type { Reader } from '../model/futures.ts';
import { squareRoot } from '../model/math.ts';
import { type Authorities, simulateInto } from '../model/simulate.ts';
import { start } from '../model/state.ts';

/** How a figure answers one parameter that is moved over its whole range, others anywhere in theirs. */
export interface ElementaryEffect {
  readonly id: ParameterId;
  readonly mean: number; // μ, in the unit of the figure
  readonly strength: number; // μ*: mean size, whatever the sign
  readonly spread: number; // σ: how far the answer depends on the other parameters
}

/** Levels of each parameter, from its lowest to its highest value. */
const LEVELS = 4;
const STEP = LEVELS / (2 * (LEVELS - 1));

/**
 * Morris's elementary effects of every uncertain parameter on one figure of the last quarter, strongest
 * first. Each of `trajectories` starts at a random place and moves every parameter once, in random order.
 */
export const elementaryEffects = (
  seed: string,
  trajectories: number,
  authorities: Authorities,
  quarters: number,
  reader: Reader,
): ElementaryEffect[] => {
  const drawn = drawTarget();
  const state = start(coefficients());
  let read = 0;

  const put = (id: ParameterId, place: number): void => {
    const { low, high } = parameters[id];
    drawn[id] = low + (high - low) * place;
  };
  const figure = (): number => {
    const c = coefficients(drawn);
    simulateInto(state, c, authorities, quarters, (now, quarter) => {
      if (quarter === quarters) read = reader(now, c, asOurSurveys);
    });
    return read;
  };

  const effects = new Map<ParameterId, number[]>(uncertainIds.map((id) => [id, []]));
  for (let trajectory = 0; trajectory < trajectories; trajectory++) {
    const random = seedrandom.alea(`${seed}/morris/${trajectory}`);
    const places = new Map<ParameterId, number>();
    for (const id of uncertainIds) {
      const place = ((random() * (LEVELS / 2)) | 0) / (LEVELS - 1);
      const upward = random() < 0.5;
      places.set(id, upward ? place : place + STEP);
      put(id, places.get(id) as number);
    }
    const order = uncertainIds.map((id) => ({ id, turn: random() })).sort((a, b) => a.turn - b.turn);
    let before = figure();
    for (const { id } of order) {
      const place = places.get(id) as number;
      const moved = place < STEP ? place + STEP : place - STEP;
      put(id, moved);
      const after = figure();
      effects.get(id)?.push((after - before) / (moved - place));
      before = after;
    }
  }

  const summary = ([id, found]: [ParameterId, number[]]): ElementaryEffect => {
    const mean = found.reduce((sum, effect) => sum + effect, 0) / found.length;
    const strength = found.reduce((sum, effect) => sum + (effect < 0 ? -effect : effect), 0) / found.length;
    const variance = found.reduce((sum, effect) => sum + (effect - mean) * (effect - mean), 0) / found.length;
    return { id, mean, strength, spread: squareRoot(variance) };
  };
  return [...effects].map(summary).sort((a, b) => b.strength - a.strength);
};
