import type { Game } from '../rules/game.ts';
import { rules2 } from './rules2.ts';

/** How runs are written under one version of the rules, and read for ever. */
export interface Codec {
  readonly write: (game: Game) => number[]; // letters, as numbers from 0 to 31
  readonly read: (values: readonly number[]) => Pick<Game, 'seed' | 'course' | 'log'>; // never throws
}

/** Every version of which there are codes. An entry stays as it is; another version of the rules adds one. */
export const versions = { 2: rules2 } as const satisfies Readonly<Record<number, Codec>>;

/** The codec of a version, null where there is none. */
export const codecOf = (version: number): Codec | null =>
  (versions as Readonly<Record<number, Codec>>)[version] ?? null;
