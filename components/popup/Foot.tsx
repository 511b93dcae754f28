// The popup's foot: what the answer rests on, the way to the dashboard, the shortcut.
import { useEffect, useState } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { popupMessages } from "../../assets/messages/popup.ts";
import type { Backup } from "../../lib/app/last-backup.ts";
import type { BackupLine } from "../BackupLine.tsx";
import { useWords } from "../language.ts";

type Props = {
  readonly rests: number;
  /** There are more places in the answer than are shown. */
  readonly more: boolean;
  readonly channels: number;
  readonly onDashboard: () => void;
  readonly lastBackup: () => Promise<Backup | undefined>;
};

/** Says on how many of the map's channels the answer rests. */
export function Foot({ rests, more, channels, onDashboard, lastBackup }: Props) {
  const say = useWords(popupMessages);
  const [Line, setLine] = useState<typeof BackupLine>();
  useEffect(() => {
    // After the paint: a function as state must be wrapped in one.
    void import("../BackupLine.tsx").then((module) => setLine(() => module.BackupLine));
  }, []);
  return (
    <footer class="popup-foot small soft" data-testid="foot">
      {children}
      <span class="grow number" data-testid="coverage">
        {channels > 0 ? say(more ? "restsOnMore" : "restsOn", { n: rests, all: channels }) : ""}
      </span>
      {Line && channels > 0 && <Line read={lastBackup} />}
      <span>{say("shortcut", { key: "Alt+Shift+S" })}</span>
      <button type="button" class="quiet" data-testid="dashboard" onClick={onDashboard}>
        {say("dashboard")}
      </button>
    </footer>
  );
}
