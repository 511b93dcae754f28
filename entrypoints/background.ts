// The background context: wires gestures and questions from pages to the verbs. No module: it must be one file.
import { defineBackground } from "wxt/utils/define-background";
import { startBackground } from "../lib/app/start-background.ts";

export default defineBackground(startBackground);
