// What is told of the map's storage: healed, run from the copy, only read from it, or the rescue screen.
import { rescueMessages } from "../assets/messages/rescue.ts";
import type { RescueVerbs } from "../lib/app/rescue-map.ts";
import type { MapHealth } from "../lib/model/map-health.ts";
import { useWords } from "./language.ts";
import { Rescue } from "./Rescue.tsx";

type Props = {
  readonly shown: Exclude<MapHealth, { state: "sound" }>;
  readonly rescue: () => Promise<RescueVerbs>;
  readonly onDismiss: () => void;
  readonly onRestoreElsewhere: (() => void) | undefined;
};

/** Shows the notice, or the rescue screen where records are missing. */
export function MapNotice({ shown, rescue, onDismiss, onRestoreElsewhere }: Props) {
  const say = useWords(rescueMessages);
  if (shown.state === "short") {
    return (
      <Rescue
        expected={shown.expected}
        found={shown.found}
        rescue={rescue}
        onGoOn={onDismiss}
        onRestoreElsewhere={onRestoreElsewhere}
      />
    );
  }
  if (shown.state === "stand-in" || shown.state === "apart") {
    return (
      <output class="notice warn map-notice" data-testid={`map-${shown.state}`}>
        {say(shown.state === "apart" ? "apart" : "standIn")}
      </output>
    );
  }
  return (
    <div class="notice map-notice" data-testid="map-healed">
      <output>{say("healed", { restored: shown.restored })}</output>
      <button type="button" data-testid="map-healed-ok" onClick={onDismiss}>
        {say("healedOk")}
      </button>
    </div>
  );
}
