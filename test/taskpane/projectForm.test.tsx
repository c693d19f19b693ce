/** @jest-environment jsdom */
import { openPane } from "../support/pane/openPane";
import { screen, waitFor, within } from "@testing-library/react";
import { ruleTitle } from "../../src/messages/findingMessage";
import { readPortfolio } from "../../src/schema/read/readPortfolio";
import { WorkbookError } from "../../src/workbook/workbookError";
import { withCell, withTable } from "../support/snapshotOf";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();
const FIRST = { sheet: "โครงการ", row: 4, column: 3 };
const END = "End date";

async function editing(options: Parameters<typeof openPane>[1] = {}) {
  const pane = await openPane(folder, options);
  await pane.show("Project");
  pane.select(FIRST);
  await pane.user.click(screen.getByRole("button", { name: "Edit" }));
  await screen.findByRole("heading", { name: "Edit the project" });
  const retype = async (label: string, text: string): Promise<void> => {
    const field = screen.getByLabelText(label);
    await pane.user.clear(field);
    await pane.user.click(field);
    await pane.user.paste(text);
  };
  const firstProject = async () => readPortfolio(await pane.read()).portfolio.projects[0]!;
  return { ...pane, retype, firstProject };
}

const saveButton = () => screen.getByRole<HTMLButtonElement>("button", { name: "Save the changes" });

