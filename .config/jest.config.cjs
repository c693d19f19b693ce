/** @type {import("jest").Config} */
module.exports = {
  rootDir: "..",
  roots: ["<rootDir>/test", "<rootDir>/src"],
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testEnvironment: "node",
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: false },
        },
        module: { type: "commonjs" },
        sourceMaps: "inline",
      },
    ],
  },
  setupFilesAfterEnv: ["<rootDir>/test/support/consoleGuard.ts"],
  cacheDirectory: "<rootDir>/.cache/jest",
  // The TypeScript language has no globals of its own to inject beyond jest's.
  restoreMocks: true,
  errorOnDeprecated: true,
};
