import { Select } from "@fluentui/react-components";

interface ChoiceProps {
  readonly label: string;
  /** "" = none of the options. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly (readonly [value: string, name: string])[];
  /** What it says where nothing is chosen. */
  readonly none: string;
}

/** One of several, or none; it says itself what it is about, which saves the line of a label. */
export function Choice({ label, value, onChange, options, none }: ChoiceProps) {
  // What was chosen and is no longer offered is said, so that nobody wonders why nothing is there.
  const isOffered = value === "" || options.some(([each]) => each === value);
  return (
    <Select
      aria-label={label}
      value={value}
      onChange={(_event, data) => {
        onChange(data.value);
      }}
    >
      <option value="">{`${label}: ${none}`}</option>
      {!isOffered && <option value={value}>{value}</option>}
      {options.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </Select>
  );
}
