import type { ExcelLibrary } from "../library";

/** Takes handlers off that were added together; that works only in the context that they were added in. */
export async function removeHandlers(library: ExcelLibrary, handlers: readonly Removable[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await library.run(first.context as Excel.RequestContext, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

/** A handler of whatever event. */
type Removable = Pick<OfficeExtension.EventHandlerResult<never>, "context" | "remove">;
