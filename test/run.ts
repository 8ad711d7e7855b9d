import { rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { noChromium, provideChromium } from './browser/browser.ts';
import type { Check } from './engines/run.ts';
import { run } from './process.ts';
import { type Count, engineChecks, out, outcome, suites } from './suites.ts';

/**
 * `npm test`: everything that must hold. Every suite runs, whatever became of the others, and the last line
 * is the sum. With ENGINES=all, an engine that is not installed is a failure.
 */

const LONGEST = 60 * 60_000; // milliseconds a suite may take

process.chdir(resolve(import.meta.dirname, '..'));
process.env.PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
rmSync(out, { recursive: true, force: true });
const chromium = provideChromium();
process.env.CHROMIUM = chromium ?? '';

const counts = new Map<string, Count>();
for (const suite of suites) {
  const { command, needs } = suite;
  console.log(`\n> ${command}`);
  const ready = !needs || counts.get(needs)?.failed === 0;
  if (!ready) console.log(`not run, because ${needs} failed`);
  const code = ready ? await run(command, [], LONGEST, { shell: true }) : null;
  counts.set(command, outcome(suite, code));
}

const names = (checks: readonly Check[]): string =>
  checks.map(({ name, version }) => [name, version].join(' ').trim()).join(', ') || 'none';

const total = { passed: 0, failed: 0 };
console.log();
for (const [command, { passed, failed }] of counts) {
  total.passed += passed;
  total.failed += failed;
  console.log(`${failed > 0 ? 'FAILED' : 'passed'}  ${command}: ${passed} passed, ${failed} failed`);
}
const engines = engineChecks();
console.log(`\nEngines used: ${names(engines.filter(({ installed }) => installed))}.`);
console.log(`Not installed, so left out: ${names(engines.filter(({ installed }) => !installed))}.`);
if (!chromium) console.log(noChromium);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
