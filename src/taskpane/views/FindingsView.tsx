import { Button, Checkbox, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTable16Regular, Search16Regular } from "@fluentui/react-icons";
import { useDeferredValue, useMemo } from "react";
import type { Severity } from "../../domain/model/words/recordWords";
import { ruleTitle } from "../../messages/findingMessage";
import { statusName } from "../../messages/statusNames";
import { countBySeverity, located } from "../../workflows/live/liveFindings";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { writeFindings } from "../actions/findingsActions";
import { useLanguage, usePane, usePaneState, useTexts } from "../frame/paneContext";
import { FindingItem } from "../parts/FindingItem";
import { LiveOnly } from "../parts/LiveOnly";
import { StaleReasons } from "../parts/StaleReasons";
import { VirtualList } from "../parts/VirtualList";
import { type FindingRow, findingRows } from "../state/findingRows";
import { agenciesOf, filtered, findingsOf, reasonsOf } from "../state/findingsState";
import { NO_FILTER } from "../state/initialState";
import type { FindingFilter, FindingGroup, PaneState } from "../state/paneState";

const SEVERITIES: readonly Severity[] = ["E", "W", "I"];

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
  selects: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(145px, 100%), 1fr))", gap: tokens.spacingHorizontalXS },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  group: { marginTop: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalXXS, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  none: { color: tokens.colorNeutralForeground2 },
});

/** Every finding of the workbook, in groups, as far as the filter lets it through. */
export function FindingsView() {
  return <LiveOnly>{(live) => <Findings live={live} />}</LiveOnly>;
}

const GROUPS: readonly FindingGroup[] = ["project", "severity", "rule", "agency"];

const isBusyIn = (state: PaneState): boolean => state.work !== null;
const filterOf = (state: PaneState): FindingFilter => state.filter;

function Findings({ live }: { readonly live: LiveWorkbook }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const texts = useTexts().findings;
  const filter = usePaneState(filterOf);
  const isBusy = usePaneState(isBusyIn);
  const shownFilter = useDeferredValue(filter);
  const findings = useMemo(() => filtered(live, shownFilter), [live, shownFilter]);
  const rows = useMemo(() => findingRows(live, findings, shownFilter.groupBy, language, texts), [live, findings, shownFilter.groupBy, language, texts]);
  const isReasoned = reasonsOf(live);
  const all = findingsOf(live);
  return (
    <>
      <Filters live={live} filter={filter} />
      <StaleReasons live={live} />
      <div role="status" className={styles.foot}>
        {all.length === 0 ? texts.none : findings.length === 0 ? texts.noneFiltered : texts.shown(findings.length, all.length)}
      </div>
      {findings.length > 0 && (
        <Button
          size="small"
          icon={<DocumentTable16Regular />}
          disabled={isBusy}
          onClick={() => {
            void writeFindings(pane, findings);
          }}
        >
          {texts.writeSheet}
        </Button>
      )}
      <VirtualList
        items={rows}
        keyOf={rowKey}
        estimate={130}
        label={texts.summary(countBySeverity(findings))}
        render={(row) =>
          row.kind === "group" ? (
            <div className={styles.group} lang={row.isThai ? "th" : undefined}>
              {row.title}
            </div>
          ) : (
            <FindingItem found={located(live, row.finding)} isReasoned={isReasoned(row.finding)} />
          )
        }
      />
    </>
  );
}

function Filters({ live, filter }: { readonly live: LiveWorkbook; readonly filter: FindingFilter }) {
  const styles = useStyles();
  const { store } = usePane();
  const language = useLanguage();
  const texts = useTexts();
  const counts = countBySeverity(findingsOf(live));
  const rules = useMemo(() => [...new Set(findingsOf(live).map(({ ruleId }) => ruleId))].sort(), [live]);
  const change = (part: Partial<FindingFilter>): void => {
    store.update((state) => ({ ...state, filter: { ...state.filter, ...part } }));
  };
  return (
    <div className={styles.filters} role="search">
      <div className={styles.row} role="group" aria-label={texts.findings.severity}>
        {SEVERITIES.map((severity) => (
          <Checkbox
            key={severity}
            label={`${statusName("severity", severity, language)} ${counts[severity]}`}
            checked={filter.severities.includes(severity)}
            onChange={(_event, { checked }) => {
              change({ severities: SEVERITIES.filter((each) => (each === severity ? checked === true : filter.severities.includes(each))) });
            }}
          />
        ))}
      </div>
      <Input
        type="search"
        value={filter.text}
        contentBefore={<Search16Regular />}
        aria-label={texts.findings.search}
        placeholder={texts.findings.search}
        onChange={(_event, { value }) => {
          change({ text: value });
        }}
      />
      <div className={styles.selects}>
        <Select
          aria-label={texts.findings.rule}
          value={filter.ruleId ?? ""}
          onChange={(_event, { value }) => {
            change({ ruleId: value === "" ? null : value });
          }}
        >
          <option value="">{`${texts.findings.rule}: ${texts.common.all}`}</option>
          {rules.map((rule) => (
            <option key={rule} value={rule}>
              {`${rule} ${ruleTitle(rule, language)}`}
            </option>
          ))}
        </Select>
        <Select
          aria-label={texts.findings.agency}
          value={filter.agency ?? ""}
          onChange={(_event, { value }) => {
            change({ agency: value === "" ? null : value });
          }}
        >
          <option value="">{`${texts.findings.agency}: ${texts.common.all}`}</option>
          {agenciesOf(live).map((agency) => (
            <option key={agency}>{agency}</option>
          ))}
        </Select>
        <Select
          aria-label={texts.findings.groupBy}
          value={filter.groupBy}
          onChange={(_event, { value }) => {
            change({ groupBy: value as FindingGroup });
          }}
        >
          {GROUPS.map((group) => (
            <option key={group} value={group}>
              {texts.findings.groups[group]}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.foot}>
        <Checkbox
          label={texts.findings.showReasoned}
          checked={filter.withReasoned}
          onChange={(_event, { checked }) => {
            change({ withReasoned: checked === true });
          }}
        />
        {filter !== NO_FILTER && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              store.update((state) => ({ ...state, filter: NO_FILTER }));
            }}
          >
            {texts.findings.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

function rowKey({ key }: FindingRow): string {
  return key;
}
