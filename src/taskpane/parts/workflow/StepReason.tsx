import { Field, Textarea } from "@fluentui/react-components";
import { changeWorkflow } from "../../actions/roundActions";
import { usePane } from "../../frame/paneContext";
import { useWorkflow } from "./useStep";

/** The words that a step asks for, kept while its user looks elsewhere. */
export function StepReason({ label, hint }: { readonly label: string; readonly hint?: string }) {
  const pane = usePane();
  const { reason } = useWorkflow();
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Textarea
        value={reason}
        resize="vertical"
        onChange={(_event, { value }) => {
          changeWorkflow(pane, { reason: value });
        }}
      />
    </Field>
  );
}
