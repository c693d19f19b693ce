import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { ROLES, type Role } from "../../../domain/model/words/workflowWords";
import { chooseRole } from "../../actions/actor";
import { usePane, usePaneState, useTexts } from "../../frame/paneContext";
import { useWorkflowTexts } from "../../frame/useWorkflowTexts";
import type { PaneState } from "../../state/paneState";
import { NameField } from "../NameField";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

const roleOf = (state: PaneState): Role => state.role;

/** Who the user is and acts as, both as stated, with the plain note that nobody checks it. */
export function ActorFields() {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts().settings;
  const { roles } = useWorkflowTexts().actor;
  const role = usePaneState(roleOf);
  return (
    <div className={styles.fields}>
      <Field label={texts.role}>
        <Select
          value={role}
          onChange={(_event, { value }) => {
            chooseRole(pane, value as Role);
          }}
        >
          {ROLES.map((each) => (
            <option key={each} value={each}>
              {roles[each]}
            </option>
          ))}
        </Select>
      </Field>
      <NameField />
      <p className={styles.note}>{texts.roleNote}</p>
    </div>
  );
}
