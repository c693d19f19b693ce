/** How fast something goes, and how long it will take. */
export interface Pace {
  /** One decimal below 10, whole above. */
  readonly perSecond: number;
  /** `null` = all is done. */
  readonly secondsLeft: number | null;
}

/**
 * Tells the pace of something from what is told of it; null while it cannot be told. The first items come later than the others and say nothing.
 *
 * @param now milliseconds
 */
export function paceOf(now: () => number): (done: number, total: number) => Pace | null {
  let first: { readonly at: number; readonly done: number } | null = null;
  return (done, total) => {
    first ??= { at: now(), done };
    const seconds = (now() - first.at) / 1000;
    if (seconds < 1 || done <= first.done) return null;
    const perSecond = (done - first.done) / seconds;
    return { perSecond: perSecond < 10 ? Math.round(perSecond * 10) / 10 : Math.round(perSecond), secondsLeft: done === total ? null : Math.ceil((total - done) / perSecond) };
  };
}
