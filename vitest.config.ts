import { defineConfig } from 'vitest/config';

// No result may depend on the machine's zone: the suite lives in one that is never UTC. Set here too, so that worker processes are born with it.
const TZ = 'America/Lima';
process.env.TZ = TZ;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    env: { TZ },
    testTimeout: 20_000,
  },
});
