/**
 * `npm run edition`: all that a change of what decides a run needs. Raises the edition's number, makes the crowd anew,
 * takes the fingerprint, and records runs, codes and the page of tension under it. Does nothing while nothing moved.
 */
import { delimiter, resolve } from 'node:path';
import { edition } from '../../src/data/edition.ts';
import { run } from '../process.ts';
import { moved } from './fingerprint.ts';
import { write } from './write.ts';

const LONGEST = 30 * 60_000; // milliseconds of one step
const root = resolve(import.meta.dirname, '../..');

process.chdir(root);
process.env.PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);

/** Runs a step in a process of its own, which sees what the steps before it wrote. */
const step = async (what: string, command: string): Promise<void> => {
  console.log(`${what} …`);
  if ((await run(command, [], LONGEST, { shell: true })) !== 0) throw new Error(`not done: ${command}`);
};

/** What is done in a process of its own, so that it sees the tables as the step before has written them. */
const apart = { crowd: () => import('./crowd.ts'), stamp: () => import('./stamp.ts') } as const;

const asked = process.argv[2] as keyof typeof apart | undefined;

if (asked) {
  await apart[asked]();
} else if ((await moved()) === null) {
  console.log(`Nothing that decides a run has changed: edition ${edition.number} stays.`);
} else {
  const next = edition.number + 1;
  write({ number: next, fingerprint: edition.fingerprint });
  await step(
    'The crowd of random runs',
    'tsx test/edition/run.ts crowd && biome check --write --log-level=error src/data',
  );
  await step('The fingerprint', 'tsx test/edition/run.ts stamp');
  await step('Recorded runs and codes', 'tsx test/golden/record.ts');
  await step('The page of evidence', 'tsx test/evidence/write.ts');
  await step('The page of tension, some minutes', 'tsx test/play/report.ts');
  await step(
    'Formatting',
    'biome check --write --log-level=error src/data src/evidence src/model test/golden test/play',
  );
  console.log(
    `Edition ${next}. Codes and kept runs of edition ${edition.number} are told as such and not opened.`,
  );
}
