import { defineConfig } from 'vitest/config';

export default defineConfig({
  // `*.long.test.ts` measure for many seconds: `npm run check` leaves them to `npm test`.
  // Thousands of random games take seconds on a machine that is busy with something else.
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, maxWorkers: '100%' },
});
