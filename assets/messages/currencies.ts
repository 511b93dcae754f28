// What is said where amounts of several currencies are compared.
import type { Catalogue } from "../../lib/base/messages.ts";

export const currencyMessages = {
  currenciesOfSet: {
    en: "The costs are in {currencies}. Amounts are compared, and held against the budget, as if one of each were worth the same: note them in one currency.",
    zh_CN: "成本分别以{currencies}记录。比较和计入预算时按同等数值对待：请统一为一种货币。",
  },
  currenciesOfOrder: {
    en: "The costs are in {currencies}. Places are put in order as if one of each were worth the same: note them in one currency.",
    zh_CN: "成本分别以{currencies}记录。排序时按同等数值对待：请统一为一种货币。",
  },
  currenciesShort: {
    en: "Costs are in {currencies}, compared as if worth the same.",
    zh_CN: "成本分别以{currencies}记录，按同等数值比较。",
  },
  noCurrency: { en: "no named currency", zh_CN: "未注明的货币" },
} satisfies Catalogue;
