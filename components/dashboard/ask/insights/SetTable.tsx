// The channels of a smallest set in the order of choosing, with what each adds, and what is guaranteed.
import { insightMessages } from "../../../../assets/messages/insights.ts";
import { languageTag } from "../../../../lib/base/messages.ts";
import { toDisplay } from "../../../../lib/base/text.ts";
import { guaranteeWords } from "../../../../lib/model/guarantee-words.ts";
import type { PricedSet, Sum } from "../../../../lib/insight/costs.ts";
import { useLocale, useWords } from "../../../language.ts";
import { NameWithBreaks } from "../../NameWithBreaks.tsx";
import { toHash } from "../../route.ts";
import { CurrencyWarning } from "../../../CurrencyWarning.tsx";
import { useChannelName } from "./InsightsContext.ts";
import { useMore } from "./use-more.tsx";

type Props = { readonly set: PricedSet; readonly target: number };

/** Most channels listed at first. */
const MOST = 200;

/** Shows the set, its sum, and the guarantee in plain words. */
export function SetTable({ set, target }: Props) {
  const say = useWords(insightMessages);
  const nameOf = useChannelName();
  const locale = useLocale();
  const number = new Intl.NumberFormat(languageTag(locale), { maximumFractionDigits: 2 });
  const { by, taken, cost, covered, guarantee, sums, currencies } = set;
  const { shown, listRef, more } = useMore<PricedSet["taken"][number], HTMLTableSectionElement>(
    taken,
    taken.slice(0, MOST),
  );
  if (taken.length === 0) return <p data-testid="set-none">{say("setNone")}</p>;
  const assumed = taken.filter((each) => each.assumed).length;
  // Without a single noted cost each channel counts as one: nothing to show as money.
  const unpriced = assumed === taken.length;
  const unsized = taken.filter((each) => each.reachAssumed).length;
  const thin = taken.filter((each) => each.thin).length;
  const price = ({ amount, currency, assumed: guessed }: Sum) =>
    toDisplay(`${guessed ? "≈\u00a0" : ""}${number.format(amount)}\u00a0${currency}`.trim());
  const { words, most } = guaranteeWords(guarantee);
  const percent = Math.round(100 * covered);
  return (
    <>
      <table class="set-table" data-testid="set-table">
        <thead>
          <tr>
            <th scope="col">{say("channel")}</th>
            <th scope="col" class="number">
              {say("cost")}
            </th>
            <th scope="col" class="col-covered">
              {say("covered")}
            </th>
          </tr>
        </thead>
        <tbody ref={listRef}>
          {shown.map((each) => (
            <tr key={each.key} data-testid="set-row" data-key={each.key} data-cost={each.cost}>
              <th scope="row">
                <a href={toHash("channels", each.key)}>
                  <NameWithBreaks name={toDisplay(nameOf(each.key))} />
                </a>
              </th>
              <td class="number">{unpriced ? "–" : price({ ...each, amount: each.cost })}</td>
              <td class="col-covered">
                <span class="number">{number.format(Math.round(100 * each.covered))}</span>
                <span class="reason-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${100 * each.covered}%` }} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
      <p data-testid="set-total" data-cost={cost}>
        <b>
          {unpriced
            ? say("setTotalUnpriced", { n: taken.length, covered: percent })
            : say("setTotal", {
                n: taken.length,
                cost: sums.map(price).join(" + "),
                covered: percent,
              })}
        </b>
        {covered < target / 100 - 0.005 && ` ${say("setShort", { target })}`}
      </p>
      {!unpriced && (
        <CurrencyWarning currencies={currencies} what="currenciesOfSet" testId="set-currencies" />
      )}
      <p class="small soft" data-testid="set-by" data-by={by}>
        {say(by === "people" ? "setByPeople" : "setByLooks")}
        {unsized > 0 && ` ${say("setReachAssumed", { n: unsized })}`}
      </p>
      {thin > 0 && (
        <p class="warn-text" data-testid="set-thin">
          {say("setThin", { n: thin })}
        </p>
      )}
      <p class="small soft">
        {say(words, { most: number.format(most) })}
        {assumed > 0 && ` ${say(unpriced ? "unpriced" : "assumed", { n: assumed })}`}
      </p>
    </>
  );
}
