// Field types that several records share.
import * as z from "zod/mini";
import { LIMITS } from "../base/text.ts";
import { isInstant } from "../base/time.ts";
import { isWebAddress } from "../base/web-address.ts";

/** One line: a name, label, term or id from outside. */
export const line = z.string().check(z.maxLength(LIMITS.name));

/** Free text: a note, a quote. */
export const text = z.string().check(z.maxLength(LIMITS.text));

/** An id: never empty. */
export const id = z.string().check(z.minLength(1), z.maxLength(LIMITS.id));

/** A moment, `2026-11-23T08:30:00.000Z`. */
export const instant = z
  .string()
  .check(
    z.refine(isInstant, { error: "must be a moment like 2026-11-23T08:30:00.000Z" }),
    z.meta({ format: "date-time" }),
  );

/** An address that may become a link: http or https only. */
export const address = z
  .string()
  .check(
    z.maxLength(LIMITS.address),
    z.refine(isWebAddress, { error: "must be an http or https address" }),
    z.meta({ format: "uri" }),
  );

/** A count of people, posts or threads: whole, at least `least`, at most a thousand million. */
export const count = (least: number) => z.int().check(z.minimum(least), z.maximum(1_000_000_000));

/** Text per language tag, such as `{ en: "running", "zh-CN": "跑步" }`. */
export const perLanguage = z.record(line, line);
