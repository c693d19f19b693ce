import { Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import type { LiveWorkbook } from "../../../workflows/live/liveWorkbook";
import { changeWorkflow } from "../../actions/roundActions";
import { usePane, useTexts } from "../../frame/paneContext";
import { useWorkflowTexts } from "../../frame/useWorkflowTexts";
import { agenciesOf } from "../../state/findingsState";
import { useWorkflow } from "./useStep";

const useStyles = makeStyles({
  filter: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(145px, 100%), 1fr))", gap: tokens.spacingHorizontalXS, paddingBottom: tokens.spacingVerticalS },
});

/** Whose reports are shown. */
export function RoundFilter({ live }: { readonly live: LiveWorkbook }) {
  const styles = useStyles();
  const pane = usePane();
  const common = useTexts().common;
  const texts = useWorkflowTexts().filter;
  const { agency, text } = useWorkflow();
  return (
    <div className={styles.filter}>
      <Select
        aria-label={texts.agency}
        value={agency ?? ""}
        onChange={(_event, { value }) => {
          changeWorkflow(pane, { agency: value === "" ? null : value });
        }}
      >
        <option value="">{`${texts.agency}: ${common.all}`}</option>
        {agenciesOf(live).map((each) => (
          <option key={each}>{each}</option>
        ))}
      </Select>
      <Input
        type="search"
        value={text}
        aria-label={texts.search}
        placeholder={texts.search}
        contentBefore={<Search16Regular />}
        onChange={(_event, { value }) => {
          changeWorkflow(pane, { text: value });
        }}
      />
    </div>
  );
}
