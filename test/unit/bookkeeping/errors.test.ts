// The page of errors is what Shoal says, and each code is made to happen by some test.
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { errorMessages } from "../../../assets/messages/errors.ts";
import { ERROR_CODES } from "../../../lib/base/errors.ts";

function pageOfErrors(): string {
  const rows = ERROR_CODES.map((code) => {
    const { what, safe, next } = errorMessages[code];
    return `## SHOAL-${code}\n\n${what.en}\n\n- Is my map safe? ${safe.en}\n- What now? ${next.en}\n`;
  });
  return `# Errors

Every error that Shoal shows says what happened, whether the map is safe, what to do next, and one of these codes. Words in braces are filled in. After a change of \`assets/messages/errors.ts\`, \`npm run unit -- -u\` writes this page anew.

${rows.join("\n")}`;
}

test("lists every error in docs/errors.md as Shoal says it", async () => {
  await expect(pageOfErrors()).toMatchFileSnapshot("../../../docs/errors.md");
});

test.each(ERROR_CODES)("has a test that makes %s happen", (code) => {
  const tests = globSync("test/{unit,e2e}/**/*.ts").filter((file) => !file.includes("bookkeeping"));
  const naming = tests.filter((file) => readFileSync(file, "utf8").includes(`${code}`));
  expect(naming, `write a test that expects { code: "${code}" }`).not.toEqual([]);
});
