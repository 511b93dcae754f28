// What the second copy says of itself.
import type { CopyArea } from "../browser/copy-area.ts";
import { COPY_KEY, parseCopyState, type CopyState } from "../model/copy-state.ts";

/** Returns the copy's own record, or undefined where there is none that can be read. */
export async function readCopyState(area: CopyArea): Promise<CopyState | undefined> {
  return parseCopyState((await area.read([COPY_KEY])).get(COPY_KEY));
}
