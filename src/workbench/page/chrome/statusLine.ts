import { byId, element } from "./elements";

/** The line below everything: what has just happened, and what the add-in's requests have cost. */
export interface StatusLine {
  say(text: string): void;
  warn(text: string): void;
  /** A message with something to do about it. */
  offer(text: string, action: string, act: () => void): void;
  cost(text: string): void;
}

export function statusLine(): StatusLine {
  const message = byId("message");
  const show = (tone: string, ...content: (Node | string)[]): void => {
    message.dataset["tone"] = tone;
    message.replaceChildren(...content);
  };
  return {
    say: (text) => show("plain", text),
    warn: (text) => show("warn", text),
    offer: (text, action, act) => {
      const button = element("button", { type: "button", class: "quiet" }, action);
      button.addEventListener("click", act);
      show("plain", `${text} `, button);
    },
    cost: (text) => void (byId("cost").textContent = text),
  };
}
