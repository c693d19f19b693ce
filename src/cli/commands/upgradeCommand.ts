import { basename } from "node:path";
import { cliTexts } from "../../messages/cliTexts";
import { repairText } from "../../messages/repairTexts";
import { type WorkbookUpgrades, applyWorkbookUpgrade, planWorkbookUpgrade } from "../../workflows/upgradeWorkbook";
import { EXIT, type ExitCode } from "../exitCode";
import type { Session } from "../session";
import { workbookAt } from "../workbookAt";

export interface UpgradeChoices {
  readonly dryRun?: boolean;
}

/**
 * `kaona upgrade`: an older workbook in the format of this version; what changes is said, and the workbook as it was is kept. Source: cli.md.
 * `upgrades` is for tests of versions that there are not yet.
 */
export async function upgradeCommand({ terminal, language }: Session, book: string, { dryRun }: UpgradeChoices, upgrades?: WorkbookUpgrades): Promise<ExitCode> {
  const texts = cliTexts(language);
  const host = workbookAt(terminal, book);
  const upgrade = await planWorkbookUpgrade(host, upgrades);
  if (upgrade.words.length === 0) {
    terminal.print(texts.upToDate(host.name));
    return EXIT.done;
  }
  for (const facts of upgrade.words) terminal.print(`  ${repairText(facts, language)}`);
  if (dryRun === true) {
    terminal.print(texts.dryRun);
    return EXIT.done;
  }
  const applied = await applyWorkbookUpgrade(host, upgrade);
  const backup = applied?.backup ?? null;
  if (backup !== null) terminal.print(texts.backupAt(basename(backup)));
  return EXIT.done;
}
