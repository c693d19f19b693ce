import { ADD_IN_ENVIRONMENTS, ADD_IN_ID } from "../../src/addin/addInId";
import { CELL_MENU_ENTRY, RIBBON_BUTTONS, RIBBON_FUNCTIONS, RIBBON_GROUPS } from "../../src/addin/ribbon";
import { addInTexts } from "../../src/messages/addInTexts";
import { LANGUAGES } from "../../src/messages/language";
import { complaintsAbout } from "../messages/wording";

describe("the ribbon", () => {
  it("and the cell menu reach every function once", () => {
    const reached = [...RIBBON_GROUPS.flatMap(({ buttons }) => buttons), CELL_MENU_ENTRY];
    expect([...reached].sort()).toEqual([...RIBBON_BUTTONS].sort());
  });

  it("has a group's own button as the group's picture", () => {
    for (const { buttons, icon } of RIBBON_GROUPS) expect(buttons).toContain(icon);
  });

  it("calls functions by names that JavaScript and the manifest both allow", () => {
    for (const name of RIBBON_FUNCTIONS) expect(name).toMatch(/^[a-z][A-Za-z]{1,31}$/);
  });
});

it("every environment has an Id of its own", () => {
  expect(new Set(ADD_IN_ENVIRONMENTS.map((environment) => ADD_IN_ID[environment])).size).toBe(3);
});

describe.each(LANGUAGES)("what Office shows, in %s", (language) => {
  const texts = addInTexts(language);
  const sentences = [texts.description, texts.firstRun.description, ...RIBBON_BUTTONS.map((button) => texts.buttons[button].tip)];
  const words = [texts.name, texts.tab, texts.firstRun.title, ...Object.values(texts.groups), ...RIBBON_BUTTONS.map((button) => texts.buttons[button].label)];

  it.each([...sentences.map((sentence) => sentence.replace(/\.?$/, ".")), ...words.map((word) => `${word}.`)])("%s", (text) => expect(complaintsAbout(text, language)).toEqual([]));

  it("has labels that fit under an icon", () => {
    expect(RIBBON_BUTTONS.map((button) => texts.buttons[button].label).filter((label) => label.length > 18)).toEqual([]);
  });

  it("tells buttons apart", () => {
    expect(new Set(RIBBON_BUTTONS.map((button) => texts.buttons[button].label)).size).toBe(RIBBON_BUTTONS.length);
  });
});
