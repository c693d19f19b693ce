import type { ValidationBlueprint } from "../../workbook/workbookBlueprint";
import { LONGEST_CELL_TEXT } from "../types/cellText";
import type { Allowed, Bilingual } from "../spec/columnSpec";
import type { ColumnTypeName } from "../spec/columnType";
import type { NamedColumn } from "../spec/tableSpec";

type Rule = Pick<ValidationBlueprint, "rule" | "errorStyle"> & { readonly error: Bilingual };

/** Excel's limits for what a validation says. */
const LONGEST_MESSAGE = 255;
const LONGEST_TITLE = 32;

/** Larger than any amount that a cell keeps to the satang. */
const LARGEST_NUMBER = 1e15;

/** The validation of a column's cells; `null` for hidden columns, which nobody types in. `firstCell` is the first cell of the range. */
export function columnValidation(column: NamedColumn, range: string, firstCell: string): ValidationBlueprint | null {
  if (column.hidden) return null;
  if (column.kind === "computed") return validation(range, column.header, column.help, COMPUTED);
  return validation(range, column.header, promptOf(column.type.name, column.help), ruleOf(column.type.name, column.allowed, firstCell));
}

/** The validation of one cell that holds a value of a type. */
export function cellValidation(cell: string, title: string, help: Bilingual, type: ColumnTypeName, allowed: Allowed | null): ValidationBlueprint {
  return validation(cell, title, promptOf(type, help), ruleOf(type, allowed, cell));
}

function validation(range: string, title: string, prompt: Bilingual, { rule, errorStyle, error }: Rule): ValidationBlueprint {
  return {
    range,
    rule,
    allowBlank: true,
    errorStyle,
    errorTitle: title.slice(0, LONGEST_TITLE),
    error: bilingual(error),
    promptTitle: title.slice(0, LONGEST_TITLE),
    prompt: bilingual(prompt),
  };
}

/** Both languages where they fit, else Thai. */
function bilingual({ th, en }: Bilingual): string {
  const both = `${th}\n${en}`;
  return both.length <= LONGEST_MESSAGE ? both : th.slice(0, LONGEST_MESSAGE);
}

const COMPUTED: Rule = {
  rule: { kind: "custom", formula: "FALSE" },
  errorStyle: "stop",
  error: { th: "คอลัมน์นี้ระบบคำนวณให้ ไม่ต้องพิมพ์ กด Esc เพื่อยกเลิก", en: "This column is computed. Press Esc to leave it as it is." },
};

const TYPED_DATE: Bilingual = {
  th: "พิมพ์ปี ค.ศ. เช่น 20/6/2023 แล้วเซลล์จะแสดงเป็น พ.ศ. 2566 ให้เอง",
  en: "Type a Christian year, e.g. 20/6/2023; the cell shows it as 2566.",
};

function promptOf(type: ColumnTypeName, help: Bilingual): Bilingual {
  return type === "date" ? { th: `${help.th}\n${TYPED_DATE.th}`, en: help.en } : help;
}

function ruleOf(type: ColumnTypeName, allowed: Allowed | null, firstCell: string): Rule {
  switch (allowed?.kind) {
    case "oneOf":
      return {
        rule: { kind: "list", source: allowed.list },
        errorStyle: "stop",
        error: { th: "เลือกจากรายการเท่านั้น (กด Alt+ลูกศรลงเพื่อเปิดรายการ)", en: "Choose from the list (Alt+Down opens it)." },
      };
    case "suggested":
      return {
        rule: { kind: "list", source: allowed.list },
        errorStyle: "warning",
        error: { th: "ค่านี้ไม่มีในรายการ ต้องการใช้ค่านี้หรือไม่", en: "This is not in the list. Keep it?" },
      };
    case "formula":
      return { rule: { kind: "custom", formula: allowed.formula.replace(/\bcell\b/g, firstCell) }, errorStyle: "stop", error: allowed.message };
    case "length":
      return textUpTo(allowed.high);
    case "between":
      return { rule: { kind: numberKind(type), operator: "between", low: allowed.low, high: allowed.high }, errorStyle: "stop", error: betweenMessage(type, allowed.low, allowed.high) };
    case "atLeast":
      return {
        rule: { kind: numberKind(type), operator: "greaterThanOrEqual", low: allowed.low },
        errorStyle: "stop",
        error: {
          th: `กรอกเป็นตัวเลขตั้งแต่ ${allowed.low} ขึ้นไป ไม่ต้องพิมพ์หน่วย ไม่ทราบให้เว้นว่าง`,
          en: `Enter a number from ${allowed.low} up, without a unit; leave unknown blank.`,
        },
      };
    case undefined:
      return unlimited(type);
  }
}

/** Without limits of its own a column still wants its kind of value; text columns only tell what belongs there. */
function unlimited(type: ColumnTypeName): Rule {
  switch (type) {
    case "whole":
    case "decimal":
    case "money":
    case "percent":
      return {
        rule: { kind: numberKind(type), operator: "between", low: -LARGEST_NUMBER, high: LARGEST_NUMBER },
        errorStyle: "stop",
        error: { th: "กรอกเป็นตัวเลขเท่านั้น ไม่ต้องพิมพ์หน่วย", en: "Enter a number, without a unit." },
      };
    case "moment":
      return { ...textUpTo(LONGEST_CELL_TEXT), errorStyle: "information" };
    default:
      return textUpTo(LONGEST_CELL_TEXT);
  }
}

function textUpTo(high: number): Rule {
  return {
    rule: { kind: "textLength", operator: "lessThanOrEqual", low: high },
    errorStyle: "stop",
    error: { th: `ข้อความยาวเกิน ${high.toLocaleString("en-US")} ตัวอักษร`, en: `Longer than ${high.toLocaleString("en-US")} characters.` },
  };
}

function numberKind(type: ColumnTypeName): "date" | "whole" | "decimal" {
  if (type === "date" || type === "month") return "date";
  return type === "whole" ? "whole" : "decimal";
}

function betweenMessage(type: ColumnTypeName, low: number, high: number): Bilingual {
  if (type === "date" || type === "month") return TYPED_DATE;
  return type === "whole"
    ? { th: `กรอกเป็นจำนวนเต็ม ${low}–${high}`, en: `Enter a whole number from ${low} to ${high}.` }
    : { th: `กรอกเป็นตัวเลข ${low}–${high} ไม่ต้องพิมพ์ %`, en: `Enter a number from ${low} to ${high}, without %.` };
}
