// Why a channel ranks where it does: the named parts of its score, each with its quotes, and what would change it.
import { useEffect, useState } from "preact/hooks";
import { popupMessages } from "../../assets/messages/popup.ts";
import { reasonsMessages } from "../../assets/messages/reasons.ts";
import type { Proof } from "../../lib/app/find-proofs.ts";
import type { AnswerRow } from "../../lib/exchange/map-question.ts";
import { toShoalError, type ShoalError } from "../../lib/base/errors.ts";
import { toDisplay } from "../../lib/base/text.ts";
import type { Criteria } from "../../lib/rank/question.ts";
import { ErrorNotice } from "../ErrorNotice.tsx";
import { useLocale, useWords } from "../language.ts";
import { inShares, partFigures } from "../part-figures.ts";
import { PartTrait } from "../PartTrait.tsx";
import { RankChangeLine, type RankChangeVerbs } from "../RankChangeLine.tsx";
import { QuoteList } from "../QuoteList.tsx";
import { useVocabulary } from "../VocabularyContext.ts";
import { criteriaOf, type Asked, type Filters } from "./query.ts";

/** What the reasons ask of the map and the ranking. */
export type ReasonVerbs = {
  readonly proofs: (
    channel: string,
    criteria: Criteria,
  ) => Promise<ReadonlyMap<string, readonly Proof[]>>;
  readonly rankChange: () => Promise<RankChangeVerbs>;
  readonly meaningfulLooks: number;
  readonly openDashboard: (hash?: string) => Promise<void>;
};

type Props = {
  readonly row: AnswerRow;
  readonly above: AnswerRow | undefined;
  readonly asked: Asked;
  readonly filters: Filters;
  readonly verbs: ReasonVerbs;
};

type Proofs =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly byTrait: ReadonlyMap<string, readonly Proof[]> }
  | { readonly state: "failed"; readonly error: ShoalError };

/** Lists the parts, those of the traits first; a part with evidence opens its quotes. */
export function Reasons({ row, above, asked, filters, verbs }: Props) {
  const say = useWords(popupMessages);
  const sayReasons = useWords(reasonsMessages);
  const { traitLabel } = useVocabulary();
  const [proofs, setProofs] = useState<Proofs>({ state: "loading" });
  const [shown, setShown] = useState<string>();
  const [change, setChange] = useState<RankChangeVerbs>();
  useEffect(() => {
    let gone = false;
    // Where it cannot be loaded, neither can the quotes, and that is said.
    verbs.rankChange().then(
      (found) => gone || setChange(found),
      () => undefined,
    );
    verbs.proofs(row.key, criteriaOf(asked)).then(
      (byTrait) => gone || setProofs({ state: "ready", byTrait }),
      (thrown: unknown) => gone || setProofs({ state: "failed", error: toShoalError(thrown) }),
    );
    return () => {
      gone = true;
    };
  }, [verbs, row, asked]);

  const isFree = row.free && filters.mode === "least-cost";
  const parts = isFree ? inShares(row) : row.parts;
  const largest = Math.max(...parts.map(({ value }) => Math.abs(value)), 1e-9);
  const { texts, total } = partFigures(useLocale(), isFree ? "fit" : filters.mode, parts);
  return (
    <div class="reasons" data-testid="reasons">
      <h3 class="field-label">{say("why")}</h3>
      {isFree && <p class="small soft">{sayReasons("reasonsFree")}</p>}
      <ul>
        {parts.map((part, i) => {
          const { name, value } = part;
          const prior = name === "prior";
          const label = prior
            ? say("partPrior")
            : name === "role"
              ? say("partRole")
              : toDisplay(traitLabel(name));
          const found = proofs.state === "ready" ? (proofs.byTrait.get(name) ?? []) : [];
          const open = shown === name;
          const line = (
            <>
              <span class="part-name">
                {prior || name === "role" ? label : <PartTrait part={part} />}
              </span>
              <span class="part-track" aria-hidden="true">
                <span
                  class={`part-bar${prior ? " prior" : ""}${value < 0 ? " less" : ""}`}
                  style={{ inlineSize: `${(100 * Math.abs(value)) / largest}%` }}
                />
              </span>
              <span class="number part-value">{texts[i]}</span>
            </>
          );
          return (
            <li key={name} data-testid="part" data-part={name}>
              {found.length > 0 ? (
                <button
                  type="button"
                  class="part"
                  data-testid="part-open"
                  aria-expanded={open}
                  title={say("partShow", { trait: label })}
                  onClick={() => setShown(open ? undefined : name)}
                >
                  {line}
                </button>
              ) : (
                <div
                  class="part"
                  title={
                    prior
                      ? say("partPriorWhy", { n: Math.round(row.credit) })
                      : proofs.state === "ready"
                        ? say("noProof")
                        : ""
                  }
                >
                  {line}
                </div>
              )}
              {open && <QuoteList looks={found} />}
            </li>
          );
        })}
      </ul>
      <p class="small soft number">{say("sumsTo", { score: total })}</p>
      {proofs.state === "failed" && <ErrorNotice error={proofs.error} />}
      {change && <RankChangeLine row={row} above={above} mode={filters.mode} verbs={change} />}
      <button
        type="button"
        class="quiet small"
        data-testid="open-channel"
        onClick={() => void verbs.openDashboard(`#channels=${encodeURIComponent(row.key)}`)}
      >
        {say("openChannel")}
      </button>
    </div>
  );
}
