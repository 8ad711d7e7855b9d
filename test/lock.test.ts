import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What the lock file says of a package. */
interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

// A lock file written from a registry that lacks a platform's builds is refused by `npm ci`, or
// leaves people on that platform without the tool.
test('the lock file holds the builds of every tool for every platform', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no address, so that it serves behind any registry', () => {
  const resolved = Object.values(lock.packages).flatMap((locked) => locked.resolved ?? []);
  expect(resolved).toEqual([]);
});
