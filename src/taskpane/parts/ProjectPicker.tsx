import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronUp20Regular } from "@fluentui/react-icons";
import { Suspense, lazy, useId, useState } from "react";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { usePane, useTexts } from "../frame/paneContext";
import { useShownProject } from "./useShownProject";

const ProjectList = lazy(async () => ({ default: (await import("./ProjectList")).ProjectList }));

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  button: { justifyContent: "space-between", width: "100%", minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

/** Chooses a project: by the selected row of the sheet, or here. */
export function ProjectPicker({ live }: { readonly live: LiveWorkbook }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts();
  const id = useId();
  const project = useShownProject(live);
  const [isOpen, setIsOpen] = useState(false);
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
      <div id={id}>
        {isOpen && (
          <Suspense fallback={null}>
            <ProjectList
              live={live}
              chosen={project?.dossier.key ?? null}
              onChoose={(key) => {
                pane.store.update((state) => ({ ...state, projectKey: key }));
                setIsOpen(false);
              }}
            />
          </Suspense>
        )}
      </div>
    </div>
  );
}
