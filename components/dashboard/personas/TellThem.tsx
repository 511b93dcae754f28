// What to tell a persona: the product it is for, one sentence of positioning, notes for a role or a region.
import { useState } from "preact/hooks";
import { dashboardPersonasMessages } from "../../../assets/messages/dashboard-personas.ts";
import { positioningMessages } from "../../../assets/messages/survey.ts";
import { languageTag } from "../../../lib/base/messages.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import { positioningOf } from "../../../lib/model/positioning.ts";
import type { Product } from "../../../lib/model/product.ts";
import { useLocale, useWords } from "../../language.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import { toHash } from "../route.ts";
import { MessageNotes } from "./MessageNotes.tsx";
import type { PersonaDraft } from "./persona-draft.ts";

type Props = {
  readonly draft: PersonaDraft;
  /** Undefined until they are read. */
  readonly products: readonly Product[] | undefined;
  readonly onChange: (edit: Partial<PersonaDraft>) => void;
};

/** Edits the message; a product card that says enough writes the sentence. */
export function TellThem({ draft, products, onChange }: Props) {
  const say = useWords(dashboardPersonasMessages);
  const sayPosition = useWords(positioningMessages);
  const locale = useLocale();
  const { traitLabel } = useVocabulary();
  const product = products?.find(({ id }) => id === draft.product);
  const [replaced, setReplaced] = useState<string>();
  const list = new Intl.ListFormat(languageTag(locale), { type: "conjunction" });
  const found =
    product &&
    positioningOf({ name: draft.name, traits: [...draft.traits] }, product, traitLabel, (words) =>
      list.format(words),
    );
  return (
    <>
      {products && products.length > 0 && (
        <label class="field narrow-field">
          <span class="field-label">{say("card")}</span>
          <select
            value={product?.id ?? ""}
            data-testid="persona-product"
            onChange={(event) => onChange({ product: event.currentTarget.value })}
          >
            <option value="">{say("noCard")}</option>
            {products.map(({ id, name }) => (
              <option key={id} value={id}>
                {toDisplay(name)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        <span class="field-label">{say("positioning")}</span>
        <textarea
          rows={2}
          value={draft.positioning}
          maxLength={2000}
          data-testid="persona-positioning"
          onInput={(event) => onChange({ positioning: event.currentTarget.value })}
        />
        <span class="small soft">{say("positioningHint")}</span>
      </label>
      {found?.missing.length === 0 && (
        <p class="row wrap">
          <button
            type="button"
            data-testid="positioning-write"
            onClick={() => {
              setReplaced(draft.positioning.trim() || undefined);
              onChange({ positioning: sayPosition("sentence", found.facts) });
            }}
          >
            {say("positioningWrite")}
          </button>
          {replaced !== undefined && (
            <button
              type="button"
              class="quiet"
              data-testid="positioning-undo"
              onClick={() => {
                onChange({ positioning: replaced });
                setReplaced(undefined);
              }}
            >
              {say("positioningUndo")}
            </button>
          )}
        </p>
      )}
      {product && found && found.missing.length > 0 && (
        <p class="small soft">
          {say("positioningLacks", {
            facts: list.format(found.missing.map((fact) => say(`fact-${fact}`))),
          })}{" "}
          <a href={toHash("products", product.id)} data-testid="tell-card">
            {say("openCard", { name: toDisplay(product.name) })}
          </a>
        </p>
      )}
      {products?.length === 0 && (
        <p class="small soft">
          {say("positioningNoCard")}{" "}
          <a href={toHash("products", "new")} data-testid="tell-card">
            {say("newCard")}
          </a>
        </p>
      )}
      <MessageNotes messages={draft.messages} onChange={(messages) => onChange({ messages })} />
    </>
  );
}
