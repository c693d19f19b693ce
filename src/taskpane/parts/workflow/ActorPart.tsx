import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { hasName } from "../../actions/actor";
import { usePaneState } from "../../frame/paneContext";
import { useWorkflowTexts } from "../../frame/useWorkflowTexts";
import type { PaneState } from "../../state/paneState";
import { ActorFields } from "./ActorFields";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalM, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, border: `1px solid ${tokens.colorTransparentStroke}` },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
});

const nameOf = ({ userName }: PaneState): string => userName;
const roleOf = ({ role }: PaneState): PaneState["role"] => role;

/** In whose name the buttons below act: one line, which opens to change it. Open from the start while there is no name. */
export function ActorPart() {
  const styles = useStyles();
  const texts = useWorkflowTexts().actor;
  const userName = usePaneState(nameOf);
  const role = usePaneState(roleOf);
  const [isOpen, setIsOpen] = useState(!hasName({ userName }));
  if (!isOpen) {
    return (
      <div className={styles.part}>
        <div className={styles.line}>
          <span>{texts.acting(texts.roles[role], userName.trim())}</span>
          <Link
            as="button"
            onClick={() => {
              setIsOpen(true);
            }}
          >
            {texts.change}
          </Link>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.part}>
      <ActorFields />
      <div>
        <Button
          size="small"
          disabled={!hasName({ userName })}
          onClick={() => {
            setIsOpen(false);
          }}
        >
          {texts.done}
        </Button>
      </div>
    </div>
  );
}
