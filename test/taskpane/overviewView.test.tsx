/** @jest-environment jsdom */
import { openPane } from "../support/pane/openPane";
import { screen, waitFor } from "@testing-library/react";
import { calendarDay } from "../../src/domain/model/calendar/calendarDay";
import { serialFromDay } from "../../src/schema/types/excelSerial";
import { AS_OF_INPUT } from "../../src/schema/workbookSchema";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();

/** Everything below the filters. */
const figures = (): string => screen.getAllByRole("region").map(({ textContent }) => textContent).join("\n");
const heading = (): string => screen.getAllByRole("heading", { level: 2 })[0]?.textContent ?? "";

describe("the overview by quarter", () => {
  it.each([
    ["Quarter 3/2566 (as of 30 Jun 2566 BE)", "2023-06-30", "40 projects · As of 30 Jun 2566 BE"],
    ["Quarter 2/2566 (as of 31 Mar 2566 BE)", "2023-03-31", "40 projects · As of 31 Mar 2566 BE"],
    ["Quarter 1/2566 (as of 31 Dec 2565 BE)", "2022-12-31", "40 projects · As of 31 Dec 2565 BE"],
  ])("%s says what the workbook says when its as-of date is that day", async (quarter, day, title) => {
    const { show, user, edit } = await openPane(folder);
    await show("Overview");
    const choice = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Quarter" });
    const now = figures();
    await user.selectOptions(choice, quarter);
    expect(heading()).toBe(title);
    const ofQuarter = figures();
    expect(ofQuarter === now).toBe(day === "2023-06-30");
    await user.selectOptions(choice, "");
    await edit((snapshot) => ({ ...snapshot, namedCells: { ...snapshot.namedCells, [AS_OF_INPUT]: serialFromDay(calendarDay(day), snapshot) } }));
    await waitFor(() => expect(heading()).toBe(title));
    expect(figures()).toBe(ofQuarter);
  });

  it("offers no quarter that has not begun, and the latest first", async () => {
    const { show } = await openPane(folder);
    await show("Overview");
    const choice = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Quarter" });
    expect([...choice.options].map(({ value }) => value)).toEqual(["", "2566-3", "2566-2", "2566-1"]);
  });
});
