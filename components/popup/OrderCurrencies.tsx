// Whether an order by least cost compares several currencies: loaded when such an order is shown.
import { useEffect, useState } from "preact/hooks";
import type { PopupVerbs } from "../../lib/app/popup-verbs.ts";
import type { CurrencyWarning } from "../CurrencyWarning.tsx";

type Props = Pick<PopupVerbs, "costCurrencies"> & {
  /** The answer that is shown: another one may be of other costs. */
  readonly answer: unknown;
};

type Loaded = {
  readonly Warning: typeof CurrencyWarning;
  readonly currencies: readonly string[];
};

/** Shows the warning where there are several. */
export function OrderCurrencies({ costCurrencies, answer }: Props) {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    let left = false;
    void Promise.all([import("../CurrencyWarning.tsx"), costCurrencies()]).then(
      ([{ CurrencyWarning: Warning }, currencies]) => {
        if (!left) setLoaded({ Warning, currencies });
      },
      // The answer stands without the warning.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [answer, costCurrencies]);
  return loaded ? (
    <loaded.Warning
      currencies={loaded.currencies}
      what="currenciesShort"
      testId="order-currencies"
    />
  ) : null;
}
