import { defineConfig } from "vitest/config";

// Two projects: the quick tests of the sources, and those that read the built site in dist/.
export default defineConfig({
  test: {
    // Browsers and builds wait more than they work: two files at a time suit the smallest machine that runs them.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/unit/**/*.test.ts", "test/broken.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "site",
          include: ["test/outputs/**/*.test.ts", "test/browser/**/*.test.ts"],
          // A busy machine is no fault of the site.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
