import type { PageTexts } from "../../messages/workbench/workbenchTextShape";
import { workbenchTexts } from "../../messages/workbenchTexts";
import { WorkbookError } from "../../workbook/workbookError";
import { problemMessage } from "../../messages/problems";
import type { BookModel } from "../excel/model/book";
import { cellMenu } from "./chrome/cellMenu";
import { type Conditions, conditionsSearch, readConditions } from "./chrome/conditions";
import { byId, element, replaceKeepingFocus } from "./chrome/elements";
import { paneColumn } from "./chrome/paneColumn";
import type { AddInButton, AddInRibbon } from "./chrome/readRibbon";
import { readRibbon } from "./chrome/readRibbon";
import { ribbon } from "./chrome/ribbon";
import { statusLine } from "./chrome/statusLine";
import { downloadBook, fetchBook, readBook } from "./desk/bookFiles";
import { delayed } from "./desk/delayed";
import { deskEvents, openDesk } from "./desk/desk";
import { type AddInFrame, openAddInFrame } from "./frame/addInFrame";
import type { GridView } from "./grid/gridView";

/** Mounts a grid into an element. */
export type MountGrid = (container: HTMLElement, events: ReturnType<typeof deskEvents>, options: { readonly isDark: boolean; chooseLabel(): string }) => GridView;

