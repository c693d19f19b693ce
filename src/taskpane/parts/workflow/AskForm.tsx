import { Field, Select } from "@fluentui/react-components";
import type { ReturnCause } from "../../../domain/model/words/workflowWords";
import { returnCauseWords } from "../../../domain/model/words/workflowWords";
import { changeWorkflow } from "../../actions/roundActions";
import { usePane } from "../../frame/paneContext";
import { useWorkflowTexts } from "../../frame/useWorkflowTexts";
import { StepReason } from "./StepReason";
import { useWorkflow } from "./useStep";

/** What a step asks for: one of the countable causes and what exactly is wrong, or a reason in words. */
export function AskForm({ asks }: { readonly asks: "CAUSE_AND_TEXT" | "REASON" }) {
  const pane = usePane();
  const texts = useWorkflowTexts().asks;
  const { cause } = useWorkflow();
  const withCause = asks === "CAUSE_AND_TEXT";
  return (
    <>
      {withCause && (
        <Field label={texts.cause}>
          <Select
            value={cause ?? ""}
            onChange={(_event, { value }) => {
              changeWorkflow(pane, { cause: value === "" ? null : (value as ReturnCause) });
            }}
          >
            <option value="">{texts.chooseCause}</option>
            {returnCauseWords.ids.map((each) => (
              <option key={each} value={each}>
                {texts.causes[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <StepReason label={withCause ? texts.text : texts.reason} {...(withCause ? { hint: texts.textHelp } : {})} />
    </>
  );
}
