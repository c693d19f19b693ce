const swc = (parser) => [
  require.resolve("@swc/jest"),
  { jsc: { target: "es2022", parser, transform: { react: { runtime: "automatic" } } }, module: { type: "commonjs" }, sourceMaps: "inline" },
];

/** @type {import("jest").Config} */
module.exports = {
  rootDir: "..",
  roots: ["<rootDir>/test", "<rootDir>/src"],
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testEnvironment: "node",
  transform: {
    "\\.ts$": swc({ syntax: "typescript" }),
    "\\.tsx$": swc({ syntax: "typescript", tsx: true }),
  },
  setupFilesAfterEnv: ["<rootDir>/test/support/consoleGuard.ts"],
  cacheDirectory: "<rootDir>/.cache/jest",
  restoreMocks: true,
  testSequencer: require.resolve("./longestFirst.cjs"),
  // On two cores jest would otherwise use one.
  maxWorkers: "100%",
  // Machines that build are shared and slow; a test that hangs still ends.
  testTimeout: 90_000,
};
