import fc from "fast-check";
import { dossiersOf } from "../../../src/domain/model/records/projectDossier";
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import { rowId } from "../../../src/domain/model/records/stored";
import { canonicalProjectText } from "../../../src/domain/seal/projectContent";
import { base32OfBytes } from "../../../src/domain/seal/base32";
import { findCode, fullDigest, projectTag, readCode, readQr, writeCode, writeQr } from "../../../src/domain/seal/verificationCode";
import { statusContextOf } from "../../../src/domain/status/statusContext";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/records/settings";
import { type aProject, aBaselinePoint, aLink, aPortfolio, aRound, baht, day, month } from "../../support/builders/records";

const DAY = day("2022-12-31");
const FULL = aPortfolio({
  rounds: [aRound(), aRound({ roundNo: 2, periodMonth: month("2022-11"), reportDate: day("2022-11-25"), progressPct: 14 }), aRound({ roundNo: 3, periodMonth: month("2023-01"), reportDate: day("2023-01-25") })],
  strategyLinks: [aLink(), aLink({ goalCode: "1.2.2", isPrimary: false })],
  baseline: [aBaselinePoint(), aBaselinePoint({ periodEnd: day("2022-11-30"), plannedPct: 12 })],
});
const textOf = (portfolio: Portfolio, on = DAY) => canonicalProjectText(dossiersOf(portfolio)[0]!, portfolio, statusContextOf(portfolio), on);
const codeOf = (portfolio: Portfolio, on = DAY) => writeCode(dossiersOf(portfolio)[0]!.project, on, textOf(portfolio, on));
const change = (over: Partial<Portfolio>) => ({ ...FULL, ...over });
const round = (index: number, over: Parameters<typeof aRound>[0]) => change({ rounds: FULL.rounds.map((each, at) => (at === index ? { ...each, ...over } : each)) });
const project = (over: Parameters<typeof aProject>[0]) => change({ projects: [{ ...FULL.projects[0]!, ...over }] });

describe("the canonical form of a project", () => {
  it.each<[string, Portfolio]>([
    ["rows in another order", change({ rounds: [...FULL.rounds].reverse(), strategyLinks: [...FULL.strategyLinks].reverse(), baseline: [...FULL.baseline].reverse() })],
    ["row ids", change({ rounds: FULL.rounds.map((each, index) => ({ ...each, id: rowId(`ROW${index}`) })) })],
    ["spaces around a text and other line ends", round(0, { narrative: ` ${FULL.rounds[0]!.narrative ?? ""}\r\n` })],
    ["the last digits of a binary fraction", round(1, { progressPct: 14 + 2 ** -48 })],
    ["where the workflow is", round(0, { workflowState: "APPROVED", submittedAt: DAY, decidedAt: DAY })],
    ["a report after the day", round(2, { narrative: "อื่น" })],
    ["days of grace, which no sheet shows", change({ settings: { ...DEFAULT_SETTINGS, graceDays: 9 } })],
    ["a holiday after the day", change({ holidays: [{ id: null, unreadable: {}, date: day("2023-01-02"), nameTh: "วันหยุด" }] })],
    ["what is logged", change({ acknowledgements: [], changeLog: [] })],
  ])("is not changed by %s", (_what, portfolio) => expect(codeOf(portfolio)).toBe(codeOf(FULL)));

  it.each<[string, Portfolio]>([
    ["a satang", round(0, { disbursedThisRound: baht(0.01) })],
    ["a satang of ten thousand million baht", project({ budgetReceived: baht(10_000_000_000.01) })],
    ["a hundredth of a percent", round(1, { progressPct: 14.01 })],
    ["a letter", round(1, { narrative: "สำรวจเส้นทางและจัดทำแบบแล้วๆ" })],
    ["a blank in the place of nought", round(0, { disbursedThisRound: null })],
    ["text in a number's cell", round(0, { progressPct: null, unreadable: { progressPct: "7" } })],
    ["a link", change({ strategyLinks: FULL.strategyLinks.slice(1) })],
    ["a point of the plan", change({ baseline: FULL.baseline.slice(1) })],
    ["a tolerance", change({ settings: { ...DEFAULT_SETTINGS, toleranceLinearPp: 11 } })],
    ["a holiday within its time", change({ holidays: [{ id: null, unreadable: {}, date: day("2022-10-24"), nameTh: "วันหยุด" }] })],
    ["the other project's code", project({ projectCode: "50010600-0002" })],
  ])("is changed by %s", (_what, portfolio) => expect(codeOf(portfolio)).not.toBe(codeOf(FULL)));

  it("is another on another day", () => expect(codeOf(FULL, day("2023-01-31"))).not.toBe(codeOf(FULL)));
});

describe("the code", () => {
  const code = codeOf(FULL);

  it("is 21 characters in groups, and says day and project", () => {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){3}-[0-9A-HJKMNP-TV-Z]$/);
    expect(readCode(code)).toEqual({ asOf: DAY, tag: projectTag(FULL.projects[0]!), digest: expect.any(String) });
  });

  it("is read as people type it", () => {
    const sloppy = code.toLowerCase().replace(/-/g, " ").replace(/0/g, "o").replace(/1/g, "l");
    expect([readCode(sloppy), readCode(code.replace(/-/g, ""))]).toEqual([readCode(code), readCode(code)]);
    expect([readCode(code.slice(0, -2)), readCode(`${code}X`), readCode("")]).toEqual([null, null, null]);
  });

  it("shows every single slip and every swap of two characters", () => {
    const bare = code.replace(/-/g, "");
    for (let at = 0; at < bare.length; at += 1) {
      for (const other of "0123456789ABCDEFGHJKMNPQRSTVWXYZ") {
        if (other !== bare[at]) expect(readCode(bare.slice(0, at) + other + bare.slice(at + 1))).toBeNull();
      }
      for (let next = at + 1; next < bare.length; next += 1) {
        if (bare[at] === bare[next]) continue;
        const swapped = [...bare];
        [swapped[at], swapped[next]] = [bare[next]!, bare[at]!];
        expect(readCode(swapped.join(""))).toBeNull();
      }
    }
  });

  it("is found in a line of text, and nothing else is", () => {
    expect(findCode(`รหัสตรวจสอบ ${code}`)).toBe(code);
    expect([findCode("21000000-6549"), findCode("หนังสือที่ กท 0503/2377"), findCode("ABCDEFGHIJKLMNOPQRSTU")]).toEqual([null, null, null]);
  });

  it("reads back any day and digest", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 65_535 }), fc.string(), (days, text) => {
      const asOf = day(new Date(days * 86_400_000).toISOString().slice(0, 10));
      expect(readCode(writeCode({ projectCode: "x", fiscalYearBE: 1 }, asOf, text))?.asOf).toBe(asOf);
    }));
  });

  it("goes into the QR with project, year, day and the whole digest, and no name", () => {
    const content = { code, projectCode: "50010600-0001", fiscalYearBE: 2566, asOf: DAY, digest: fullDigest(textOf(FULL)) };
    expect(readQr(writeQr(content))).toEqual(content);
    expect(writeQr(content)).toMatch(/^[0-9A-Z:-]+$/);
    expect(readQr(writeQr({ ...content, digest: "0".repeat(52) }))).toBeNull();
    expect(readQr("https://example.com")).toBeNull();
  });

  it("writes 32 bytes as 52 digits", () => expect([base32OfBytes(new Uint8Array(32)), base32OfBytes(Uint8Array.of(255))]).toEqual(["0".repeat(52), "ZW"]));
});
