// The field in which a trait is typed: type-ahead over facets and terms, bands, and new words.
import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { sharedMessages } from "../assets/messages/shared.ts";
import { Combobox, type ComboOption } from "./Combobox.tsx";
import { useWords } from "./language.ts";
import { parseTrait } from "../lib/model/trait.ts";
import { beginsRange, oddRange, traitOptions, type TraitOption } from "./trait-options.ts";
import { traitsOf } from "./traits-of.ts";
import { FOOT } from "./tag/foot.ts";
import { useReadings } from "./use-readings.ts";
import { useVocabulary } from "./VocabularyContext.ts";

type Props = {
  readonly label: string;
  readonly showLabel?: boolean;
  /** Traits that are chosen already and not offered again. */
  readonly taken: readonly string[];
  /** Takes traits that one line stands for: nearly always one. */
  readonly onPick: (traits: readonly string[]) => void;
  /** A word that the vocabulary lacks, in the facet that was chosen for it; without it only known ones are offered. */
  readonly onNewWord?: (facet: string, label: string) => void;
  readonly onEmptyKey?: ((key: "Enter" | "Backspace") => void) | undefined;
  readonly onFocus?: () => void;
  /** The half-typed text, where the surface keeps it; without it the field keeps its own. */
  readonly text?: string;
  readonly onText?: (text: string) => void;
  /** What is typed is wrong; the id of the sentence that says why. */
  readonly wrong?: string | undefined;
  readonly testId?: string;
};

/** A combobox of traits: existing words are preferred, a facet opens its values, a new word names its facet. */
export function TraitInput(props: Props) {
  const say = useWords(sharedMessages);
  const vocabulary = useVocabulary();
  const [ownText, setOwnText] = useState("");
  const text = props.text ?? ownText;
  const setText = props.onText ?? setOwnText;
  const inputRef = useRef<HTMLInputElement>(null);
  const readings = useReadings(text);
  const addsWords = props.onNewWord !== undefined;
  const options = useMemo(
    () =>
      traitOptions(text, vocabulary, props.taken).filter(({ type }) => addsWords || type !== "new"),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the vocabulary finds more once readings are loaded
    [text, vocabulary, props.taken, readings, addsWords],
  );

  const id = useId();
  const odd = options.length === 0 ? oddRange(text, vocabulary) : undefined;
  const begun = beginsRange(text, vocabulary);
  const wrong = props.wrong ?? (odd && id);

  // A chip more may push the field below what stays at the foot: then it is brought back, and never scrolled to from below.
  useEffect(() => {
    const field = inputRef.current;
    if (!field || field !== document.activeElement) return;
    if (field.getBoundingClientRect().bottom > innerHeight - FOOT) {
      field.scrollIntoView({ block: "nearest" });
    }
  }, [props.taken.length]);

  const line = (option: TraitOption): ComboOption => {
    if (option.type === "facet") {
      return {
        id: `facet ${option.facet}`,
        label: vocabulary.facetLabel(option.facet),
        hint: say("chooseValue"),
        narrows: true,
      };
    }
    if (option.type === "new") {
      return {
        id: `new ${option.facet}`,
        label: say("addWord", { label: option.label }),
        hint: say("newWord", { facet: vocabulary.facetLabel(option.facet) }),
        guess: option.part,
      };
    }
    const traits = traitsOf(option);
    const facet = traits.map((trait) => vocabulary.facetLabel(parseTrait(trait).facet)).join(" + ");
    const hint = option.via ? `${say("alsoCalled", { alias: option.via })} · ${facet}` : facet;
    const label = traits.map(vocabulary.traitLabel).join(" + ");
    return { id: option.trait, label, hint, guess: option.part };
  };

  const pick = (option: TraitOption | undefined) => {
    if (!option) return;
    if (option.type === "facet") {
      setText(`${vocabulary.facetLabel(option.facet)}: `);
      return;
    }
    setText("");
    if (option.type === "trait") props.onPick(traitsOf(option).map(vocabulary.complete));
    else props.onNewWord?.(option.facet, option.label);
  };

  return (
    <>
      <Combobox
        label={props.label}
        showLabel={props.showLabel ?? false}
        placeholder={say("traitPlaceholder")}
        text={text}
        options={options.map(line)}
        isPending={vocabulary.words.length === 0}
        tip={begun && say(begun.type === "band" ? "tipBand" : "tipHours")}
        onText={setText}
        onPick={(index) => pick(options[index])}
        onEmptyKey={props.onEmptyKey}
        onFocus={props.onFocus}
        inputRef={inputRef}
        invalid={props.wrong !== undefined}
        {...(wrong !== undefined && { describedBy: wrong })}
        testId={props.testId ?? "trait-input"}
      />
      {odd && (
        <p id={id} class="small soft" data-testid="odd-range">
          {say(odd.type === "band" ? "oddBand" : "oddHours", {
            facet: vocabulary.facetLabel(odd.id),
          })}
        </p>
      )}
    </>
  );
}
