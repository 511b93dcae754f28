// The file format as a JSON Schema, for editors and other programs.
import * as z from "zod/mini";
import { FILE_FORMAT, FILE_VERSION, mapFileSchema } from "./map-file.ts";

/** Returns the JSON Schema (draft 2020-12) of what a file may hold, as the text of its own file. */
export function jsonSchemaText(): string {
  const schema = z.toJSONSchema(mapFileSchema, { io: "input", reused: "inline" });
  const described = {
    title: `Shoal map (${FILE_FORMAT}, version ${FILE_VERSION})`,
    description:
      "Which people were seen where. docs/format.md explains it; Shoal itself also checks what a schema cannot say, such as seen ≤ read.",
    ...schema,
  };
  return `${shortListsOnOneLine(JSON.stringify(described, null, 2))}\n`;
}

// As the formatter writes them: lists of plain values on one line where they fit into 100 columns.
function shortListsOnOneLine(text: string): string {
  return text.replace(/^(.*)\[\n([^[\]{}]*)\n\s*\](,?)$/gm, (whole, head, items, comma) => {
    const line = `${head}[${items.trim().replace(/\s*\n\s*/g, " ")}]${comma}`;
    return line.length <= 100 ? line : whole;
  });
}
