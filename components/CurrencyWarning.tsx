// Says that amounts of several currencies were compared as if they were of one.
import { currencyMessages } from "../assets/messages/currencies.ts";
import { languageTag } from "../lib/base/messages.ts";
import { toDisplay } from "../lib/base/text.ts";
import { useLocale, useWords } from "./language.ts";

type Props = {
  /** The currencies in use; "" where an amount was noted alone. */
  readonly currencies: readonly string[];
  readonly what: "currenciesOfSet" | "currenciesOfOrder" | "currenciesShort";
  readonly testId: string;
};

/** Shows the warning, or nothing where there is one currency at most. */
export function CurrencyWarning({ currencies, what, testId }: Props) {
  const say = useWords(currencyMessages);
  const listed = new Intl.ListFormat(languageTag(useLocale()), { type: "conjunction" });
  if (currencies.length < 2) return null;
  const names = currencies.map((name) => toDisplay(name) || say("noCurrency"));
  return (
    <p class={what === "currenciesShort" ? "small warn-text" : "warn-text"} data-testid={testId}>
      {say(what, { currencies: listed.format(names) })}
    </p>
  );
}
