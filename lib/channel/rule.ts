// What a rule is: one literal that turns a shape of address into an identity, with an address it was made for.
import type { ChannelKind } from "../model/channel-kind.ts";

/**
 * One shape of address. `at` is a path pattern, or a host pattern followed by one: `/r/:sub`, `:blog.tumblr.com/`.
 * In it `:name` captures text (letter case folds), `:name=` keeps letter case, `:name#` is digits, `:name(a|b)` one of these, `(a|b)` a choice
 * that is not captured, and `?name=:value` asks for a query parameter. Segments after the pattern are ignored unless it ends in `$`.
 */
export type Rule = {
  readonly at: string;
  /** What is found there; `none` says that such an address is no channel, `home` that it tells the platform only. */
  readonly kind: ChannelKind | "none" | "home";
  /** Template of the key: `/r/{sub}` is put behind the platform's host, `{host}` is the address's own. Default: the pattern itself. */
  readonly key?: string;
  /** Template of the name, letter case kept. Default: the first capture. */
  readonly name?: string;
  /** Template of a name that only stands in until a page tells a better one: `Steam app {id}`. */
  readonly label?: string;
  /** Template of the address that opens the channel, where it is not the key. */
  readonly url?: string;
  /** Words the first capture must not be, separated by spaces. */
  readonly not?: string;
  /** True where a first segment may be any word, also one that services keep for themselves (boards such as `/news/`). */
  readonly isWordFree?: true;
  /** Specimen: `address → key` (or `address → null`). */
  readonly like: string;
};

/** A service with its own address shapes. The first host names it; `*.x.com` stands for all subdomains, `x.*` for all suffixes. */
export type Platform = {
  readonly name: string;
  readonly hosts: readonly string[];
  /** Kind of the platform itself, which answers where no rule does. Default: `site`. */
  readonly kind?: ChannelKind;
  /** True when a language or country may stand before every path (`/de/…`, `/intl-de/…`). */
  readonly locales?: boolean;
  /** What an address without a rule is: the platform itself (default), its host, a site like any other, or no channel. */
  readonly otherwise?: "home" | "host" | "site" | "none";
  readonly rules: readonly Rule[];
  /** Near-misses: `address → key` (or `address → null`) that must not fall into a rule. */
  readonly unlike?: readonly string[];
};

/** What a rule found, before the page has its say. */
export type Found = {
  readonly key: string;
  readonly kind: ChannelKind;
  readonly name: string;
  readonly url: string;
  /** How it was found: by a platform's rule, as a platform itself, by a forum's shape, or as a plain site. */
  readonly by: "rule" | "home" | "forum" | "site";
  /** True when the name only stands in. */
  readonly isStandIn: boolean;
  /** Platform's first host, when one was recognised. */
  readonly platform?: string;
  /** The platform's name, as page titles end with it. */
  readonly service?: string;
};
