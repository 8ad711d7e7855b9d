import { readFileSync } from 'node:fs';
import type { Check } from './engines/run.ts';

/** Where suites report to, and what else the tests make. */
export const out = 'test/out';

/** Tests that passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** A command of the whole test. */
export interface Suite {
  readonly command: string;
  readonly count?: () => Count; // from its report; without one, the command is one test
  readonly needs?: string; // a command that must have passed before
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** A test file as vitest reports it. */
interface TestFile {
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

const vitest = (): Count => {
  const { numPassedTests, numFailedTests, testResults } = read(`${out}/vitest.json`);
  const broken = (testResults as TestFile[]).filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ); // files that failed outside their tests, or never came to them
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
};

const playwright = (): Count => {
  const { stats, errors } = read(`${out}/playwright.json`); // errors outside tests
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
};

/** What the engines reported; nothing if they never came to it. */
export const engineChecks = (): readonly Check[] => {
  try {
    return read(`${out}/engines.json`);
  } catch {
    return [];
  }
};

const engines = (): Count => {
  const of = (wanted: Check['outcome']) => engineChecks().filter(({ outcome }) => outcome === wanted).length;
  return { passed: of('passed'), failed: of('failed') };
};

const { scripts } = read('package.json') as { scripts: Readonly<Record<string, string>> };

/** The commands of a script of package.json, and of the scripts that it runs. */
const commandsOf = (script: string): string[] =>
  (scripts[script] ?? '').split(' && ').flatMap((command) => {
    const [, inner] = /^npm run (?:--silent )?(\S+)$/.exec(command) ?? [];
    return inner ? commandsOf(inner) : command;
  });

const reporting = `--reporter=default --reporter=json --outputFile.json=${out}/vitest.json`;

/** All suites, in order: the parts of `npm run check` with the long tests, the built site in a browser and in the oldest, the one file in Firefox, the engines. */
export const suites: readonly Suite[] = [
  ...commandsOf('check').map((command) =>
    command.startsWith('vitest run') ? { command: `vitest run ${reporting}`, count: vitest } : { command },
  ),
  { command: 'vite build' },
  { command: 'tsx pack/run.ts', needs: 'vite build' },
  { command: 'playwright test', count: playwright, needs: 'vite build' },
  { command: 'tsx test/engines/oldGame.ts', needs: 'vite build' },
  { command: 'tsx test/engines/fileGame.ts', needs: 'tsx pack/run.ts' },
  { command: 'tsx test/engines/run.ts', count: engines },
];

/** What a suite that ended with `code` amounts to: no report, no tests, or an end without a reason is a failure. */
export const outcome = ({ count }: Suite, code: number | null): Count => {
  if (!count) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { passed, failed } = count();
    return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
};
