// "Who are you looking for?": one field over personas, traits and channels.
import type { RefObject } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { kindMessages } from "../../assets/messages/kinds.ts";
import { popupMessages } from "../../assets/messages/popup.ts";
import { sharedMessages } from "../../assets/messages/shared.ts";
import type { ChannelName } from "../../lib/app/popup-verbs.ts";
import type { Persona } from "../../lib/model/persona.ts";
import { parseTrait } from "../../lib/model/trait.ts";
import { Combobox, type ComboOption } from "../Combobox.tsx";
import { useLocale, useWords } from "../language.ts";
import { traitsOf } from "../traits-of.ts";
import { useReadings } from "../use-readings.ts";
import { useVocabulary } from "../VocabularyContext.ts";
import type { searchOptions, SearchOption } from "./search-options.ts";

type Props = {
  readonly personas: readonly Persona[];
  readonly channels: readonly ChannelName[];
  readonly taken: readonly string[];
  /** The first key was pressed: labels of traits are about to be shown. */
  readonly onWake: () => void;
  readonly onFail: (thrown: unknown) => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onPersona: (persona: Persona) => void;
  readonly onTraits: (traits: readonly string[]) => void;
  readonly onChannel: (channel: ChannelName) => void;
  readonly onQuery: (text: string) => void;
  readonly onNew: (name: string) => void;
};

/** The search field with its type-ahead; picking a facet narrows the field to its values. */
export function SearchField(props: Props) {
  const say = useWords(popupMessages);
  const shared = useWords(sharedMessages);
  const locale = useLocale();
  const vocabulary = useVocabulary();
  const [text, setText] = useState("");
  const { personas, channels, taken } = props;
  // Comes with the first key: the first paint does without.
  const [offer, setOffer] = useState<{ readonly searchOptions: typeof searchOptions }>();
  const wokenRef = useRef(false);
  const wake = () => {
    if (wokenRef.current) return;
    wokenRef.current = true;
    props.onWake();
    import("./search-options.ts").then(setOffer, props.onFail);
  };
  const readings = useReadings(text);
  const options = useMemo(
    () => offer?.searchOptions(text, personas, channels, vocabulary, taken) ?? [],
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the vocabulary finds more once readings are loaded
    [offer, text, personas, channels, vocabulary, taken, readings],
  );

  // "age: " is no name and no question as yet: Enter takes such a line only where it was moved to.
  const isBegun = /[:：]\s*$/u.test(text);
  const line = (option: SearchOption): ComboOption => {
    switch (option.type) {
      case "persona":
        return {
          id: option.persona.id,
          label: option.persona.name,
          hint: say("traitsCount", { n: option.persona.traits.length }),
          group: say("groupPersonas"),
        };
      case "trait": {
        const traits = traitsOf(option);
        const facets = traits.map((trait) => vocabulary.facetLabel(parseTrait(trait).facet));
        const facet = facets.join(" + ");
        const via = option.via && shared("alsoCalled", { alias: option.via });
        return {
          id: option.trait,
          label: traits.map(vocabulary.traitLabel).join(" + "),
          hint: via ? `${via} · ${facet}` : facet,
          group: say("groupTraits"),
        };
      }
      case "facet":
        return {
          id: `facet ${option.facet}`,
          label: vocabulary.facetLabel(option.facet),
          hint: shared("chooseValue"),
          narrows: true,
          group: say("groupTraits"),
        };
      case "channel":
        return {
          id: `channel ${option.channel.key}`,
          label: option.channel.name,
          hint: kindMessages[option.channel.kind][locale],
          group: say("groupChannels"),
        };
      case "query":
        return { id: "query", label: option.text, hint: say("askQuery"), guess: isBegun };
      case "new":
        return {
          id: "new",
          label: option.name ? say("newPersonaNamed", { name: option.name }) : say("newPersona"),
          group: say("groupNew"),
          guess: isBegun,
        };
    }
  };

  const pick = (option: SearchOption | undefined) => {
    if (!option) return;
    if (option.type === "facet") {
      setText(`${vocabulary.facetLabel(option.facet)}: `);
      return;
    }
    setText("");
    if (option.type === "persona") props.onPersona(option.persona);
    else if (option.type === "trait") props.onTraits(traitsOf(option));
    else if (option.type === "channel") props.onChannel(option.channel);
    else if (option.type === "query") props.onQuery(option.text);
    else props.onNew(option.name);
  };

  return (
    <Combobox
      label={say("search")}
      placeholder={say("search")}
      text={text}
      options={options.map(line)}
      isPending={!offer || vocabulary.words.length === 0}
      onWake={wake}
      onText={(typed) => {
        wake(); // text can come without a key: pasted, dropped, spoken
        setText(typed);
      }}
      onPick={(index) => pick(options[index])}
      inputRef={props.inputRef}
      testId="search"
    />
  );
}
