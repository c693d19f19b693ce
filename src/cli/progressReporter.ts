import { Presets, SingleBar } from "cli-progress";
import type { Terminal } from "./terminal";

/** Told how far a long task is; may be called as often as convenient. */
export type Progress = (done: number, total: number) => void;

/**
 * Shows progress on the error stream: a bar where a person looks on, otherwise a plain line at every tenth.
 * `label` says what is being done. Call `stop` when it is over, however it ended.
 */
export function progressReporter(terminal: Terminal, label: string): { readonly report: Progress; stop(): void } {
  return terminal.isInteractive ? bar(label) : lines(terminal, label);
}

function bar(label: string): ReturnType<typeof progressReporter> {
  const shown = new SingleBar(
    { format: `${label} {bar} {value}/{total}`, stream: process.stderr, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  let started = false;
  return {
    report: (done, total) => {
      if (started) shown.update(done);
      else shown.start(total, done);
      started = true;
    },
    stop: () => shown.stop(),
  };
}

function lines(terminal: Terminal, label: string): ReturnType<typeof progressReporter> {
  let lastTenth = 0;
  return {
    report: (done, total) => {
      const tenth = total === 0 ? 0 : Math.floor((done / total) * 10);
      if (tenth > lastTenth) terminal.warn(`${label} ${done}/${total}`);
      lastTenth = tenth;
    },
    stop: () => undefined,
  };
}
