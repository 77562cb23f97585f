import type { PageView } from "../views/frame/frame.ts";

/** A page with the template that shows it. */
export interface PageToRender {
  /** A file below `templates/pages/`, without its ending. */
  readonly template: string;
  readonly view: PageView;
}
