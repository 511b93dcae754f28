// The page of a persona that a product card suggests: nothing of it is kept before somebody saves or changes it.
import { useEffect, useState } from "preact/hooks";
import { dashboardProductsMessages } from "../../../assets/messages/dashboard-products.ts";
import { toShoalError, type ShoalError } from "../../../lib/base/errors.ts";
import { languageTag } from "../../../lib/base/messages.ts";
import type { PersonaEdit } from "../../../lib/model/persona-edit.ts";
import type { Persona } from "../../../lib/model/persona.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useLocale, useWords } from "../../language.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import type { PersonaVerbs } from "../dashboard-verbs.ts";
import { Waiting } from "../Waiting.tsx";
import { EditPersona } from "./EditPersona.tsx";
import type { Told } from "./PersonaEditor.tsx";
import { suggestPersona, withSeenMusts } from "./suggest-persona.ts";
import { addressOfDraft } from "./unsaved-address.ts";

type Props = {
  /** The card's id. */
  readonly product: string;
  readonly personas: readonly Persona[];
  readonly verbs: PersonaVerbs;
  readonly onDone: (told: Told) => void;
};

type Card =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly suggested: PersonaEdit | undefined }
  | { readonly state: "failed"; readonly error: ShoalError };

/** Opens the editor on what the card says by now; where the card is gone, on nothing. */
export function DraftedPersona({ product, personas, verbs, onDone }: Props) {
  const say = useWords(dashboardProductsMessages);
  const locale = useLocale();
  const { traitLabel } = useVocabulary();
  const [card, setCard] = useState<Card>({ state: "loading" });
  const load = () => {
    const draft = async () => {
      const found = (await verbs.listProducts()).find(({ id }) => id === product);
      const list = new Intl.ListFormat(languageTag(locale), { type: "conjunction" });
      const words = {
        nameOf: (name: string) => say("draftName", { name }),
        traitLabel,
        listOf: (each: readonly string[]) => list.format(each),
        position: (facts: { name: string; needs: string; benefit: string }) =>
          say("draftPosition", facts),
      };
      const taken = new Set(personas.map(({ name }) => name));
      const drafted = found && suggestPersona(found, taken, words);
      return drafted && withSeenMusts(drafted, await verbs.readFunnel(drafted.traits));
    };
    draft().then(
      (suggested) => setCard({ state: "ready", suggested }),
      (thrown: unknown) => setCard({ state: "failed", error: toShoalError(thrown) }),
    );
  };
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- once: what is typed must not change with the card
  useEffect(load, []);
  if (card.state === "loading") return <Waiting />;
  if (card.state === "failed") return <ErrorNotice error={card.error} onRetry={load} />;
  const { suggested = { name: "", traits: [] } } = card;
  return (
    <EditPersona
      persona={undefined}
      suggested={{ ...suggested, id: addressOfDraft(product) }}
      personas={personas}
      fresh
      verbs={verbs}
      onDone={onDone}
    />
  );
}
