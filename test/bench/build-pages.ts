// Builds a way's page as the extension's code is built, and serves it in an origin of its own.
import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import type { ListedWay } from "./ways-list.ts";

/** A served way: where its page is, and the kilobytes of script that the page loads, compressed. */
export type ServedWay = ListedWay & {
  readonly port: number;
  readonly url: string;
  readonly scriptKb: number;
  readonly close: () => void;
};

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
};

/** Served as they come: SQLite looks for its program beside its script. */
const SQLITE = "/sqlite/";
const SQLITE_FILES = join(import.meta.dirname, "peers/node_modules/@sqlite.org/sqlite-wasm/dist");

async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      lib: { entry: join(import.meta.dirname, file), formats: ["es"], fileName: "page" },
      rollupOptions: {
        external: ["@sqlite.org/sqlite-wasm"],
        output: {
          codeSplitting: false,
          paths: { "@sqlite.org/sqlite-wasm": `${SQLITE}index.mjs` },
        },
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error(`${file}: nothing was built`);
  return output.output[0].code;
}

/** Builds and serves a way on a port, where none is given on a free one. Its data belong to its port. */
export async function serveWay(way: ListedWay, wanted = 0): Promise<ServedWay> {
  const scripts = new Map<string, string>();
  for (const file of [way.file, ...(way.workers ?? [])]) {
    scripts.set(`/${file.replace(/\.ts$/, ".js")}`, await bundle(file));
  }
  const [main] = scripts.keys();
  const html = `<!doctype html><title>${way.name}</title><script type="module" src="${main}"></script>`;
  const server = createServer(({ url = "/" }, response) => {
    response.setHeader("content-type", TYPES[extname(url)] ?? "text/html");
    if (/^\/sqlite\/[\w-]+\.\w+$/.test(url)) {
      const file = join(SQLITE_FILES, url.slice(SQLITE.length));
      createReadStream(file)
        .on("error", () => response.destroy())
        .pipe(response);
    } else response.end(scripts.get(url) ?? html);
  });
  await new Promise<void>((resolve) => server.listen(wanted, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const scriptKb = gzipSync([...scripts.values()].join("")).length / 1_000;
  const close = () => server.close();
  return { ...way, port, url: `http://127.0.0.1:${port}/`, scriptKb, close };
}
