type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element. Absent attributes are undefined or false; `true` stands for an attribute without a value. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/** The element of the page with this id. @throws Error when the page has none */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element "${id}".`);
  return found;
}

/** A button of the ribbon: picture above words. */
export function toolButton(label: string, tip: string, picture: Node | null, press: () => void): HTMLButtonElement {
  const button = element("button", { type: "button", class: "tool", title: tip }, ...(picture === null ? [] : [picture]), label);
  button.addEventListener("click", press);
  return button;
}

export function toolGroup(label: string, ...tools: Node[]): HTMLElement {
  return element("section", { class: "group", "aria-label": label }, element("div", { class: "tools" }, ...tools), element("h2", { "aria-hidden": "true" }, label));
}

/** Puts other content into a place; what stands where the focus was gets it. */
export function replaceKeepingFocus(place: HTMLElement, content: readonly Node[]): void {
  const focusable = (): HTMLElement[] => [...place.querySelectorAll<HTMLElement>("button, select, input")];
  const at = focusable().findIndex((each) => each === document.activeElement);
  place.replaceChildren(...content);
  if (at >= 0) focusable()[at]?.focus();
}
