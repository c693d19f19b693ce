import { RIBBON_FUNCTIONS } from "../../src/addin/ribbon";
import { VIEW_OF, ribbonCommands } from "../../src/commands/ribbonCommands";

function pressed(name: (typeof RIBBON_FUNCTIONS)[number], open: () => Promise<void>) {
  const told: string[] = [];
  const commands = ribbonCommands({
    open: async () => {
      told.push("open");
      await open();
    },
    show: (view) => told.push(view),
  });
  const end = commands[name]({ completed: () => told.push("completed") });
  return { told, end };
}

describe("a button of the ribbon", () => {
  it.each(RIBBON_FUNCTIONS)("%s opens the pane at its view and tells Office when it is over", async (name) => {
    const { told, end } = pressed(name, () => Promise.resolve());
    await end;
    expect(told).toEqual([VIEW_OF[name], "open", "completed"]);
  });

  it("tells Office that it is over even when the pane cannot be shown", async () => {
    const { told, end } = pressed("addRound", () => Promise.reject(new Error("no pane")));
    await expect(end).rejects.toThrow("no pane");
    expect(told.at(-1)).toBe("completed");
  });
});
