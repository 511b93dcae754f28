// Every rule meets every specimen: the failure text says which literal to change.
import { describe, expect, test } from "vitest";
import { identifyChannel } from "../../../lib/channel/identify.ts";
import { compilePattern } from "../../../lib/channel/pattern.ts";
import { PLATFORMS } from "../../../lib/channel/platforms.ts";
import { FORUM_SHAPES } from "../../../lib/channel/rules/forum-shapes.ts";
import { PROFILE_SHAPES } from "../../../lib/channel/rules/profile-shapes.ts";
import { SPECIMENS } from "./specimens.ts";

const patterns = [
  ...PLATFORMS.flatMap(({ name, rules }) => rules.map((rule) => [name, rule] as const)),
  ...FORUM_SHAPES.map((shape) => [shape.engine, shape] as const),
  ...PROFILE_SHAPES.map((shape) => ["profile", shape] as const),
];

describe("rules", () => {
  test.each(SPECIMENS)("answers $address ($rule)", ({ rule, address, key, kind }) => {
    const found = identifyChannel(address);
    const isRight = (found?.key ?? null) === key && (kind === undefined || found?.kind === kind);
    const advice =
      `${address} should give ${key} (${kind}), gave ${found?.key} (${found?.kind}).\n` +
      `The specimen belongs to "${rule}". Either an earlier rule of the same platform takes it (the narrower rule goes` +
      ` first), or the pattern, its \`not\` words or its \`key\` do not fit it.`;
    expect(isRight ? "" : advice).toBe("");
  });

  test.each(SPECIMENS.filter(({ key }) => key !== null))(
    "opens the same channel again: $address",
    ({ address, rule }) => {
      const found = identifyChannel(address);
      const again = found && identifyChannel(found.url);
      const advice =
        `The \`url\` of "${rule}" is ${found?.url}, which stands for ${again?.key} instead of ${found?.key}:` +
        ` give the rule a \`url\` that one of the rules reads back.`;
      expect(again?.key === found?.key ? "" : advice).toBe("");
    },
  );

  test.each(patterns)("compiles the pattern of %s and fills its templates", (_, rule) => {
    expect(() => compilePattern(rule.at)).not.toThrow();
    const captured = [...rule.at.matchAll(/:([a-z]+)/g)].map((match) => match[1]);
    const texts = [rule.key, rule.name, "label" in rule ? rule.label : "", rule.url].join(" ");
    const holes = [...texts.matchAll(/\{([a-z]+)\}/g)].map((match) => match[1]);
    expect(holes.filter((hole) => hole !== "host" && !captured.includes(hole))).toEqual([]);
  });

  test("gives every host to one platform", () => {
    const hosts = PLATFORMS.flatMap((platform) => platform.hosts);
    expect(hosts.filter((host, i) => hosts.indexOf(host) !== i)).toEqual([]);
  });
});
