import { defineConfig } from 'vitest/config';

const report = process.env.LCPLAN_TEST_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // CI reads the totals from a file, so that nothing else that is printed can be taken for them.
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
