import { expect, it } from "vitest";
import { tellApart } from "../../../../../components/dashboard/ask/insights/tell-apart.ts";
import { criteriaOf } from "../../../../../lib/query/branch-criteria.ts";
import { branchesOf } from "../../../../../lib/query/branches.ts";
import { readQuery } from "../../../../../lib/query/read-query.ts";
import { EMPTY_MAP } from "../../../../../lib/model/map.ts";

function apart(text: string): string[] {
  const read = readQuery(text, EMPTY_MAP, 0);
  const branches = read.ok ? branchesOf(read.query) : read;
  if (!branches.ok) throw new Error(branches.error.code);
  const asked = branches.query.map((branch) => ({ criteria: criteriaOf(branch), branch }));
  return tellApart(asked).map((parts) =>
    parts.map(({ not, trait, text: written }) => (not ? "-" : "") + (trait ?? written)).join(" "),
  );
}

it.each([
  ["gender:women or gender:men", ["gender:women", "gender:men"]],
  ["interest:running and (gender:women or gender:men)", ["gender:women", "gender:men"]],
  ["interest:running kind:forum or interest:running kind:app", ["kind:forum", "kind:app"]],
  ["interest:running and (gender:women or not gender:men)", ["gender:women", "-gender:men"]],
  ['interest:running "cheap" or interest:running -"cheap"', ['"cheap"', '-"cheap"']],
])("tells the alternatives of %s apart by what not all ask for", (text, parts) => {
  expect(apart(text)).toEqual(parts);
});

it("tells everything of an alternative that another one adds to", () => {
  expect(apart("gender:women or gender:women and interest:running")).toEqual([
    "gender:women",
    "interest:running",
  ]);
});
