// Writes the JSON Schema of the file format into assets, from the schemas that read it.
import { writeFile } from "node:fs/promises";
import { jsonSchemaText } from "../lib/exchange/json-schema.ts";

await writeFile(new URL("../assets/shoal-map.schema.json", import.meta.url), jsonSchemaText());
