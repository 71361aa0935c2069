import { defineConfig } from 'vitest/config';

process.env.TZ = 'America/Lima';

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    // A million rows and real terminals want the machine to themselves.
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
