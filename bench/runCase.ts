import { CASES, PARTS } from "./cases";
import { runPart } from "./part";

/** Runs the case that is named on the command line, or a part of one after the word `part`, and prints what it gives as JSON. */
async function runCase(name: string, partName: string): Promise<void> {
  process.stdout.write(JSON.stringify(await (name === "part" ? runPart(named(PARTS, partName)) : named(CASES, name)())));
}

function named<Item>(items: Readonly<Record<string, Item>>, name: string): Item {
  const item = items[name];
  if (item === undefined) throw new RangeError(`No case "${name}"; there are ${Object.keys(items).join(", ")}`);
  return item;
}

void runCase(process.argv[2] ?? "", process.argv[3] ?? "");
