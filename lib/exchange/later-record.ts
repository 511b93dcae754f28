// Two versions of a record that is edited as a whole: the later one stands.
import { canonicalJson } from "../base/json.ts";
import { compareText } from "../base/text.ts";
import { compareInstants } from "../base/instant-order.ts";

/** Returns the record with the later `at`; at the same moment the one whose canonical JSON is larger. */
export function laterRecord<R extends { readonly at: string }>(a: R, b: R): R {
  const order = compareInstants(a.at, b.at) || compareText(canonicalJson(a), canonicalJson(b));
  return order < 0 ? b : a;
}
