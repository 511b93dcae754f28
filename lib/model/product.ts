// Product cards: what is sold, and which needs its features answer.
import * as z from "zod/mini";
import { LIMITS } from "../base/text.ts";
import { id, instant, line, text } from "./fields.ts";

const names = z.optional(z.array(line).check(z.maxLength(LIMITS.list)));

/** A feature and the needs it answers, as traits (`need:cushioning`). */
export const featureSchema = z.looseObject({
  name: line,
  needs: z.optional(z.array(line).check(z.maxLength(LIMITS.list))),
});
export type Feature = z.infer<typeof featureSchema>;

/**
 * A product card (FEATURES A2). `brand` is the name that people say (`Gemsbock`), `item` what it is as a purchase value
 * (`running-shoes`); `price` a band as people write it (`90-140 €`); the four lists hold items or brands by name. The
 * later `at` wins on merge.
 */
export const productSchema = z.looseObject({
  id,
  name: line,
  brand: z.optional(line),
  item: z.optional(line),
  features: z.optional(z.array(featureSchema).check(z.maxLength(LIMITS.list))),
  benefits: names,
  price: z.optional(line),
  strengths: names,
  rivals: names,
  related: names,
  complementary: names,
  substitutes: names,
  note: z.optional(text),
  at: instant,
  removed: z.optional(z.boolean()),
  sample: z.optional(z.boolean()),
});
export type Product = z.infer<typeof productSchema>;
