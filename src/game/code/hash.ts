/**
 * A fingerprint of runs: FNV-1a over the bytes of every number, so that a difference in the last bit of
 * any figure, in any quarter and any browser, shows.
 */
import type { State } from '../../model/state.ts';
import type { Game } from '../rules/game.ts';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const bytes = new DataView(new ArrayBuffer(8));

const mixNumber = (hash: number, value: number): number => {
  bytes.setFloat64(0, value, true);
  let mixed = hash;
  for (let at = 0; at < bytes.byteLength; at++) mixed = Math.imul(mixed ^ bytes.getUint8(at), PRIME);
  return mixed;
};

const mixText = (hash: number, text: string): number =>
  Array.from(text).reduce((mixed, letter) => mixNumber(mixed, letter.codePointAt(0) ?? 0), hash);

const mixState = (hash: number, state: State): number => {
  const fields = Object.entries(state).sort(([a], [b]) => (a < b ? -1 : 1)) as [
    string,
    number | Float64Array,
  ][];
  return fields.reduce(
    (mixed, [, value]) =>
      typeof value === 'number' ? mixNumber(mixed, value) : value.reduce(mixNumber, mixed),
    hash,
  );
};

const DIGITS = '0123456789abcdef';

const hex = (hash: number): string => {
  let text = '';
  for (let shift = 28; shift >= 0; shift -= 4) text += DIGITS[(hash >>> shift) & 15];
  return text;
};

/** The fingerprint of some numbers, in their order. */
export const hashNumbers = (values: readonly number[]): string => hex(values.reduce(mixNumber, OFFSET));

/** The fingerprint of some quarters: eight hexadecimal digits. */
export const hashQuarters = (quarters: readonly State[]): string => hex(quarters.reduce(mixState, OFFSET));

/** What names a run beside its quarters. */
type Name = Pick<Game, 'edition' | 'seed' | 'course'>;

/** The fingerprint of a run: its rules, seed, course and every quarter. */
export const hashRun = ({ edition, seed, course }: Name, quarters: readonly State[]): string =>
  hex(quarters.reduce(mixState, mixText(mixNumber(OFFSET, edition), `${seed}/${course}`)));

/** The fingerprint of a game as far as it has run. */
export const hashGame = (game: Game): string => hashRun(game, game.quarters);
