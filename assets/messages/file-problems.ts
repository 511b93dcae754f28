// What is wrong with a file that is refused, by the rules that lib/exchange names: they stand in the sentences of errors.
import type { Catalogue } from "../../lib/base/messages.ts";

/** Of a field, behind its name; `limit` is what it is measured against, `n` that as a number. */
export const fieldProblemMessages = {
  missing: { en: "is missing", zh_CN: "缺失" },
  type: { en: "must be {limit}", zh_CN: "必须是{limit}" },
  only: { en: "must be {limit}", zh_CN: "必须是 {limit}" },
  "one-of": { en: "must be one of {limit}", zh_CN: "必须是其中之一：{limit}" },
  "at-most-length": {
    en: "must be at most {n} {n|character|characters} long",
    zh_CN: "最多 {n} 个字符",
  },
  "at-least-length": {
    en: "must be at least {n} {n|character|characters} long",
    zh_CN: "至少 {n} 个字符",
  },
  "at-most-items": {
    en: "must be at most {n} {n|item|items} long",
    zh_CN: "最多 {n} 项",
  },
  "at-least-items": {
    en: "must be at least {n} {n|item|items} long",
    zh_CN: "至少 {n} 项",
  },
  "at-most-number": { en: "must be at most {limit}", zh_CN: "不能大于 {limit}" },
  "at-least-number": { en: "must be at least {limit}", zh_CN: "不能小于 {limit}" },
  "at-most-read": { en: 'must be at most "read" ({limit})', zh_CN: "不能大于“read”（{limit}）" },
  "number-range": {
    en: "must be a number that can be kept exactly; write longer ones as text",
    zh_CN: "必须是能精确保存的数字，更长的请写成文本",
  },
  moment: {
    en: "must be a moment like 2026-11-23T08:30:00.000Z",
    zh_CN: "必须是时间，例如 2026-11-23T08:30:00.000Z",
  },
  "web-address": {
    en: "must be an http or https address",
    zh_CN: "必须是 http 或 https 地址",
  },
  "many-traits": {
    en: "must have at most 10000 traits in all",
    zh_CN: "特征总数最多 10000 个",
  },
  invalid: { en: "is not valid", zh_CN: "无效" },
} satisfies Catalogue;

/** What a field must be, by the English limit of the rule "type". */
export const typeMessages = {
  text: { en: "text", zh_CN: "文本" },
  "a number": { en: "a number", zh_CN: "数字" },
  "a whole number": { en: "a whole number", zh_CN: "整数" },
  "true or false": { en: "true or false", zh_CN: "true 或 false" },
  "a list": { en: "a list", zh_CN: "列表" },
  "an object": { en: "an object", zh_CN: "对象" },
} satisfies Catalogue;

/** Of a whole text, behind a colon. */
export const jsonProblemMessages = {
  "json-end": { en: "it ends too early", zh_CN: "内容不完整" },
  "json-place": {
    en: "see line {line}, column {column}",
    zh_CN: "请看第 {line} 行第 {column} 列",
  },
  "json-line": { en: "line {line} cannot be read", zh_CN: "无法读取第 {line} 行" },
  json: { en: "it cannot be read", zh_CN: "无法解析" },
  "no-record": { en: "line {line} holds no record", zh_CN: "第 {line} 行没有记录" },
  "too-few": {
    en: "it holds {found} of the {told} records that it says it has",
    zh_CN: "文件称有 {told} 条记录，实际只有 {found} 条",
  },
} satisfies Catalogue;

/** What a refusal calls the things that have no name in the file. */
export const filePartMessages = {
  "the record": { en: "the record", zh_CN: "该记录" },
  file: { en: "file", zh_CN: "文件" },
  persona: { en: "persona", zh_CN: "画像" },
} satisfies Catalogue;
