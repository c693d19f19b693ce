import { Button, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import { createHere, openWorkbook } from "../actions/workbookActions";
import { useGo, usePane, usePaneState, useTexts } from "../frame/paneContext";
import { conditionsOf } from "./OpenConditionsPart";
import { Section } from "./Section";

/** The list of sheets comes with what makes them. */
const PlannedSheets = lazy(async () => ({ default: (await import("./PlannedSheets")).PlannedSheets }));

const useStyles = makeStyles({
  text: { margin: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** Makes the tables in a workbook that has none of Kaona's. */
export function CreatePart() {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts();
  const go = useGo();
  const isReadOnly = usePaneState(conditionsOf)?.isReadOnly === true;
  const [isPreviewed, setIsPreviewed] = useState(false);
  const [year, setYear] = useState("");
  const [agency, setAgency] = useState("");
  const isYearWrong = year.trim() !== "" && !(/^\d{4}$/.test(year.trim()) && Number(year) >= 2540 && Number(year) <= 2640);
  const isAgencyWrong = agency.trim() !== "" && !/^\d{8}$/.test(agency.trim());
  const create = (withSample: boolean): void => {
    if (isYearWrong || isAgencyWrong) return;
    void createHere(pane, { fiscalYearBE: year.trim() === "" ? null : Number(year), agencyCode: agency.trim() === "" ? null : agency.trim(), withSample });
  };
  return (
    <Section title={texts.start.unboundTitle}>
      <p className={styles.text}>{texts.start.unboundHelp}</p>
      <div className={styles.form}>
        <Field label={`${texts.start.fiscalYear} (${texts.common.optional})`} {...(isYearWrong ? { validationMessage: texts.start.badYear } : {})}>
          <Input
            value={year}
            inputMode="numeric"
            onChange={(_event, { value }) => {
              setYear(value);
            }}
          />
        </Field>
        <Field label={`${texts.start.agency} (${texts.common.optional})`} hint={texts.start.agencyHelp} {...(isAgencyWrong ? { validationMessage: texts.start.badAgency } : {})}>
          <Input
            value={agency}
            inputMode="numeric"
            onChange={(_event, { value }) => {
              setAgency(value);
            }}
          />
        </Field>
        <div>
          <Button
            appearance="primary"
            disabled={isReadOnly}
            onClick={() => {
              create(false);
            }}
          >
            {texts.start.create}
          </Button>
          <p className={styles.note}>{texts.start.createHelp}</p>
          <Link
            as="button"
            aria-expanded={isPreviewed}
            onClick={() => {
              setIsPreviewed(!isPreviewed);
            }}
          >
            {texts.start.whichSheets}
          </Link>
          {isPreviewed && (
            <Suspense fallback={null}>
              <PlannedSheets />
            </Suspense>
          )}
        </div>
        <div>
          <Button
            disabled={isReadOnly}
            onClick={() => {
              create(true);
            }}
          >
            {texts.start.sample}
          </Button>
          <p className={styles.note}>{texts.start.sampleHelp}</p>
        </div>
        <div>
          <Button
            disabled={isReadOnly}
            onClick={() => {
              go("gather");
            }}
          >
            {texts.start.gather}
          </Button>
          <p className={styles.note}>{texts.start.gatherHelp}</p>
        </div>
        <div>
          <Button
            onClick={() => {
              void openWorkbook(pane);
            }}
          >
            {texts.start.lookAgain}
          </Button>
          <p className={styles.note}>{texts.start.lookAgainHelp}</p>
        </div>
      </div>
    </Section>
  );
}