describe("editing a project", () => {
  it("writes what was typed as one step, and takes it back", async () => {
    const { user, retype, firstProject } = await editing();
    const before = await firstProject();
    await retype(END, "๓๑/๐๘/๒๕๖๖");
    expect(screen.getByText("Read as 31 Aug 2566 BE")).toBeTruthy();
    await retype("Budget received", "1,250,000.50");
    expect(screen.getByText("Read as 1,250,000.50 baht")).toBeTruthy();
    await user.click(saveButton());
    await screen.findByText("Saved the project's changes");
    expect(await firstProject()).toEqual({ ...before, endDate: "2023-08-31", budgetReceived: 125_000_050 });
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByText("Put the project's old values back");
    expect(await firstProject()).toEqual(before);
  });

  it("says what is wrong while it is typed, and does not write what the sheet would refuse", async () => {
    const { retype } = await editing();
    await retype(END, "1/10/2563");
    expect(await screen.findByText(/P04|after its end|before it starts|start date/i, { selector: "[aria-live] *" })).toBeTruthy();
    expect(saveButton().disabled).toBe(false);
    await retype(END, "31/02/2566");
    expect(screen.getByText("The calendar has no such day")).toBeTruthy();
    expect(saveButton().disabled).toBe(true);
  });

  it("keeps what was typed while its user looks elsewhere", async () => {
    const { show, retype } = await editing();
    await retype(END, "31/08/2566");
    await show("Findings");
    await show("Project");
    expect((await screen.findByLabelText<HTMLInputElement>(END)).value).toBe("31/08/2566");
  });

  it("keeps what was typed when Excel refuses, and says why", async () => {
    const refused = () => Promise.reject(new WorkbookError("SHEET_PROTECTED", { sheet: "โครงการ" }));
    const { user, retype, pane } = await editing({ host: () => ({ apply: refused }) });
    await retype(END, "31/08/2566");
    await user.click(saveButton());
    expect(await screen.findByText(/protected/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(END).value).toBe("31/08/2566");
    expect(pane.store.get().undo).toEqual([]);
  });

  it("shows both values when somebody else changed the same field, and writes the one that is chosen", async () => {
    const { user, retype, edit } = await editing();
    await retype(END, "31/08/2566");
    await edit((snapshot) => withTable(snapshot, "Projects", (table) => withCell(table, 0, "วันสิ้นสุด", 45291)));
    expect(await screen.findByText(/End date: the sheet now says “31\/12\/2566”, you typed “31\/08\/2566”/)).toBeTruthy();
    expect(saveButton().disabled).toBe(true);
    await user.click(screen.getByRole("button", { name: "Take what the sheet says" }));
    expect(screen.getByLabelText<HTMLInputElement>(END).value).toBe("31/12/2566");
    expect(screen.getByText("Nothing is changed yet")).toBeTruthy();
  });

  it("shows what somebody else changed in another field, and keeps the typed one", async () => {
    const { retype, edit } = await editing();
    await retype(END, "31/08/2566");
    await edit((snapshot) => withTable(snapshot, "Projects", (table) => withCell(table, 0, "ผู้รับผิดชอบ", "กลุ่มงานใหม่")));
    expect(screen.getByLabelText<HTMLInputElement>("Person or unit responsible").value).toBe("กลุ่มงานใหม่");
    expect(screen.getByLabelText<HTMLInputElement>(END).value).toBe("31/08/2566");
    expect(saveButton().disabled).toBe(false);
  });

  it("does not let the code be changed under reports that name it", async () => {
    await editing();
    expect(screen.getByLabelText<HTMLInputElement>("Project code").disabled).toBe(true);
  });
});

describe("a new project", () => {
  it("is a row of the workbook's year, and is shown", async () => {
    const { show, user, read, select } = await openPane(folder);
    await show("Project");
    select(FIRST);
    const paste = async (label: string, text: string): Promise<void> => {
      await user.clear(await screen.findByLabelText(label));
      await user.click(screen.getByLabelText(label));
      await user.paste(text);
    };
    await user.click(screen.getByRole("button", { name: "New project" }));
    await paste("Project code", "91000000-0001");
    expect(await screen.findByText("Another project of this fiscal year has this code")).toBeTruthy();
    await paste("Project code", "91000000-0999");
    await paste("Name", "โครงการใหม่เอี่ยม");
    await user.click(screen.getByRole("button", { name: "Add the project" }));
    await screen.findByText("Added the project as one row");
    expect(readPortfolio(await read()).portfolio.projects.at(-1)).toMatchObject({ projectCode: "91000000-0999", fiscalYearBE: 2566, nameTh: "โครงการใหม่เอี่ยม" });
    expect(screen.getByRole("heading", { name: "โครงการใหม่เอี่ยม" })).toBeTruthy();
  });
});

describe("strategy links", () => {
  const tree = () => within(screen.getByRole("tree"));

  async function links() {
    const pane = await openPane(folder);
    await pane.show("Project");
    pane.select(FIRST);
    await pane.user.click(screen.getByRole("button", { name: "Strategy" }));
    const ofFirst = async () => {
      const { projects, strategyLinks } = readPortfolio(await pane.read()).portfolio;
      return strategyLinks.filter(({ projectCode }) => projectCode === projects[0]!.projectCode).map(({ goalCode, isPrimary }) => [goalCode, isPrimary]);
    };
    return { ...pane, ofFirst };
  }

  it("are chosen from the plan by keyboard, written as a row, made primary, and removed", async () => {
    const { user, ofFirst } = await links();
    const before = await ofFirst();
    await user.click(await screen.findByRole("button", { name: "Add a link" }));
    const first = (await screen.findAllByRole("treeitem"))[0]!;
    first.focus();
    await user.keyboard("{End}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{Enter}");
    expect(tree().getByRole("treeitem", { selected: true }).textContent).toContain("3.1.1");
    expect(screen.getByLabelText<HTMLInputElement>("Goal code").value).toBe("3.1.1");
    await user.click(screen.getByRole("button", { name: "Save the link" }));
    await screen.findByText("Saved the link");
    expect(await ofFirst()).toEqual([...before, ["3.1.1", false]]);
    await user.click(screen.getByRole("button", { name: "Make it primary" }));
    await waitFor(async () => expect(await ofFirst()).toEqual([...before.map(([code]) => [code, false]), ["3.1.1", true]]));
    await user.click(screen.getAllByRole("button", { name: "Remove" }).at(-1)!);
    await screen.findByText("Removed the link");
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByText("Put the link back");
    expect(await ofFirst()).toContainEqual(["3.1.1", true]);
  });

  it("are searched in the plan, and their rules are told while they are written", async () => {
    const { user } = await links();
    await user.click(await screen.findByRole("button", { name: "Add a link" }));
    await user.type(await screen.findByRole("searchbox", { name: "Code or words" }), "แสงสว่าง");
    expect(tree().getAllByRole("treeitem").map(({ textContent }) => textContent)).toEqual(["1 เมืองเดินได้ปลอดภัย", "1.2 แสงสว่างและความปลอดภัย", "1.2.1 จุดเสี่ยงมีแสงสว่างเพียงพอ"]);
    await user.click(tree().getByText(/^1\.2\.1/));
    await user.clear(screen.getByLabelText("Goal code"));
    await user.type(screen.getByLabelText("Goal code"), "2.1.1");
    expect(await screen.findByText(ruleTitle("S02", "en"))).toBeTruthy();
  });
});
