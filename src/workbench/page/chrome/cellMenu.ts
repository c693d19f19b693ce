import { element } from "./elements";
import type { AddInButton } from "./readRibbon";
import { icon } from "./ribbon";

/** The menu of a cell, with what the add-in has put there: by the mouse's other button, or by the menu key. */
export function cellMenu(place: HTMLElement, label: () => string, entries: () => readonly AddInButton[], press: (entry: AddInButton) => void): void {
  let menu: HTMLElement | null = null;
  const close = (): void => {
    menu?.remove();
    menu = null;
  };
  place.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    close();
    if (entries().length === 0) return;
    const buttons = entries().map((entry) => {
      const button = element("button", { type: "button", role: "menuitem", title: entry.tip }, icon(entry), entry.label);
      button.addEventListener("click", () => {
        close();
        press(entry);
      });
      return button;
    });
    menu = element("div", { class: "cell-menu", role: "menu", "aria-label": label() }, ...buttons);
    Object.assign(menu.style, { left: `${event.clientX}px`, top: `${event.clientY}px` });
    document.body.append(menu);
    buttons[0]?.focus();
  });
  document.addEventListener("keydown", ({ key }) => key === "Escape" && close());
  document.addEventListener("pointerdown", ({ target }) => target instanceof Node && menu?.contains(target) !== true && close(), true);
}
