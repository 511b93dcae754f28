// The popup's foot: what the answer rests on, the way to the dashboard, the shortcut.
import { popupMessages } from "../../assets/messages/popup.ts";
import { useWords } from "../language.ts";

type Props = {
  readonly rests: number;
  /** There are more places in the answer than are shown. */
  readonly more: boolean;
  readonly channels: number;
  readonly onDashboard: () => void;
};

/** Says on how many of the map's channels the answer rests. */
export function Foot({ rests, more, channels, onDashboard }: Props) {
  const say = useWords(popupMessages);
  return (
    <footer class="popup-foot small soft" data-testid="foot">
      <span class="grow number" data-testid="coverage">
        {channels > 0 ? say(more ? "restsOnMore" : "restsOn", { n: rests, all: channels }) : ""}
      </span>
      <span>{say("shortcut", { key: "Alt+Shift+S" })}</span>
      <button type="button" class="quiet" data-testid="dashboard" onClick={onDashboard}>
        {say("dashboard")}
      </button>
    </footer>
  );
}
