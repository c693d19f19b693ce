import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import { useMemo, useRef, useState } from "react";
import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import { comparisonKey } from "../../domain/model/text/thaiText";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { useTexts } from "../frame/paneContext";
import { ScrollContext } from "../frame/scrollContext";
import { VirtualList } from "./VirtualList";

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  list: { maxHeight: "260px", overflowY: "auto", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  option: { display: "block", width: "100%", textAlign: "start", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, border: "none", background: "none", font: "inherit", color: "inherit", cursor: "pointer", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" } },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  code: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  name: { display: "block", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface ProjectListProps {
  readonly live: LiveWorkbook;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** Every project, found by typing a part of its code or name. */
export function ProjectList({ live, chosen, onChoose }: ProjectListProps) {
  const styles = useStyles();
  const texts = useTexts();
  const [search, setSearch] = useState("");
  const scroller = useRef<HTMLDivElement>(null);
  const found = useMemo(() => matching(live, search), [live, search]);
  return (
    <div className={styles.picker}>
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
                className={mergeClasses(styles.option, dossier.key === chosen && styles.chosen)}
                aria-pressed={dossier.key === chosen}
                onClick={() => {
                  onChoose(dossier.key);
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
