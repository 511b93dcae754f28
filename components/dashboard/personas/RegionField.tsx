// A region typed or picked: the words that the vocabulary and the map have for regions are offered.
import { useId, useState } from "preact/hooks";
import { toDisplay } from "../../../lib/base/text.ts";
import { useReadings } from "../../use-readings.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import { regionNamed } from "./region-named.ts";

type Props = {
  readonly label: string;
  /** The region as a trait, or "" for none. */
  readonly value: string;
  readonly onChange: (region: string) => void;
  readonly testId: string;
};

/** A labelled field; what is typed stands as it is until the field is left, then the word that it means. */
export function RegionField({ label, value, onChange, testId }: Props) {
  const { words, traitLabel } = useVocabulary();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  useReadings(typed ?? "");
  const regions = words.filter(({ facet }) => facet === "region");
  return (
    <>
      <input
        type="text"
        aria-label={label}
        placeholder={label}
        list={`${id}regions`}
        autocomplete="off"
        value={typed ?? (value && toDisplay(traitLabel(value)))}
        maxLength={100}
        data-testid={testId}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onChange(regionNamed(currentTarget.value, regions));
        }}
        onBlur={() => setTyped(undefined)}
      />
      <datalist id={`${id}regions`}>
        {regions.map((region) => (
          <option key={region.id}>{toDisplay(traitLabel(region.id))}</option>
        ))}
      </datalist>
    </>
  );
}
