import type { ExcelLibrary } from "../library";
import { runBatch } from "../runBatch";
import type { Timing } from "../timing";
import { removeHandlers } from "./removeHandlers";

/** An event of whatever object of Excel; what it tells is not trusted. */
interface RaisedEvent {
  add(handler: () => Promise<void>): OfficeExtension.EventHandlerResult<unknown>;
}

/** What is watched. */
export interface Watched<Answer> {
  /** The events after which it is asked. */
  readonly events: (workbook: Excel.Workbook) => readonly RaisedEvent[];
  /** What is asked; its failure is told to `failed`. */
  readonly ask: (context: Excel.RequestContext) => Promise<Answer>;
  readonly listener: (answer: Answer) => void;
  /** Milliseconds without another event, after which it is asked. */
  readonly quiet: number;
  /** Excel could not answer; `again` asks once more after another pause. */
  readonly failed: (error: unknown, again: () => void) => void;
}

/** A watching that goes on. */
export interface Watching {
  /** Asks at once. */
  readonly ask: () => void;
  readonly end: () => Promise<void>;
}

/** Asks Excel something whenever events have come and no more do; nothing is told after the end. */
export async function watchQuietly<Answer>(
  { events, ask, listener, quiet, failed }: Watched<Answer>,
  { library, timing }: { readonly library: ExcelLibrary; readonly timing: Timing },
  inTurn: <Result>(action: () => Promise<Result>) => Promise<Result>,
): Promise<Watching> {
  let stop: (() => void) | null = null;
  let isEnded = false;
  const tell = async (): Promise<void> => {
    try {
      const answer = await inTurn(() => runBatch(ask, { library, timing, isRepeatable: true, waitsForCell: false }));
      if (!isEnded) listener(answer);
    } catch (error) {
      if (!isEnded) failed(error, () => void follow());
    }
  };
  const follow = (): Promise<void> => {
    stop?.();
    stop = timing.later(() => void tell(), quiet);
    return Promise.resolve();
  };
  const handlers = await inTurn(() =>
    runBatch(
      async (context) => {
        const added = events(context.workbook).map((event) => event.add(follow));
        await context.sync();
        return added;
      },
      { library, timing, isRepeatable: true, waitsForCell: true },
    ),
  );
  return {
    ask: () => void tell(),
    end: async () => {
      isEnded = true;
      stop?.();
      await inTurn(() => removeHandlers(library, handlers));
    },
  };
}
