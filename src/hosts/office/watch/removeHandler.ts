import type { ExcelLibrary } from "../library";

/** Takes a handler off; that works only in the context that it was added in. */
export async function removeHandler<Event>(library: ExcelLibrary, handler: OfficeExtension.EventHandlerResult<Event>): Promise<void> {
  await library.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
}
