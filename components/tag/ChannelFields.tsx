// The place of the draft: shown in one line, opened for correction, or filled in by hand.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { kindMessages } from "../../assets/messages/kinds.ts";
import { panelMessages } from "../../assets/messages/panel.ts";
import { toDisplay } from "../../lib/base/text.ts";
import { CHANNEL_KINDS } from "../../lib/model/channel-kind.ts";
import type { DraftChannel } from "../../lib/model/draft.ts";
import { handKey } from "../../lib/model/hand-key.ts";
import { placedAt } from "./draft-edits.ts";
import { KindLabel } from "../KindLabel.tsx";
import { useLocale, useWords } from "../language.ts";
import { PlaceName } from "./PlaceName.tsx";

type Props = {
  readonly channel: DraftChannel;
  readonly sightings: number;
  /** A place named by hand has no page: its form is open from the start. */
  readonly byHand: boolean;
  /** Changes the channel as it is by then. */
  readonly onChannel: (change: (before: DraftChannel) => DraftChannel) => void;
  readonly onPlaces: () => Promise<readonly DraftChannel[]>;
  /** A known place was picked: its name is all there is to say. */
  readonly onPicked: () => void;
  readonly onIdentify: (address: string) => Promise<DraftChannel | undefined>;
  readonly onFail: (thrown: unknown) => void;
  /** Takes what makes an address that is still being typed the place's, before the look is saved. */
  readonly placeRef: PlaceRef;
};

/** Makes a typed address that of the place; false where it is none, or another one was typed since. */
export type SettlePlace = () => Promise<boolean>;

/** Holds what settles an address that is being typed. */
export type PlaceRef = { current: SettlePlace | undefined };

/** Shows and edits the channel's name, kind and address; the key follows from the address, else from kind and name. */
export function ChannelFields({ channel, sightings, byHand, ...props }: Props) {
  const { onChannel, onPlaces, onPicked, onIdentify, onFail, placeRef } = props;
  const say = useWords(panelMessages);
  const locale = useLocale();
  const [open, setOpen] = useState(byHand && channel.name === "");
  const [address, setAddress] = useState(channel.url ?? "");
  const [odd, setOdd] = useState(false);
  useEffect(() => {
    setAddress(channel.url ?? "");
    setOdd(false);
  }, [channel.key, channel.url]);

  const change = (edit: Partial<DraftChannel>) =>
    onChannel((before) => {
      const next = { ...before, ...edit, edited: true };
      const byName = !next.url && (byHand || next.key === "");
      return byName ? { ...next, key: handKey(next.kind, next.name) } : next;
    });
  const typed = address.trim();
  const callsRef = useRef(0);
  const identify = async (): Promise<boolean> => {
    setOdd(false);
    if (typed === (channel.url ?? "")) return true;
    const call = ++callsRef.current;
    const found = typed === "" ? undefined : await onIdentify(typed);
    if (call !== callsRef.current) return false;
    if (!found && typed !== "") {
      setOdd(true);
      return false;
    }
    onChannel((before) => {
      if (before.url !== channel.url) return before; // another place by now
      if (found) return placedAt(before, found);
      const { url: _, ...rest } = before;
      return { ...rest, key: handKey(rest.kind, rest.name), edited: true };
    });
    return true;
  };
  useLayoutEffect(() => {
    placeRef.current = typed === (channel.url ?? "") ? undefined : identify;
    return () => {
      placeRef.current = undefined;
    };
  });

  return (
    <section class="channel-fields" aria-label={say("place")}>
      <div class="row">
        <p class="grow channel-name" data-testid="channel" data-key={channel.key}>
          <b>{toDisplay(channel.name) || <span class="soft">{say("placeUnnamed")}</span>}</b>{" "}
          <KindLabel channel={channel} />
        </p>
        <button
          type="button"
          class="quiet"
          data-testid="edit-channel"
          aria-expanded={open}
          title={say("placeEdit")}
          onClick={() => setOpen(!open)}
        >
          {say(open ? "placeDone" : "placeEdit")}
        </button>
      </div>
      {sightings > 0 && <p class="small soft number">{say("placeSightings", { n: sightings })}</p>}
      {open && (
        <div class="stack channel-edit">
          <PlaceName
            channel={channel}
            offers={channel.url === undefined}
            onPlaces={onPlaces}
            onName={(name) => change({ name })}
            onSame={(place) => onChannel(() => place)}
            onPick={(place) => {
              onChannel(() => place);
              setOpen(false);
              onPicked();
            }}
          />
          <label class="field">
            <span class="field-label">{say("placeKind")}</span>
            <select
              data-testid="channel-kind"
              value={channel.kind}
              onChange={(event) => {
                const kind = CHANNEL_KINDS.find((each) => each === event.currentTarget.value);
                if (kind) change({ kind });
              }}
            >
              {CHANNEL_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {kindMessages[kind][locale]}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span class="field-label">{say("placeAddress")}</span>
            <input
              type="url"
              data-testid="channel-address"
              value={address}
              maxLength={8000}
              placeholder={say("placeAddressHint")}
              onInput={(event) => setAddress(event.currentTarget.value)}
              onBlur={() => void identify().catch(onFail)}
            />
          </label>
          {odd && (
            <p role="alert" class="field-error">
              {say("placeAddressOdd")}
            </p>
          )}
        </div>
      )}
    </section>
  );
}
