/** How long a browser may take to fetch what it is to save. Milliseconds. */
const PATIENCE = 60_000;

/** Hands a file to the browser's downloads. Whether Excel lets it through nobody tells: docs/manual-tests.md. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, PATIENCE);
}
