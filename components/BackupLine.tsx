// When the last backup was made, in one line.
import { useEffect, useState } from "preact/hooks";
import { backupMessages } from "../assets/messages/backup.ts";
import type { Backup } from "../lib/app/last-backup.ts";
import { timeAgo } from "./dates.ts";
import { useLocale, useWords } from "./language.ts";

type Props = {
  readonly read: () => Promise<Backup | undefined>;
  /** Reads again when this changes. */
  readonly after?: unknown;
  /** Also says how many sightings it held. */
  readonly whole?: boolean;
  /** Writes one now; where given, it is offered beside. */
  readonly onBackUp?: () => Promise<void>;
};

/** Says how long ago the last backup was, or that there is none. */
export function BackupLine({ read, after, whole = false, onBackUp }: Props) {
  const say = useWords(backupMessages);
  const locale = useLocale();
  // With the moment of the look, which says how long ago it was.
  const [found, setFound] = useState<{
    readonly backup: Backup | undefined;
    readonly now: number;
  }>();
  const [written, setWritten] = useState(0);
  useEffect(() => {
    let gone = false;
    void read().then((backup) => gone || setFound({ backup, now: Date.now() }));
    return () => {
      gone = true;
    };
  }, [read, after, written]);
  if (!found) return null;
  const { backup, now } = found;
  const words = backup
    ? say(whole ? "lastHeld" : "last", {
        when: timeAgo(backup.at, now, locale),
        n: backup.sightings,
      })
    : say("never");
  return (
    <>
      <span data-testid="backup" title={backup?.at}>
        {words}
      </span>
      {onBackUp && (
        <button
          type="button"
          class="quiet"
          data-testid="back-up"
          title={say("nowWhy")}
          onClick={() => void onBackUp().then(() => setWritten((before) => before + 1))}
        >
          {say("now")}
        </button>
      )}
    </>
  );
}
