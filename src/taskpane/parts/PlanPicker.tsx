import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { StrategyNode } from "../../domain/model/records/strategy";
import { recordFormTexts } from "../../messages/recordFormTexts";
import { planForest, searchedForest } from "../../workflows/live/planTree";
import { useLanguage } from "../frame/paneContext";
import { PlanTree } from "./PlanTree";
import { Section } from "./Section";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface PlanPickerProps {
  readonly plan: readonly StrategyNode[];
  /** The code of the node that is chosen by now. */
  readonly chosen: string | null;
  readonly onChoose: (path: readonly StrategyNode[]) => void;
}

/** The plan as a tree, found by typing a part of a code or a name. */
export function PlanPicker({ plan, chosen, onChoose }: PlanPickerProps) {
  const styles = useStyles();
  const texts = recordFormTexts(useLanguage()).links;
  const [search, setSearch] = useState("");
  const forest = useMemo(() => planForest(plan), [plan]);
  const found = useMemo(() => searchedForest(forest, search), [forest, search]);
  return (
    <Section title={texts.pick}>
      {forest.length === 0 ? (
        <p className={styles.note}>{texts.noPlan}</p>
      ) : (
        <>
          <Input
            type="search"
            value={search}
            contentBefore={<Search16Regular />}
            aria-label={texts.search}
            placeholder={texts.search}
            onChange={(_event, { value }) => {
              setSearch(value);
            }}
          />
          <p className={styles.note} role="status">
            {found.length === 0 ? texts.notFound : chosen === null ? texts.pickHelp : texts.chosen(chosen)}
          </p>
          {found.length > 0 && <PlanTree key={search} forest={found} isOpen={search !== ""} chosen={chosen} label={texts.plan} onChoose={onChoose} />}
        </>
      )}
    </Section>
  );
}
