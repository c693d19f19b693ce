import { layoutOf, reportCases } from "../../support/builders/reportCases";
import { expectGolden } from "../../support/expectGolden";
import { goldenText } from "../../support/goldenText";

describe("the project report as text", () => {
  it.each([
    ["project-21000000-6549.th.txt", "printed-form", "th"],
    ["project-21000000-6549.en.txt", "printed-form", "en"],
    ["project-behind-and-overdue.th.txt", "behind-and-overdue", "th"],
    ["project-behind-and-overdue.en.txt", "behind-and-overdue", "en"],
    ["project-no-rounds.th.txt", "no-rounds", "th"],
    ["project-no-budget.th.txt", "no-budget", "th"],
    ["project-very-long.th.txt", "very-long", "th"],
    ["project-many-links.th.txt", "many-links", "th"],
  ] as const)("%s", (file, name, language) => {
    expectGolden(file, goldenText(layoutOf(reportCases[name], language, "แผนงาน R&D 2566.xlsx")));
  });
});
