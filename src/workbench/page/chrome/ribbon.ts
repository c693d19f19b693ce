import type { PageTexts } from "../../../messages/workbench/workbenchTextShape";
import { type Conditions, LATENCIES } from "./conditions";
import { element, toolButton, toolGroup } from "./elements";
import { picture } from "./pictures";
import type { AddInButton, AddInRibbon } from "./readRibbon";

export interface RibbonActions {
  newBook(): void;
  sampleBook(): void;
  openBook(file: File): void;
  saveBook(): void;
  press(button: AddInButton): void;
  isEnabled(button: AddInButton): boolean;
  /** Another person writes into the selected cell. */
  coAuthor(text: string): void;
  selectedCell(): string;
  change(conditions: Partial<Conditions>): void;
}

/** Everything above the sheet, from left to right: the workbook, the add-in's own groups, the conditions. */
export function ribbon(texts: PageTexts, addIn: AddInRibbon | null, conditions: Conditions, actions: RibbonActions): Node[] {
  return [
    toolGroup(
      texts.groups.file,
      toolButton(texts.newBook, texts.newBook, picture("newBook"), actions.newBook),
      toolButton(texts.sampleBook, texts.sampleBook, picture("sampleBook"), actions.sampleBook),
      toolButton(texts.openBook, texts.openBook, picture("openBook"), () => chooseFile(actions.openBook)),
      toolButton(texts.saveBook, texts.saveBook, picture("saveBook"), actions.saveBook),
    ),
    ...(addIn?.groups ?? []).map(({ label, buttons }) =>
      toolGroup(label, ...buttons.map((button) => addInTool(button, actions))),
    ),
    toolGroup(
      texts.groups.conditions,
      coAuthorTool(texts, actions),
      element(
        "div",
        { class: "fields" },
        toggle(texts.cellEdit, texts.cellEditTip, conditions.isCellEdited, (isCellEdited) => actions.change({ isCellEdited })),
        toggle(texts.readOnly, texts.readOnlyTip, conditions.isReadOnly, (isReadOnly) => actions.change({ isReadOnly })),
        toggle(texts.dark, texts.dark, conditions.isDark, (isDark) => actions.change({ isDark })),
      ),
      element(
        "div",
        { class: "fields" },
        field(texts.latency, texts.latencyTip, LATENCIES.map((each) => [String(each), texts.latencyOf(each)]), String(conditions.latency), (value) => actions.change({ latency: Number(value) })),
        field(texts.language, texts.language, [["th", "ไทย"], ["en", "English"]], conditions.language, (value) => actions.change({ language: value === "en" ? "en" : "th" })),
      ),
    ),
  ];
}

function addInTool(button: AddInButton, actions: RibbonActions): HTMLButtonElement {
  const tool = toolButton(button.label, button.tip, icon(button), () => actions.press(button));
  tool.disabled = !actions.isEnabled(button);
  tool.dataset["command"] = button.id;
  return tool;
}

export const icon = ({ icon: source }: AddInButton): HTMLImageElement => element("img", { src: source, alt: "", width: "24", height: "24" });

function chooseFile(open: (file: File) => void): void {
  const input = element("input", { type: "file", accept: ".xlsx,.xlsm,.xltx" });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file !== undefined) open(file);
  });
  input.click();
}

function toggle(label: string, tip: string, isOn: boolean, change: (isOn: boolean) => void): HTMLElement {
  const box = element("input", { type: "checkbox", role: "switch", checked: isOn });
  box.addEventListener("change", () => change(box.checked));
  return element("label", { title: tip, class: "toggle" }, box, label);
}

function field(label: string, tip: string, choices: readonly (readonly [string, string])[], chosen: string, change: (value: string) => void): HTMLElement {
  const select = element("select", {}, ...choices.map(([value, text]) => element("option", { value, selected: value === chosen }, text)));
  select.addEventListener("change", () => change(select.value));
  return element("label", { title: tip }, label, select);
}

function coAuthorTool(texts: PageTexts, { coAuthor, selectedCell }: RibbonActions): HTMLElement {
  const input = element("input", { type: "text" });
  const write = element("button", { type: "submit" });
  const form = element("form", { class: "pop", popover: true, id: "co-author" }, element("label", {}, `${texts.coAuthorValue} `, input), write);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    coAuthor(input.value);
  });
  const button = toolButton(texts.coAuthor, texts.coAuthorTip, picture("coAuthor"), () => {
    write.textContent = texts.coAuthorWrite(selectedCell());
    const { left, bottom } = button.getBoundingClientRect();
    Object.assign(form.style, { position: "fixed", inset: "auto", left: `${left}px`, top: `${bottom + 4}px` });
    form.togglePopover();
    input.focus();
  });
  return element("span", {}, button, form);
}
