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
export function toolButton(label: string, tip: string, picture: Node | null, press: () => void, isPressed?: boolean): HTMLButtonElement {
  const button = element("button", { type: "button", class: "tool", title: tip, "aria-pressed": isPressed === undefined ? undefined : String(isPressed) }, ...(picture === null ? [] : [picture]), label);
  button.addEventListener("click", press);
  return button;
}

export function toolGroup(label: string, ...tools: Node[]): HTMLElement {
  return element("section", { class: "group", "aria-label": label }, element("div", { class: "tools" }, ...tools), element("h2", { "aria-hidden": "true" }, label));
}
