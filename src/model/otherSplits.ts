import seedrandom from 'seedrandom';
import { cabinet341, pillarTotals } from '../data/budget.ts';
import { type PillarId, pillarIds } from '../data/pillars.ts';
import { type Programme, type ProgrammeId, programmeIds, programmes } from '../data/programmes.ts';
import { mixOf, type PillarMix } from './pillars.ts';

/**
 * Splits of the budget over its programmes that fit everything printed: every amount that stands alone, every pillar's
 * total, every line as the most that its part can be, and the Cabinet Office line in full. The document gives no more.
 */

type Split = Readonly<Record<ProgrammeId, number>>; // 億円

const of = (pillar: PillarId, which: (programme: Programme) => boolean): ProgrammeId[] =>
  programmeIds.filter((id) => programmes[id].pillar === pillar && which(programmes[id]));

const isOpen = ({ within, sharedLine }: Programme): boolean => within && !sharedLine;

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

const most = (id: ProgrammeId): number => programmes[id].published;

/** What a pillar's programmes without an amount of their own have to add up to. */
const openOf = (pillar: PillarId): number =>
  pillarTotals[pillar].value - sumOf(of(pillar, ({ within }) => !within).map(most));

/** The least of the shared line that a pillar needs, when its other open programmes take all that they can. */
const leastShared = (pillar: PillarId): number => {
  const need = openOf(pillar) - sumOf(of(pillar, isOpen).map(most));
  return of(pillar, ({ sharedLine }) => sharedLine !== undefined).length > 0 && need > 0 ? need : 0;
};

/** Places in random order. */
const shuffled = (count: number, random: () => number): number[] =>
  Array.from({ length: count }, (_, at) => ({ at, turn: random() }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ at }) => at);

/** Divides an amount at random, each part at most `limits` of its own; which part is drawn first is random, too. */
const divide = (amount: number, limits: readonly number[], random: () => number): number[] => {
  const parts = limits.map(() => 0);
  const order = shuffled(limits.length, random);
  let left = amount;
  for (const [turn, at] of order.entries()) {
    const others = sumOf(order.slice(turn + 1).map((other) => limits[other] as number));
    const low = left > others ? left - others : 0;
    const high = left < (limits[at] as number) ? left : (limits[at] as number);
    const part = low + (high - low) * random();
    parts[at] = part;
    left -= part;
  }
  return parts;
};

/** One split that fits. */
const drawn = (address: string): Split => {
  const random = seedrandom.alea(address);
  const sharing = pillarIds.filter(
    (pillar) => of(pillar, ({ sharedLine }) => sharedLine !== undefined).length > 0,
  );
  const slack = cabinet341.value - sumOf(sharing.map(leastShared));
  const weights = sharing.map(() => random());
  const split = Object.fromEntries(programmeIds.map((id) => [id, most(id)])) as Record<ProgrammeId, number>;
  for (const pillar of pillarIds) {
    const place = sharing.indexOf(pillar);
    const shared =
      place < 0 ? 0 : leastShared(pillar) + (slack * (weights[place] as number)) / sumOf(weights);
    const give = (ids: readonly ProgrammeId[], amount: number, limits: readonly number[]): void => {
      for (const [at, part] of divide(amount, limits, random).entries()) split[ids[at] as ProgrammeId] = part;
    };
    const line = of(pillar, ({ sharedLine }) => sharedLine !== undefined);
    const open = of(pillar, isOpen);
    give(
      line,
      shared,
      line.map(() => shared),
    );
    give(open, openOf(pillar) - shared, open.map(most));
  }
  return split;
};

const SPLITS = 16;

const played = Object.fromEntries(programmeIds.map((id) => [id, programmes[id].used])) as Split;

/** The split that the model plays on, and others that fit as well. */
export const otherSplits: readonly Split[] = [
  played,
  ...Array.from({ length: SPLITS - 1 }, (_, n) => drawn(`splits/${n}`)),
];

/** The same, as what each pillar's money goes to. */
export const otherMixes: readonly PillarMix[] = otherSplits.map(mixOf);
