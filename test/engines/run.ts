import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { bundle, serve } from './bundle.ts';
import { engines } from './engines.ts';

/**
 * Plays the same thousand runs in every engine that is installed and compares their hashes.
 * With ENGINES=all, one that is not installed is a failure.
 */

/** What is told of an engine. */
export interface Check {
  readonly name: string;
  readonly installed: boolean;
  readonly version: string; // empty when it did not come to tell
  readonly outcome: 'passed' | 'failed' | 'left out';
  readonly note: string; // the hash of all runs, or what is wrong
}

const MOST = 120_000; // milliseconds an engine may take

const late = (ms: number): Promise<never> =>
  sleep(ms, undefined, { ref: false }).then(() => {
    throw new Error(`no result within ${ms / 1000} s`);
  });

const digest = (hashes: readonly string[]): string =>
  createHash('sha256').update(hashes.join()).digest('hex').slice(0, 16);

const compare = (expected: readonly string[], got: readonly string[]): string | null => {
  if (got.length === 0) return 'no runs';
  const at = Array.from({ length: Math.max(expected.length, got.length) }, (_, index) => index).find(
    (index) => expected[index] !== got[index],
  );
  return at === undefined ? null : `hash ${at} differs: ${got[at]} instead of ${expected[at]}`;
};

const script = await bundle();
const page = await serve(script);
const checks: Check[] = [];
let expected: readonly string[] | null = null;
for (const { name, play } of engines) {
  const check = (outcome: Check['outcome'], version: string, note: string) => {
    checks.push({ name, installed: play !== null, version, outcome, note });
    console.log(`${outcome.padEnd(8)}  ${name.padEnd(16)}  ${version.padEnd(14)}  ${note}`);
  };
  if (!play) {
    check(process.env.ENGINES === 'all' ? 'failed' : 'left out', '', 'not installed');
    continue;
  }
  try {
    const { version, hashes } = await Promise.race([play({ script, url: page.url }), late(MOST)]);
    expected ??= hashes;
    const difference = compare(expected, hashes);
    check(difference ? 'failed' : 'passed', version, difference ?? digest(hashes));
  } catch (error) {
    check('failed', '', error instanceof Error ? error.message : String(error));
  }
}
page.close();
mkdirSync('test/out', { recursive: true });
writeFileSync('test/out/engines.json', JSON.stringify(checks, null, 2));
process.exit(checks.some(({ outcome }) => outcome === 'failed') ? 1 : 0); // ends browsers that hang, too
