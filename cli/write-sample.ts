// Writes the sample map from its source tables: `npm run sample`.
import { writeFile } from "node:fs/promises";
import { buildSampleMap } from "../assets/sample/build-sample-map.ts";
import { writeMap } from "../lib/exchange/write-map.ts";

const file = new URL("../assets/sample/sample-map.shoal.json", import.meta.url);
await writeFile(file, writeMap(await buildSampleMap()));
