// When the people of a channel are online.
import { useId } from "preact/hooks";
import { hourMessages } from "../../../assets/messages/hours.ts";
import type { HourStrip as Strip } from "../../../lib/insight/hours.ts";
import { useWords } from "../../language.ts";
import { HourStrip } from "../HourStrip.tsx";
import type { SavePicture } from "../PictureButtons.tsx";

type Props = {
  readonly strip: Strip;
  /** The channel's name. */
  readonly of: string;
  readonly onSave: SavePicture;
};

/** Shows the hour strip; nothing where no hours were noted. */
export function ChannelHours({ strip, of, onSave }: Props) {
  const say = useWords(hourMessages);
  const title = useId();
  if (strip.stated === 0) return null;
  return (
    <section class="channel-hours" aria-labelledby={title}>
      <h2 id={title}>{say("title")}</h2>
      <HourStrip strip={strip} of={of} onSave={onSave} />
    </section>
  );
}
