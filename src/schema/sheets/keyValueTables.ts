import { stored } from "../spec/columns";
import type { SchemaTable } from "../spec/tableSpec";
import { code, longText, text } from "../types/textTypes";

/** Lists of key and value; their rows have types of their own (`settingsRows`, `WorkbookMeta`). */

export const settingsTable: SchemaTable = {
  name: "Settings",
  columns: [
    { field: "label", ...stored(text, { header: "การตั้งค่า", aliases: ["รายการ"], th: "ชื่อของการตั้งค่า", en: "What is set.", width: 34 }) },
    { field: "value", ...stored(text, { header: "ค่า", aliases: ["ค่าที่ตั้ง"], th: "ค่าที่ใช้ ว่าง = ค่าตั้งต้น", en: "Its value; blank = the default.", width: 30 }) },
    { field: "help", ...stored(longText, { header: "คำอธิบาย", aliases: ["หมายเหตุ"], th: "ความหมาย", en: "What it means.", width: 62 }) },
    { field: "key", ...stored(code(), { header: "รหัสการตั้งค่า", th: "ชื่อภายใน (ซ่อน)", en: "Internal name.", width: 22, hidden: true }) },
  ],
};

export const metaTable: SchemaTable = {
  name: "Meta",
  columns: [
    { field: "key", ...stored(code(), { header: "key", th: "ชื่อภายใน", en: "Internal name.", width: 26 }) },
    { field: "value", ...stored(text, { header: "value", th: "ค่า", en: "Its value.", width: 40 }) },
  ],
};
