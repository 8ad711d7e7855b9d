import { firstBudgetYear } from '../../../data/calendar.ts';
import { eventIds } from '../../../data/events.ts';
import { drawAt } from '../../../model/draws.ts';

/** The random draws of one year, each uniform from 0 to 1. Nothing that is decided moves any of them. */
export interface YearLuck {
  readonly events: readonly number[]; // of each event, in the order of `eventIds`
  readonly odds: number; // how much likelier the first of a pair is
  readonly which: number; // which of a pair comes
  readonly both: number; // whether both come
}

/** The luck of a seed: by fiscal years since the first budget. */
export type Luck = (year: number) => YearLuck;

const drawnFor = (seed: string): Luck => {
  const drawn: YearLuck[] = [];
  return (year) => {
    const address = `${seed}/${firstBudgetYear + year}`;
    drawn[year] ??= {
      events: eventIds.map((id) => drawAt(`${address}/${id}`)),
      odds: drawAt(`${address}/odds`),
      which: drawAt(`${address}/which`),
      both: drawAt(`${address}/both`),
    };
    return drawn[year];
  };
};

/** Lucks drawn before, since a run asks for its own again and again. */
const remembered = new Map<string, Luck>();
const REMEMBERED = 256;

/** Every draw has an address of its own, `seed/year/stream`, so that no draw shifts another. */
export const luckOf = (seed: string): Luck => {
  const known = remembered.get(seed);
  if (known) return known;
  if (remembered.size === REMEMBERED) remembered.clear();
  const luck = drawnFor(seed);
  remembered.set(seed, luck);
  return luck;
};
