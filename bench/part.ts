import { execFileSync } from "node:child_process";
import { median } from "./inTurn";

/** What one piece of work took in a process of its own. */
export interface PartResult {
  readonly ms: number;
  /** The most memory that the process held in MiB, its input and the engine itself included. */
  readonly peak: number;
  /** Bytes that it wrote or cells that it read. */
  readonly amount: number;
}

/** A piece of work that is measured in a process of its own: gives its milliseconds, what it took to make its input left out, and its amount. */
export type Part = () => Promise<Pick<PartResult, "ms" | "amount">>;

export async function runPart(part: Part): Promise<PartResult> {
  const done = await part();
  return { ...done, peak: process.resourceUsage().maxRSS / KIBIBYTES };
}

const KIBIBYTES = 1024;

/** Something that is measured in a process of its own, ours or another's. */
export type PartContender = () => PartResult;

/** Runs contenders in turn, round after round, each time in a new process; the result is the median of each figure, in the order of the contenders. */
export function partsInTurn(contenders: readonly PartContender[], rounds: number): readonly PartResult[] {
  const results = contenders.map((): PartResult[] => []);
  for (let round = 0; round < rounds; round += 1) contenders.forEach((contender, index) => results[index]?.push(contender()));
  const of = (each: readonly PartResult[], figure: keyof PartResult): number => median(each.map((result) => result[figure]));
  return results.map((each) => ({ ms: of(each, "ms"), peak: of(each, "peak"), amount: of(each, "amount") }));
}

/** A part of the cases that are running, by its name. */
export function part(name: string, ...facts: readonly string[]): PartContender {
  return () => JSON.parse(execFileSync(process.execPath, [process.argv[1] ?? "", "part", name, ...facts], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] })) as PartResult;
}

/** `22 × exceljs; at most 386 MB, 0.13 of exceljs's`: a result beside that of a peer, of which only the memory is told. */
export function besides(own: PartResult, peer: PartResult, peerName: string): string {
  const memory = `at most ${own.peak.toFixed(0)} MB`;
  return own === peer ? memory : `${(peer.ms / own.ms).toFixed(1)} × ${peerName}; ${memory}, ${(own.peak / peer.peak).toFixed(2)} of ${peerName}'s`;
}
