import { CASES } from "./cases";

/** Runs the case that is named on the command line and prints its rows as JSON. */
async function runCase(name: string): Promise<void> {
  const measureCase = CASES[name];
  if (measureCase === undefined) throw new RangeError(`No case "${name}"; there are ${Object.keys(CASES).join(", ")}`);
  process.stdout.write(JSON.stringify(await measureCase()));
}

void runCase(process.argv[2] ?? "");
