import type { TakeSteps } from "../workflows/live/liveSession";

/** How long the screen may be held up at a time: well below what is felt as a stop. Milliseconds. */
const SLICE = 40;

/** Takes steps for some milliseconds, lets the screen and the user have their turn, and goes on. */
export function stepsInSlices(clock: () => number, letOthers: () => Promise<void>): TakeSteps {
  return async (steps, onStep) => {
    for (;;) {
      const until = clock() + SLICE;
      let last: { readonly step: Parameters<typeof onStep>[0] } | null = null;
      do {
        const { done, value } = steps.next();
        if (done === true) return value;
        last = { step: value };
      } while (clock() < until);
      onStep(last.step);
      await letOthers();
    }
  };
}

/** A turn for everything that waits; unlike a timer it is not slowed down in the background. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
