// Captures a page at the user's gesture: its channel, the selected words, what its text suggests.
import * as z from "zod/mini";
import { clip, LIMITS, tidy } from "../base/text.ts";
import { toInstant } from "../base/time.ts";
import type { TabInfo } from "../browser/extension.ts";
import { cleanAddress } from "../channel/clean-address.ts";
import { identifyChannel } from "../channel/identify.ts";
import type { Draft, DraftChannel, Suggestion } from "../model/draft.ts";
import { pageReadSchema, type PageRead } from "../model/page-read.ts";
import type { Quote } from "../model/sighting.ts";
import { draftId, replaceDraft } from "./keep-draft.ts";
import type { Tools } from "./tools.ts";

/** What a capture needs of the browser, and the suggestions to draw from. */
export type CaptureTools = Pick<Tools, "store" | "now" | "announce" | "settings" | "newId"> & {
  readonly readPage: (tab: number) => Promise<unknown>;
  readonly session: string;
  readonly suggest: (page: { title: string; text: string; lang: string }) => Suggestion[];
};

/** What the gesture was made on, besides the page itself: a link's address, or words marked when nothing can be read. */
export type CaptureTarget = { readonly linkUrl?: string; readonly selectionText?: string };

/** What a look at a page gives: its channel or why there is none. */
export type PageLook = Pick<Draft, "channel" | "limit" | "url" | "title"> & {
  readonly read: PageRead | undefined;
};

/** Reads a tab's page and recognises its channel. Never throws: a page that cannot be read says so in `limit`. */
export async function lookAtPage(
  readPage: CaptureTools["readPage"],
  tab: TabInfo,
): Promise<PageLook> {
  const read = await readPage(tab.id).then(
    (raw) => z.safeParse(pageReadSchema, raw).data,
    () => undefined,
  );
  const url = tab.url === undefined ? null : cleanAddress(clip(tab.url, LIMITS.address));
  const title = tidy(read?.title || tab.title || "");
  const base = { ...(url ? { url } : {}), title, read };
  if (!url) return { ...base, channel: null, limit: "protected-page" };
  const channel = toDraftChannel(url, read);
  if (!channel) return { ...base, channel: null, limit: "no-channel" };
  return { ...base, channel, ...(read ? {} : { limit: "no-text" as const }) };
}

function toDraftChannel(url: string, read?: PageRead): DraftChannel | null {
  const facts = read && {
    title: read.title,
    lang: read.lang,
    og: read.og,
    jsonLd: read.jsonLd,
    marks: read.marks,
    ...(read.canonical ? { canonical: read.canonical } : {}),
    ...(read.siteName ? { siteName: read.siteName } : {}),
    ...(read.generator ? { generator: read.generator } : {}),
  };
  const found = identifyChannel(url, facts);
  return found && { ...found, name: tidy(found.name, 200) || found.key };
}

/**
 * Makes or refreshes the draft of a tab and returns it. What the user typed for the same channel stays and gains the
 * newly marked words; what was typed for another one is set aside and offered again.
 */
export async function capturePage(
  tools: CaptureTools,
  tab: TabInfo,
  target: CaptureTarget = {},
): Promise<Draft> {
  const [look, { stickyTraits }] = await Promise.all([
    lookAtPage(tools.readPage, tab),
    tools.settings(),
  ]);
  const id = draftId(tools.session, tab.id);
  const quotes = quoteOf(look, target);
  const link = target.linkUrl ? cleanAddress(clip(target.linkUrl, LIMITS.address)) : null;
  const channel = link ? toDraftChannel(link) : look.channel;
  const { limit: _, read, ...page } = look;
  const fresh: Draft = {
    ...page,
    ...(link ? { url: link } : {}),
    ...(channel === null ? { limit: look.limit ?? ("no-channel" as const) } : {}),
    ...(channel !== null && look.limit === "no-text" && !link ? { limit: look.limit } : {}),
    id,
    tab: tab.id,
    session: tools.session,
    at: toInstant(tools.now()),
    channel,
    method: "page",
    read: 1,
    cohorts: [{ traits: [...stickyTraits], seen: 1, quotes }],
    note: "",
    suggestions: read && !link ? tools.suggest(read) : [],
    touched: false,
  };
  return replaceDraft(tools, fresh, (typed) =>
    typed.channel?.key === channel?.key ? withQuotes(typed, quotes) : undefined,
  );
}

function quoteOf(look: PageLook, { selectionText }: CaptureTarget): Quote[] {
  const marked = look.read?.selection;
  if (marked && marked.exact.trim() !== "") return [marked];
  const words = selectionText ? clip(selectionText, LIMITS.text) : "";
  return words.trim() === "" ? [] : [{ exact: words }];
}

function withQuotes(draft: Draft, quotes: readonly Quote[]): Draft {
  const cohorts = draft.cohorts.length > 0 ? draft.cohorts : [{ traits: [], seen: 1, quotes: [] }];
  const last = cohorts.length - 1;
  return {
    ...draft,
    cohorts: cohorts.map((cohort, i) => {
      if (i !== last) return cohort;
      const known = new Set(cohort.quotes.map(({ exact }) => exact));
      return {
        ...cohort,
        quotes: [...cohort.quotes, ...quotes.filter(({ exact }) => !known.has(exact))],
      };
    }),
  };
}
