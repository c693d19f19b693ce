import { openBook } from "../../excel/file/openBook";
import { saveBook } from "../../excel/file/saveBook";
import type { BookModel } from "../../excel/model/book";

/** Fetches one of the workbooks that the server makes. @throws Error when it cannot be had */
export async function fetchBook(name: "sample" | "empty"): Promise<Uint8Array> {
  const response = await fetch(`/workbench/books/${name}.xlsx`);
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** @throws WorkbookError for a file that is no workbook */
export const readBook = (bytes: Uint8Array, name: string): BookModel => openBook(bytes, { name });

/** Hands the workbook to the browser as a download. */
export function downloadBook(book: BookModel, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([saveBook(book) as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
