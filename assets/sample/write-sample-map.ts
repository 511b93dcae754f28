// Writes sample-map.shoal.json from the source tables: `node assets/sample/write-sample-map.ts`.
import { writeFile } from "node:fs/promises";
import { writeMap } from "../../lib/exchange/write-map.ts";
import { buildSampleMap } from "./build-sample-map.ts";

const file = new URL("sample-map.shoal.json", import.meta.url);
await writeFile(file, writeMap(await buildSampleMap()));
