/** The part of exceljs that packs; exceljs publishes no types for it. */
declare module "exceljs/lib/utils/zip-stream" {
  export class ZipWriter {
    append(data: unknown, options: { readonly name: string; readonly base64?: boolean }): void;
  }
}
