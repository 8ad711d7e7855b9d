import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../src/cli/arguments.ts';
import { BadInput } from '../../src/cli/badInput.ts';
import { simulation } from '../../src/cli/simulation.ts';

/** The command, run in this process. */

export const folder = mkdtempSync(join(tmpdir(), 'mizuwake-'));
let files = 0;

/** The path of a plan's file with this in it. */
export const file = (content: string): string => {
  const path = join(folder, `plan${files++}.json`);
  writeFileSync(path, content);
  return path;
};

/** What the command prints. */
export const run = (...argv: string[]): string => simulation(readArguments(argv));

/** The same as an object. */
export const result = (...argv: string[]) => JSON.parse(run(...argv));

/** The sentence with which a command line is refused. */
export const refusal = (...argv: string[]): string => {
  try {
    run(...argv);
  } catch (error) {
    if (error instanceof BadInput) return error.message;
    throw error;
  }
  return 'accepted';
};
