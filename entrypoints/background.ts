// The background context: wires gestures (menu, shortcut, omnibox) to the verbs.
import { defineBackground } from "wxt/utils/define-background";

export default defineBackground({ type: "module", main() {} });
