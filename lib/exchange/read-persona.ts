// A persona in a file of its own, as a question needs it.
import * as z from "zod/mini";
import { ShoalError } from "../base/errors.ts";
import { LIMITS } from "../base/text.ts";
import { line } from "../model/fields.ts";
import { criterionSchema, personaSchema } from "../model/persona.ts";
import { describeIssue, fieldName } from "./describe-issue.ts";
import { parseJson } from "./parse-file.ts";

const personaFileSchema = z.looseObject({
  name: z._default(line, ""),
  traits: z.array(criterionSchema).check(z.maxLength(LIMITS.traits)),
  role: personaSchema.shape.role,
  unit: personaSchema.shape.unit,
});

/** A name (may be empty) and the wanted traits; one taken from a map may have its part in the decision and its unit. */
export type PersonaFile = z.infer<typeof personaFileSchema>;

/** Returns the persona that a text such as `{"name": "…", "traits": [{"trait": "…", "level": "must"}]}` describes. Throws a ShoalError FILE_*. */
export function readPersona(text: string): PersonaFile {
  const value = parseJson(text);
  const parsed = z.safeParse(personaFileSchema, value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const field = fieldName(issue.path) || "the record";
  throw new ShoalError("FILE_RECORD", { record: "persona", field, ...describeIssue(issue, value) });
}
