import { describe, expect, test, vi } from "vitest";
import { timeAgo } from "../../../components/dates.ts";

const NOW = Date.parse("2026-03-01T12:00:00.000Z");

describe("timeAgo", () => {
  test.each([
    ["2026-03-01T08:00:00.000Z", "today", "今天"],
    ["2026-02-28T23:00:00.000Z", "yesterday", "昨天"],
    ["2026-02-24T12:00:00.000Z", "5 days ago", "5天前"],
    ["2026-02-20T12:00:00.000Z", "1 week ago", "1周前"],
    ["2026-01-10T12:00:00.000Z", "1 month ago", "1个月前"],
    ["2024-04-10T12:00:00.000Z", "1 year ago", "1年前"],
    ["2026-03-02T12:00:00.000Z", "today", "今天"], // a clock that is ahead
    ["2999-02-20T12:00:00.000Z", "Feb 20, 2999", "2999年2月20日"],
  ])("%s is %s", (instant, en, zh) => {
    vi.stubEnv("TZ", "UTC");
    expect(timeAgo(instant, NOW, "en")).toBe(en);
    expect(timeAgo(instant, NOW, "zh_CN")).toBe(zh);
    vi.unstubAllEnvs();
  });
});
