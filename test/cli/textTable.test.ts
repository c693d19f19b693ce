import { displayWidth, textTable } from "../../src/cli/textTable";

describe("width on a terminal", () => {
  it.each([
    ["", 0],
    ["abc", 3],
    ["ที่", 1],
    ["ก้าวหน้า", 6],
    ["น้ำ", 2],
    ["๒๕๖๖", 4],
  ])("%j takes %i columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("a table on the terminal", () => {
  const rows = [
    { name: "ที่จอดรถ", count: "1" },
    { name: "สวน", count: "1,200" },
  ];

  it("lines columns up although Thai marks take no width, numbers to the right", () => {
    const table = textTable<(typeof rows)[number]>(
      [
        { title: "ชื่อ", align: "left", cell: ({ name }) => name },
        { title: "n", align: "right", cell: ({ count }) => count },
      ],
      rows,
    );
    expect(table.split("\n")).toEqual(["ชื่อ          n", "ที่จอดรถ      1", "สวน     1,200"]);
  });

  it("cuts long text with an ellipsis, never between a letter and its marks", () => {
    const [, cut] = textTable([{ title: "x", align: "left", maxWidth: 4, cell: (text: string) => text }], ["กี่ที่นี่อยู่"]).split("\n");
    expect(cut).toBe("กี่ที่นี่…");
  });
});
