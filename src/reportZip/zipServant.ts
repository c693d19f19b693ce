import { failureOf } from "../workbook/failure";
import { type ZipMaker, zipMaker } from "./zipMaker";
import type { FromZipWorker, ToZipWorker } from "./zipMessages";

/** What the worker does with what it is told; it answers through `answer`. */
export function zipServant(answer: (message: FromZipWorker) => void): (message: ToZipWorker) => void {
  let maker: ZipMaker | null = null;
  return (message) => {
    if (message.kind === "begin") {
      maker = zipMaker(message.basis);
      return;
    }
    if (maker === null) throw new Error(`"${message.kind}" before "begin"`);
    if (message.kind === "end") answer({ kind: "zip", zip: maker.end() });
    else answer({ kind: "done", failure: attempt(maker, message) });
  };
}

function attempt(maker: ZipMaker, { document }: Extract<ToZipWorker, { kind: "document" }>) {
  try {
    maker.add(document);
    return null;
  } catch (error) {
    return failureOf(error);
  }
}
