import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { DerivedPlanStatus } from "../../../domain/model/words/statusWords";
import { formatDay } from "../../../messages/formatting";
import { statusName, statusValues } from "../../../messages/statusNames";
import type { LiveWorkbook } from "../../../workflows/live/liveWorkbook";
import { agenciesIn, strategiesIn } from "../../../workflows/live/overview/overviewFilter";
import { quartersOf } from "../../../workflows/live/quarterView";
import { chooseOverview, compareOverview } from "../../actions/overviewActions";
import { useLanguage, usePane, useTexts } from "../../frame/paneContext";
import { WHOLE_OVERVIEW } from "../../state/overviewState";
import { Choice } from "../Choice";
import { strategyName } from "../strategyName";
import { useOverview, useOverviewTexts } from "./useOverview";

const useStyles = makeStyles({
  filters: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(165px, 100%), 1fr))", gap: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalS },
  clear: { paddingBottom: tokens.spacingVerticalS },
});

/** Which projects, at which quarter, and held against which. */
export function OverviewFilters({ live }: { readonly live: LiveWorkbook }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const { all } = useTexts().common;
  const texts = useOverviewTexts();
  const { choice, compareWith } = useOverview();
  const { agencies, strategies, quarters } = useMemo(() => {
    const { projects } = live.checked;
    return { agencies: agenciesIn(projects), strategies: strategiesIn(projects), quarters: quartersOf(live) };
  }, [live]);
  const quarterChoices = quarters.map((each) => [each.key, texts.quarterName(each.quarter, each.year, formatDay(each.asOf, language))] as const);
  const isNarrowed = Object.values(choice).some((each) => each !== null) || compareWith !== null;
  return (
    <>
      <div className={styles.filters}>
        <Choice label={texts.agency} none={all} value={choice.agency ?? ""} options={agencies.map((each) => [each, each])} onChange={(value) => { chooseOverview(pane, { agency: value === "" ? null : value }); }} />
        <Choice
          label={texts.strategy}
          none={all}
          value={choice.strategy === null ? "" : String(choice.strategy)}
          options={strategies.map(({ strategyNo, name }) => [String(strategyNo), strategyName(strategyNo, name, texts)])}
          onChange={(value) => { chooseOverview(pane, { strategy: value === "" ? null : Number(value) }); }}
        />
        <Choice
          label={texts.status}
          none={all}
          value={choice.status ?? ""}
          options={statusValues("derivedPlanStatus").map((status) => [status, statusName("derivedPlanStatus", status, language)])}
          onChange={(value) => { chooseOverview(pane, { status: value === "" ? null : (value as DerivedPlanStatus) }); }}
        />
        <Choice label={texts.quarter} none={texts.now} value={choice.quarter ?? ""} options={quarterChoices} onChange={(value) => { chooseOverview(pane, { quarter: value === "" ? null : value }); }} />
        <Choice
          label={texts.compareWith}
          none={texts.noComparison}
          value={compareWith ?? ""}
          options={quarters.filter(({ key }) => key !== choice.quarter).map((each) => [each.key, `${texts.compareWith}: ${texts.quarterShort(each.quarter, each.year)}`])}
          onChange={(value) => { compareOverview(pane, value === "" ? null : value); }}
        />
      </div>
      {isNarrowed && (
        <div className={styles.clear}>
          <Link as="button" onClick={() => { chooseOverview(pane, WHOLE_OVERVIEW.choice); compareOverview(pane, null); }}>
            {texts.clear}
          </Link>
        </div>
      )}
    </>
  );
}