/** The whole page: sheet on the left, add-in on the right, and everything between them. */
export async function openWorkbench(mountGrid: MountGrid): Promise<void> {
  let conditions: Conditions = readConditions(location.search, matchMedia("(prefers-color-scheme: dark)").matches);
  let texts: PageTexts = workbenchTexts(conditions.language);
  let addIn: AddInRibbon | null = null;
  let isAddInBuilt = false;
  let frame: AddInFrame | null = null;
  let bookName = "sample.xlsx";
  const settings = new Map<string, unknown>();
  const startState = new Map<"start", string>();
  /** Buttons that the add-in has switched off. */
  const disabled = new Set<string>();
  const events = deskEvents();
  const pane = paneColumn();
  const status = statusLine();
  const grid = mountGrid(byId("grid"), events, { isDark: conditions.isDark, chooseLabel: () => texts.choose });

  const showChrome = (): void => {
    document.documentElement.lang = conditions.language;
    document.documentElement.dataset["theme"] = conditions.isDark ? "dark" : "light";
    document.title = texts.title;
    for (const each of document.querySelectorAll<HTMLElement>("[data-text]")) each.textContent = String(texts[each.dataset["text"] as keyof PageTexts]);
    pane.name(addIn?.name ?? texts.pane, texts.closePane, texts.paneWidth);
    replaceKeepingFocus(byId("ribbon"), ribbon(texts, addIn, conditions, actions));
    byId("ribbon").setAttribute("aria-label", texts.title);
  };

  const openFrame = (): void => {
    frame?.close();
    frame = null;
    const desk = events.desk;
    if (desk === null) return;
    if (!isAddInBuilt) return pane.place.replaceChildren(element("p", {}, texts.noAddIn));
    const execute = delayed((batch, flags) => desk.mine.execute(batch, flags), () => conditions.latency);
    frame = openAddInFrame(pane.place, {
      address: addIn?.pane ?? usualPane,
      title: addIn?.name ?? texts.pane,
      settings: () => ({
        locale: conditions.language === "th" ? "th-TH" : "en-US",
        documentName: bookName,
        isReadOnly: conditions.isReadOnly,
        excelApi: "1.15",
        settings: [...settings],
      }),
      host: {
        execute: async (batch, flags) => {
          const answer = await execute(batch, flags);
          desk.settle();
          status.cost(texts.cost(desk.mine.counters.syncs, Math.round((desk.mine.counters.requestBytes + desk.mine.counters.responseBytes) / 1024)));
          return answer;
        },
        readSettings: () => [...settings],
        saveSettings: (saved) => {
          settings.clear();
          for (const [name, value] of saved) settings.set(name, value);
        },
        commandCompleted: () => undefined,
        startState,
        window: {
          setPane: pane.show,
          isPaneVisible: pane.isOpen,
          enableButton: (id, isEnabled) => {
            if (isEnabled) disabled.delete(id);
            else disabled.add(id);
            showChrome();
          },
          showTab: () => undefined,
        },
      },
      onReady: () => undefined,
      onUnknown: (what) => status.warn(texts.unknownCall(what)),
    });
    desk.mine.onEvents((entries) => frame?.raise(entries));
    desk.mine.setCellEditMode(conditions.isCellEdited);
  };

  const show = (book: BookModel, name: string): void => {
    events.desk?.close();
    bookName = name;
    settings.clear();
    events.desk = openDesk(book, grid, {
      name,
      isReadOnly: conditions.isReadOnly,
      onOutcome: (outcome) => ("refused" in outcome ? status.warn(conditions.isReadOnly ? texts.isReadOnly : texts.notWritten(outcome.refused)) : status.say(texts.keptAsText(outcome.keptAsText))),
      onTypingRefused: () => status.warn(texts.isReadOnly),
    });
    openFrame();
    document.documentElement.dataset["book"] = name;
    if (!events.desk.isCalculated) return status.say(`${texts.opened(name)} · ${texts.notCalculated}`);
    const lost = book.lostParts.filter((part) => !part.includes("#"));
    status.say(lost.length === 0 ? texts.opened(name) : `${texts.opened(name)} · ${texts.lost(lost.map((part) => part.split("/").at(-1) ?? part))}`);
  };

  const open = async (name: string, bytes: () => Promise<Uint8Array>): Promise<void> => {
    status.say(texts.loading);
    try {
      show(readBook(await bytes(), name), name);
    } catch (error) {
      const reason = error instanceof WorkbookError ? problemMessage(error.problem, error.facts, conditions.language) : `${name}: ${String(error)}`;
      status.warn(texts.notOpened(reason));
    }
  };

  const change = (changed: Partial<Conditions>): void => {
    const before = conditions;
    conditions = { ...conditions, ...changed };
    texts = workbenchTexts(conditions.language);
    history.replaceState(null, "", `${location.pathname}${conditionsSearch(conditions, location.search)}`);
    // What was said was said in the other language.
    if (before.language !== conditions.language) status.say("");
    if (before.language !== conditions.language) void readAddIn(conditions).then((read) => ((addIn = read), showChrome(), openFrame()));
    if (before.isDark !== conditions.isDark) grid.setDark(conditions.isDark);
    if (before.isCellEdited !== conditions.isCellEdited) events.desk?.mine.setCellEditMode(conditions.isCellEdited);
    if (before.isReadOnly !== conditions.isReadOnly && events.desk !== null) show(events.desk.book, bookName);
    showChrome();
  };

  const actions = {
    newBook: () => void open("empty.xlsx", () => fetchBook("empty")),
    sampleBook: () => void open("sample.xlsx", () => fetchBook("sample")),
    openBook: (file: File) => void open(file.name, async () => new Uint8Array(await file.arrayBuffer())),
    saveBook: () => {
      if (events.desk === null) return;
      downloadBook(events.desk.book, bookName);
      status.say(texts.saved(bookName));
    },
    press: (button: AddInButton) => {
      if (button.functionName === null) pane.show(true);
      if (button.functionName !== null && frame?.invoke(button.id, button.functionName) !== true) status.warn(texts.notListening(button.label));
    },
    isEnabled: ({ id }: AddInButton) => !disabled.has(id),
    coAuthor: (text: string) => {
      const outcome = events.desk?.coAuthorWrites(text) ?? null;
      if (outcome !== null) status.warn("refused" in outcome ? texts.notWritten(outcome.refused) : texts.keptAsText(outcome.keptAsText));
    },
    selectedCell: () => events.desk?.selectedCell() ?? "",
    change,
  };

  cellMenu(byId("grid"), () => texts.cellMenu, () => addIn?.cellMenu ?? [], actions.press);
  showChrome();
  followBuilds(() => status.offer(texts.built, texts.reload, () => location.reload()));
  addIn = await readAddIn(conditions);
  isAddInBuilt = (await fetch(addIn?.pane ?? usualPane)).ok;
  showChrome();
  await open("sample.xlsx", () => fetchBook("sample"));
}

const usualPane = "/taskpane.html";

/** Null while the add-in has no manifest. */
async function readAddIn({ language }: Conditions): Promise<AddInRibbon | null> {
  const response = await fetch("/workbench/manifest.xml");
  return response.ok ? readRibbon(await response.text(), language === "th" ? "th-TH" : "en-US") : null;
}

function followBuilds(built: () => void): void {
  new EventSource("/workbench/builds").addEventListener("built", built);
}
