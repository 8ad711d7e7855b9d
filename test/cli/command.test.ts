import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the command prints a run on standard output and nothing else', () => {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'src/cli/simulate.ts', '--plan', '5/5/5/5'], {
    encoding: 'utf8',
  });
  expect(stderr.replace(/^npm warn.*$/gm, '').trim()).toBe('');
  expect(JSON.parse(stdout).quarters).toHaveLength(28);
  expect(status).toBe(0);
});

test('bad input is answered by one line on standard error, exit 2 and nothing on standard output', () => {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'src/cli/simulate.ts', '--years', '-1'], {
    encoding: 'utf8',
  });
  expect(stderr.replace(/^npm warn.*\n/gm, '')).toMatch(/^--years: .+\.\n$/);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

test('help says what is played without a code: every event let pass, and no tally laid on a cloud', () => {
  const { status, stdout } = spawnSync('npx', ['tsx', 'src/cli/simulate.ts', '--help'], { encoding: 'utf8' });
  expect(stdout.replace(/\s+/g, ' ')).toContain('each is let pass, and no tally is laid on a cloud');
  expect(stdout).not.toMatch(/\bmark/);
  expect(status).toBe(0);
});

test('a reader who stops early gets what it read, and no complaint', () => {
  const { stderr, status } = spawnSync(
    'sh',
    ['-c', 'npx tsx src/cli/simulate.ts --years 60 --events off --futures 20 | head -c 10'],
    {
      encoding: 'utf8',
    },
  );
  expect(stderr.replace(/^npm warn.*$/gm, '').trim()).toBe('');
  expect(status).toBe(0);
});
