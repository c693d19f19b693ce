/**
 * Puts the add-in that is being developed where Excel on this machine finds it, and says what is left to do.
 *
 *     npm run sideload                                          https://localhost:3000
 *     npm run sideload -- --url https://localhost:3001
 *     npm run sideload -- --environment test --url https://test.example.go.th/kaona
 *     npm run sideload -- --remove
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ADD_IN_ENVIRONMENTS, ADD_IN_ID } from "../../src/addin/addInId";
import { makeManifest } from "./makeManifest";
import { DEFAULT_ADDRESS } from "./manifest/serverAddress";
import { sideloadPlan } from "./sideload/sideloadPlan";
import type { SideloadPlan, SideloadStep } from "./sideload/sideloadPlan";

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** Below it the manifest is written, in `dist`. */
  readonly folder: string;
  readonly run: (program: string, args: readonly string[]) => void;
}

/**
 * Does what the arguments ask for and gives back what to tell.
 *
 * @throws Error saying what is wrong and what to do
 */
export function sideload(args: readonly string[], machine: Machine): readonly string[] {
  const { values } = parseArgs({ args: [...args], options: { environment: { type: "string", default: "development" }, url: { type: "string" }, remove: { type: "boolean", default: false } } });
  const environment = ADD_IN_ENVIRONMENTS.find((each) => each === values.environment);
  if (environment === undefined || environment === "production") {
    throw new Error(`--environment ${values.environment}: choose development or test. The production add-in is deployed by an administrator, see docs/deployment.md`);
  }
  const manifest = resolve(machine.folder, `dist/manifest.${environment}.xml`);
  if (!values.remove) {
    const text = makeManifest(environment, values.url ?? null);
    mkdirSync(dirname(manifest), { recursive: true });
    writeFileSync(manifest, text);
  }
  const address = values.url ?? DEFAULT_ADDRESS[environment] ?? "";
  const plan = sideloadPlan({ platform: machine.platform, home: machine.home, manifest, id: ADD_IN_ID[environment], address, remove: values.remove });
  carryOut(plan, machine);
  return [...plan.done, ...plan.next.map((each, index) => `${index + 1}. ${each}`)];
}

function carryOut({ needs, steps }: SideloadPlan, machine: Machine): void {
  if (needs !== null && !existsSync(needs.folder)) throw new Error(`${needs.folder} is not there. ${needs.advice}, then run this again.`);
  for (const step of steps) {
    try {
      perform(step, machine);
    } catch (error) {
      throw new Error(`${described(step)} failed: ${error instanceof Error ? error.message : String(error)}. docs/deployment.md says how to do it by hand.`, { cause: error });
    }
  }
}

function perform(step: SideloadStep, { run }: Machine): void {
  switch (step.kind) {
    case "copy":
      mkdirSync(dirname(step.to), { recursive: true });
      copyFileSync(step.from, step.to);
      return;
    case "delete":
      rmSync(step.file, { force: true });
      return;
    case "run":
      run(step.program, step.args);
  }
}

function described(step: SideloadStep): string {
  if (step.kind === "run") return [step.program, ...step.args].join(" ");
  return step.kind === "copy" ? `Copying to ${step.to}` : `Removing ${step.file}`;
}

function main(): void {
  const run = (program: string, args: readonly string[]): void => void execFileSync(program, [...args], { stdio: ["ignore", "ignore", "pipe"] });
  try {
    for (const line of sideload(process.argv.slice(2), { platform: process.platform, home: homedir(), folder: process.cwd(), run })) console.log(line);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

if (require.main === module) main();
