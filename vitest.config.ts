import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Thousands of random games take seconds on a machine that is busy with something else.
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000 },
});
