// All specimens that the rules carry, as test cases.
import { PLATFORMS } from "../../../lib/channel/platforms.ts";
import { FORUM_SHAPES } from "../../../lib/channel/rules/forum-shapes.ts";
import { PROFILE_SHAPES } from "../../../lib/channel/rules/profile-shapes.ts";

export type Specimen = {
  /** Where the specimen stands: platform or engine, and pattern. */
  readonly rule: string;
  readonly address: string;
  /** Key expected, null for no channel. */
  readonly key: string | null;
  /** Kind expected, undefined where the specimen is a near-miss. */
  readonly kind: string | undefined;
};

function read(rule: string, like: string, kind: string | undefined): Specimen {
  const [address = "", key = ""] = like.split(" → ");
  return { rule, address, key: key === "null" ? null : key, kind };
}

const PLAIN = new Set(["none", "home"]);

export const SPECIMENS: readonly Specimen[] = [
  ...PLATFORMS.flatMap(({ name, rules, unlike = [] }) => [
    ...rules.map((rule) =>
      read(`${name}: ${rule.at}`, rule.like, PLAIN.has(rule.kind) ? undefined : rule.kind),
    ),
    ...unlike.map((like) => read(`${name}: near-miss`, like, undefined)),
  ]),
  ...FORUM_SHAPES.map((shape) =>
    read(
      `${shape.engine}: ${shape.at}`,
      shape.like,
      shape.where === "marked" ? undefined : shape.kind,
    ),
  ),
  ...PROFILE_SHAPES.map((shape) => read(`profile: ${shape.at}`, shape.like, shape.kind)),
];
