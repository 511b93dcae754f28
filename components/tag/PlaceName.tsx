// The name of a place: known ones are offered while it is typed, so that one place does not become two by a letter.
import { useEffect, useId, useState } from "preact/hooks";
import { kindMessages } from "../../assets/messages/kinds.ts";
import { panelMessages } from "../../assets/messages/panel.ts";
import { toDisplay } from "../../lib/base/text.ts";
import type { DraftChannel } from "../../lib/model/draft.ts";
import { useLocale, useWords } from "../language.ts";
import { namePlaces, nearPlace, placeNamed, placesLike, type NamedPlace } from "./places-like.ts";

type Props = {
  readonly channel: DraftChannel;
  /** Whether another place may be meant: not where an address says which one it is. */
  readonly offers: boolean;
  readonly onPlaces: () => Promise<readonly DraftChannel[]>;
  readonly onName: (name: string) => void;
  /** Takes a known place that has the name and kind that stand there. */
  readonly onSame: (place: DraftChannel) => void;
  /** Takes a known place that was picked. */
  readonly onPick: (place: DraftChannel) => void;
};

const MOST = 20;

/** Shows the field; the known places are read when it is first shown. */
export function PlaceName({ channel, offers, onPlaces, onName, onSame, onPick }: Props) {
  const say = useWords(panelMessages);
  const locale = useLocale();
  const id = useId();
  const [places, setPlaces] = useState<readonly NamedPlace[]>([]);
  useEffect(() => {
    let gone = false;
    if (!offers) return undefined;
    onPlaces().then(
      (known) => gone || setPlaces(namePlaces(known)),
      () => undefined, // a name can be typed all the same
    );
    return () => {
      gone = true;
    };
  }, [offers, onPlaces]);
  const like = offers ? placesLike(channel.name, places, MOST) : [];
  const near = offers ? nearPlace(channel.name, channel.kind, places) : undefined;
  const change = (event: Event, name: string) => {
    // Chrome tells of a picked option by a plain event, Firefox by what it did to the text.
    const isPick = !("inputType" in event) || event.inputType === "insertReplacementText";
    const picked = isPick && like.find((each) => each.name === name);
    if (picked) return onPick(picked);
    const same = offers && placeNamed(name, channel.kind, places);
    if (same) onSame({ ...same, name });
    else onName(name);
  };
  return (
    <div class="field">
      <label class="field-label" for={`${id}name`}>
        {say("placeName")}
      </label>
      <input
        id={`${id}name`}
        name="place"
        data-testid="channel-name"
        list={`${id}known`}
        autocomplete="off"
        value={channel.name}
        maxLength={200}
        placeholder={say("placeNameHint")}
        onInput={(event) => change(event, event.currentTarget.value)}
      />
      <datalist id={`${id}known`} data-testid="known-places">
        {like.map(({ key, kind, name }) => (
          <option key={key} value={name}>
            {kindMessages[kind][locale]}
          </option>
        ))}
      </datalist>
      <output>
        {near && (
          <button
            type="button"
            class="quiet small near-place"
            data-testid="near-place"
            onClick={() => onPick(near)}
          >
            {say("placeNear", {
              name: toDisplay(near.name),
              kind: kindMessages[near.kind][locale],
            })}
          </button>
        )}
      </output>
    </div>
  );
}
