import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Settings } from "../../domain/model/records/settings";
import { LANGUAGES, type Language } from "../../messages/language";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { NUMBER_SETTINGS, settingLimits } from "../../workflows/live/settingsChange";
import { saveSettings } from "../actions/recordActions";
import { usePane, usePaneState, useTexts } from "../frame/paneContext";
import { Section } from "../parts/Section";
import { ActorFields } from "../parts/workflow/ActorFields";
import type { PaneState, SettingsDraft } from "../state/paneState";

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM } });

const LOOKS = ["auto", "light", "dark"] as const;

const draftOf = (state: PaneState): SettingsDraft => state.settingsDraft;
const wholeState = (state: PaneState): PaneState => state;

/** What this user prefers, and what this workbook goes by. */
export function SettingsView() {
  const styles = useStyles();
  const { store, services } = usePane();
  const texts = useTexts().settings;
  const { language, look, workbook } = usePaneState(wholeState);
  const choose = (part: Partial<Pick<PaneState, "language" | "look">>): void => {
    for (const [name, value] of Object.entries(part)) services.preferences.set(name, value);
    store.update((state) => ({ ...state, ...part }));
  };
  return (
    <>
      <Section title={texts.pane}>
        <div className={styles.form}>
          <Field label={texts.language}>
            <Select
              value={language}
              onChange={(_event, { value }) => {
                choose({ language: value as Language });
              }}
            >
              {LANGUAGES.map((each) => (
                <option key={each} value={each}>
                  {texts.languages[each]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={texts.look}>
            <Select
              value={look}
              onChange={(_event, { value }) => {
                choose({ look: value as PaneState["look"] });
              }}
            >
              {LOOKS.map((each) => (
                <option key={each} value={each}>
                  {texts.looks[each]}
                </option>
              ))}
            </Select>
          </Field>
          <ActorFields />
        </div>
      </Section>
      <Section title={texts.workbook}>{workbook.kind === "live" ? <WorkbookSettings live={workbook.live} /> : <p>{texts.noWorkbook}</p>}</Section>
    </>
  );
}

function WorkbookSettings({ live }: { readonly live: LiveWorkbook }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts().settings;
  const { settings, disbursementTargets } = live.reading.portfolio;
  const { typed, chosen } = usePaneState(draftOf);
  const change = (part: Partial<SettingsDraft>): void => {
    pane.store.update((state) => ({ ...state, settingsDraft: { ...state.settingsDraft, ...part } }));
  };
  const profiles = [...new Set(disbursementTargets.flatMap(({ profile }) => (profile === null ? [] : [profile])))];
  const numbers = NUMBER_SETTINGS.map((key) => {
    const { low, high } = settingLimits(key);
    const text = typed[key] ?? String(settings[key]);
    const value = Number(text);
    return { key, low, high, text, value, isWrong: text.trim() === "" || !Number.isFinite(value) || value < low || value > high };
  });
  const next: Settings = { ...settings, ...Object.fromEntries(numbers.map(({ key, value }) => [key, value])), ...chosen };
  const isChanged = (Object.keys(settings) as (keyof Settings)[]).some((key) => settings[key] !== next[key]);
  const isWrong = numbers.some((number) => number.isWrong);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void saveSettings(pane, next);
      }}
    >
      {numbers.map(({ key, low, high, text, isWrong: isFault }) => (
        <Field key={key} label={texts.help[key]} {...(isFault ? { validationMessage: texts.between(low, high) } : {})}>
          <Input
            value={text}
            inputMode="decimal"
            onChange={(_event, { value }) => {
              change({ typed: { ...typed, [key]: value } });
            }}
          />
        </Field>
      ))}
      <Field label={texts.profile}>
        <Select
          value={next.disbursementProfile ?? ""}
          onChange={(_event, { value }) => {
            change({ chosen: { ...chosen, disbursementProfile: value === "" ? null : value } });
          }}
        >
          <option value="">{texts.noProfile}</option>
          {profiles.map((profile) => (
            <option key={profile}>{profile}</option>
          ))}
        </Select>
      </Field>
      <Field label={texts.mode}>
        <Select
          value={next.disbursementMode}
          onChange={(_event, { value }) => {
            change({ chosen: { ...chosen, disbursementMode: value as Settings["disbursementMode"] } });
          }}
        >
          {(["PER_ROUND", "CUMULATIVE"] as const).map((mode) => (
            <option key={mode} value={mode}>
              {texts.modes[mode]}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Button type="submit" appearance="primary" disabled={!isChanged || isWrong}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}
