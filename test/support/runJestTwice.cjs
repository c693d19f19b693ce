/** Runs jest twice in this process on the files that are named, and prints after each run what it left behind: `{ failed, resources, listeners }`. */
const { runCLI } = require("@jest/core");

async function run(files) {
  const argv = { _: files, $0: "jest", config: ".config/jest.config.cjs", runInBand: true, silent: true, reporters: [], watchman: false };
  const { results } = await runCLI(argv, [process.cwd()]);
  await new Promise((done) => setTimeout(done, 200));
  const listeners = Object.fromEntries(process.eventNames().map((name) => [String(name), process.listenerCount(name)]));
  return { passed: results.numPassedTests, failed: results.numFailedTests + results.numFailedTestSuites, resources: process.getActiveResourcesInfo().sort(), listeners };
}

async function main() {
  const files = process.argv.slice(2);
  for (let time = 0; time < 2; time += 1) process.stdout.write(`\n>>> ${JSON.stringify(await run(files))}\n`);
}

void main();
