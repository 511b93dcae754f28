// What the page reader brings back from a page: unchecked strings until this schema has clipped and checked them.
import * as z from "zod/mini";
import { clip, LIMITS, PAGE_TEXT } from "../base/text.ts";

const clipped = (max: number) =>
  z._default(
    z.pipe(
      z.string(),
      z.transform((s: string) => clip(s, max)),
    ),
    "",
  );
const optional = z.optional(
  z.pipe(
    z.string(),
    z.transform((s: string) => clip(s, LIMITS.address)),
  ),
);

export const pageReadSchema = z.object({
  title: clipped(LIMITS.name),
  text: clipped(PAGE_TEXT),
  lang: clipped(40),
  canonical: optional,
  siteName: optional,
  generator: optional,
  og: z._default(z.record(z.string(), z.string()), {}),
  jsonLd: z._default(z.array(z.unknown()), []),
  marks: z._default(z.array(z.string()), []),
  selection: z.object({
    exact: clipped(LIMITS.text),
    prefix: clipped(200),
    suffix: clipped(200),
  }),
});
export type PageRead = z.infer<typeof pageReadSchema>;
