import { type RefObject, createContext } from "react";

/** The element that scrolls the view, for lists that draw only what is seen. */
export const ScrollContext = createContext<RefObject<HTMLElement> | null>(null);
