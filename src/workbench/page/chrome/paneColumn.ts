import { byId } from "./elements";

const widest = 900;
const narrowest = 240;

/** The column of the add-in: as wide as it is pulled, with mouse or arrow keys, and closed or open. */
export interface PaneColumn {
  /** Where the frame goes. */
  readonly place: HTMLElement;
  show(isOpen: boolean): void;
  isOpen(): boolean;
  /** Says what to call its parts. */
  name(title: string, close: string, width: string): void;
}

export function paneColumn(): PaneColumn {
  const pane = byId("pane");
  const splitter = byId("splitter");
  let width = 360;
  const show = (isOpen: boolean): void => {
    pane.hidden = !isOpen;
    splitter.hidden = !isOpen;
  };
  const widen = (to: number): void => {
    width = Math.round(Math.min(widest, Math.max(narrowest, to)));
    pane.style.setProperty("--pane-width", `${width}px`);
    splitter.setAttribute("aria-valuenow", String(width));
  };
  splitter.setAttribute("aria-valuemin", String(narrowest));
  splitter.setAttribute("aria-valuemax", String(widest));
  splitter.addEventListener("pointerdown", (event) => splitter.setPointerCapture(event.pointerId));
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) widen(window.innerWidth - event.clientX);
  });
  splitter.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") widen(width + 20);
    if (key === "ArrowRight") widen(width - 20);
  });
  byId("close-pane").addEventListener("click", () => show(false));
  widen(width);
  return {
    place: byId("frame"),
    show,
    isOpen: () => !pane.hidden,
    name: (title, close, widthName) => {
      byId("pane-name").textContent = title;
      byId("close-pane").setAttribute("aria-label", close);
      splitter.setAttribute("aria-label", widthName);
    },
  };
}
