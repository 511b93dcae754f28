// Why a page could not be read or is no channel, in the words of the error catalogue.
import { errorMessages } from "../../assets/messages/errors.ts";
import { panelMessages } from "../../assets/messages/panel.ts";
import type { DraftLimit } from "../../lib/model/draft-limits.ts";
import { useLocale, useWords } from "../language.ts";

const CODES = { "protected-page": "PAGE_PROTECTED", "no-channel": "PAGE_NO_CHANNEL" } as const;

/** Says what the limit is and what can be done all the same. */
export function LimitNotice({ limit }: { readonly limit: DraftLimit }) {
  const say = useWords(panelMessages);
  const locale = useLocale();
  if (limit === "no-text") {
    return (
      <p class="notice small" data-testid="limit" data-limit={limit}>
        {say("limitNoText")}
      </p>
    );
  }
  const code = CODES[limit];
  return (
    <div class="notice warn" data-testid="limit" data-limit={limit}>
      <p>
        <b>{errorMessages[code].what[locale]}</b> {errorMessages[code].next[locale]}{" "}
        <span class="small soft">SHOAL-{code}</span>
      </p>
    </div>
  );
}
