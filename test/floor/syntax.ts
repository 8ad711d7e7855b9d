import { transformSync } from 'esbuild';
import { floor } from '../../src/data/floor.ts';
import type { Finding } from './compat.ts';

const targets = [...Object.entries(floor), ['ios', floor.safari]].map((target) => target.join(''));

/** Patterns are read by `pattern.ts`. */
const patterns = [
  'dot-all-flag',
  'lookbehind-assertions',
  'match-indices',
  'named-capture-groups',
  'set-notation',
];
const supported = Object.fromEntries(
  [...patterns, 'sticky-and-unicode-flags', 'unicode-property-escapes'].map((name) => [
    `regexp-${name}`,
    true,
  ]),
);

/**
 * Syntax newer than the floor: esbuild keeps a table of it, and writes a script otherwise for a browser that needs it.
 * A line that it writes alike for the floor and for today has nothing new.
 */
export const syntaxFindings = (script: string): Finding[] => {
  const written = (target: string | string[]): string[] =>
    transformSync(script, { target, supported, legalComments: 'none', logLevel: 'silent' }).code.split('\n');
  try {
    const today = written('esnext');
    const old = written(targets);
    const at = today.findIndex((line, index) => line !== old[index]);
    return at < 0
      ? []
      : [{ feature: today[at]?.trim() ?? '', lacks: `${targets.join(' or ')}, says esbuild` }];
  } catch (error) {
    return [{ feature: 'syntax', lacks: (error as Error).message }];
  }
};
