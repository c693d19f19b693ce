import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronUp20Regular, Search16Regular } from "@fluentui/react-icons";
import { useId, useMemo, useRef, useState } from "react";
import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import { comparisonKey } from "../../domain/model/text/thaiText";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { usePane, useTexts } from "../frame/paneContext";
import { ScrollContext } from "../frame/scrollContext";
import { useShownProject } from "./useShownProject";
import { VirtualList } from "./VirtualList";

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  button: { justifyContent: "space-between", width: "100%", minWidth: 0, fontWeight: tokens.fontWeightRegular },
  list: { maxHeight: "260px", overflowY: "auto", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  option: { display: "block", width: "100%", textAlign: "start", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, border: "none", background: "none", font: "inherit", color: "inherit", cursor: "pointer", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" } },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  code: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  name: { display: "block", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** Chooses a project: by the selected row of the sheet, or here. */
export function ProjectPicker({ live }: { readonly live: LiveWorkbook }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts();
  const id = useId();
  const project = useShownProject(live);
  const [isOpen, setIsOpen] = useState(false);
  const [search, setSearch] = useState("");
  const scroller = useRef<HTMLDivElement>(null);
  const found = useMemo(() => matching(live, search), [live, search]);
  const choose = (key: string): void => {
    pane.store.update((state) => ({ ...state, projectKey: key }));
    setIsOpen(false);
  };
  const shown = project === null ? texts.project.choose : `${project.dossier.project.projectCode ?? ""} · ${project.dossier.project.fiscalYearBE ?? ""}`;
  return (
    <div className={styles.picker}>
      <Button
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        icon={isOpen ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
        iconPosition="after"
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {shown}
      </Button>
      {isOpen && (
        <div id={id} className={styles.picker}>
          <Input
            type="search"
            value={search}
            contentBefore={<Search16Regular />}
            aria-label={texts.findings.search}
            placeholder={texts.findings.search}
            autoFocus
            onChange={(_event, { value }) => {
              setSearch(value);
            }}
          />
          <div className={styles.list} ref={scroller}>
            <ScrollContext.Provider value={scroller}>
              <VirtualList
                items={found}
                keyOf={keyOf}
                estimate={51}
                label={texts.project.choose}
                render={({ dossier }) => (
                  <button
                    type="button"
                    className={mergeClasses(styles.option, dossier.key === project?.dossier.key && styles.chosen)}
                    aria-pressed={dossier.key === project?.dossier.key}
                    onClick={() => {
                      choose(dossier.key);
                    }}
                  >
                    <span className={styles.code}>
                      {dossier.project.projectCode} · {dossier.project.fiscalYearBE}
                    </span>
                    <span className={styles.name} lang="th">
                      {dossier.project.nameTh}
                    </span>
                  </button>
                )}
              />
            </ScrollContext.Provider>
          </div>
        </div>
      )}
    </div>
  );
}

function keyOf({ dossier }: CheckedDossier): string {
  return dossier.key;
}

function matching({ checked }: LiveWorkbook, search: string): readonly CheckedDossier[] {
  const words = comparisonKey(search);
  return checked.projects.filter(
    ({ dossier: { isRepeatedRow, project } }) => !isRepeatedRow && (words === "" || comparisonKey(`${project.projectCode ?? ""} ${project.nameTh ?? ""}`).includes(words)),
  );
}
