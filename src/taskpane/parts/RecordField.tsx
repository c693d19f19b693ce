import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import { parseBaht } from "../../domain/model/amounts/parseBaht";
import { dayFromThaiText } from "../../domain/model/calendar/parseThaiDate";
import { formatFieldValue } from "../../messages/fieldValues";
import { formatBaht, formatDay } from "../../messages/formatting";
import type { Language } from "../../messages/language";
import { fieldLabel, recordFormTexts } from "../../messages/recordFormTexts";
import { typedFaultText } from "../../messages/typedFaultText";
import type { FormField } from "../../workflows/live/recordForm/formFields";
import type { TypedFault } from "../../workflows/live/recordForm/readTyped";
import { useLanguage } from "../frame/paneContext";

interface RecordFieldProps {
  readonly field: FormField;
  readonly text: string;
  readonly fault: TypedFault | null;
  readonly onType: (text: string) => void;
  readonly suggestions?: readonly string[];
  /** Why it cannot be changed; `null` = it can. */
  readonly fixedBecause?: string | null;
}

/** One field of a record, asked for as its column wants it, with what the sheet says of it. */
export function RecordField({ field, text, fault, onType, suggestions = [], fixedBecause = null }: RecordFieldProps) {
  const language = useLanguage();
  const list = useId();
  const hint = fixedBecause ?? readingOf(field, text, language) ?? field.help[language];
  const data = { value: text, disabled: fixedBecause !== null };
  return (
    <Field label={fieldLabel(field.field, language)} hint={hint} {...(fault === null ? {} : { validationMessage: typedFaultText(fault, language) })}>
      {field.input === "paragraph" ? (
        <Textarea
          {...data}
          resize="vertical"
          rows={3}
          onChange={(_event, { value }) => {
            onType(value);
          }}
        />
      ) : field.input === "choice" || field.input === "yesNo" ? (
        <Select
          {...data}
          onChange={(_event, { value }) => {
            onType(value);
          }}
        >
          {choicesOf(field, text, language).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          {...data}
          autoComplete="off"
          {...(field.input === "money" || field.input === "number" ? { inputMode: "decimal" as const } : {})}
          {...(suggestions.length > 0 ? { list } : {})}
          onChange={(_event, { value }) => {
            onType(value);
          }}
        />
      )}
      {suggestions.length > 0 && (
        <datalist id={list}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

/** How a date or an amount is understood; `null` where there is nothing to say. */
function readingOf({ input }: FormField, text: string, language: Language): string | null {
  const { readAs } = recordFormTexts(language);
  if (input === "date") {
    const day = dayFromThaiText(text);
    return day === null ? null : readAs(formatDay(day, language));
  }
  const amount = input === "money" ? parseBaht(text) : null;
  return amount === null ? null : readAs(formatBaht(amount, language));
}

/** The words of a list, with a blank, and with what stands in the cell where the list does not know it. */
function choicesOf({ field, input, choices }: FormField, text: string, language: Language): readonly (readonly [value: string, name: string])[] {
  const texts = recordFormTexts(language);
  if (input === "yesNo") return [["YES", texts.yes], ["NO", texts.no]];
  const known = choices.map((each) => [each, formatFieldValue(field, each, language)] as const);
  const unknown = text === "" || choices.includes(text) ? [] : [[text, text] as const];
  return [["", texts.choose], ...known, ...unknown];
}
