// The page reader: runs once in a page at the user's gesture, returns what it says of itself, leaves nothing behind.
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readDocument } from "../lib/browser/read-document.ts";

export default defineUnlistedScript(() => readDocument(document));
