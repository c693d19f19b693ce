import type { ClassName, TargetOf } from "./targets";

/** An object of Office.js during one request: its class, and what of the workbook it stands for. */
export interface ObjectRef<C extends ClassName = ClassName> {
  readonly className: C;
  readonly target: TargetOf[C];
}

export const refTo = <C extends ClassName>(className: C, target: TargetOf[C]): ObjectRef<C> => ({ className, target });
