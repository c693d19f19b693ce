import { nodeTerminal } from "./nodeTerminal";
import { runCli } from "./runCli";

/** The entry file: the only place that reads the real clock, environment and streams. */
runCli(process.argv.slice(2), nodeTerminal()).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 2;
  },
);
