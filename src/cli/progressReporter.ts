import { Presets, SingleBar } from "cli-progress";
import { type Pace, paceOf } from "../workbook/pace";
import type { Terminal } from "./terminal";

/** Told how far a long task is; may be called as often as convenient. */
export type Progress = (done: number, total: number) => void;

/** Words for how fast it goes: items a second, and seconds left (null while nobody can tell). */
export type PaceWords = (perSecond: number, secondsLeft: number | null) => string;

/**
 * Shows progress on the error stream: a bar where a person looks on, otherwise a plain line at every tenth, with the pace once it can be told.
 * `label` says what is being done. Call `stop` when it is over, however it ended.
 */
export function progressReporter(terminal: Terminal, label: string, words: PaceWords): { readonly report: Progress; stop(): void } {
  const pace = paceOf(() => terminal.now().getTime());
  const said = (done: number, total: number): string => inWords(pace(done, total), words);
  return terminal.isInteractive ? bar(label, said) : lines(terminal, label, said);
}

/** The pace so far as words, "" where it cannot be told yet. */
type PaceSoFar = (done: number, total: number) => string;

function bar(label: string, pace: PaceSoFar): ReturnType<typeof progressReporter> {
  const shown = new SingleBar(
    { format: `${label} {bar} {value}/{total} {pace}`, stream: process.stderr, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  let started = false;
  return {
    report: (done, total) => {
      const payload = { pace: pace(done, total) };
      if (started) shown.update(done, payload);
      else shown.start(total, done, payload);
      started = true;
    },
    stop: () => shown.stop(),
  };
}

function lines(terminal: Terminal, label: string, pace: PaceSoFar): ReturnType<typeof progressReporter> {
  let lastTenth = 0;
  return {
    report: (done, total) => {
      const tenth = total === 0 ? 0 : Math.floor((done / total) * 10);
      const words = pace(done, total);
      if (tenth > lastTenth) terminal.warn(`${label} ${done}/${total}${words === "" ? "" : ` (${words})`}`);
      lastTenth = tenth;
    },
    stop: () => undefined,
  };
}

function inWords(pace: Pace | null, words: PaceWords): string {
  return pace === null ? "" : words(pace.perSecond, pace.secondsLeft);
}
