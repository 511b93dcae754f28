// When the last backup was made, in one line.
import { useEffect, useState } from "preact/hooks";
import { backupMessages } from "../assets/messages/backup.ts";
import type { Backup } from "../lib/app/last-backup.ts";
import type { BackupTrouble } from "../lib/model/backup-schedule.ts";
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
  /** Also says why the latest scheduled backup was not written, and leads to where that is mended. */
  readonly trouble?: {
    readonly read: () => Promise<BackupTrouble | undefined>;
    readonly onMend: () => void;
  };
};

/** Says how long ago the last backup was, or that there is none; a scheduled one that failed stands out. */
export function BackupLine({ read, after, whole = false, onBackUp, trouble }: Props) {
  const say = useWords(backupMessages);
  const locale = useLocale();
  // With the moment of the look, which says how long ago it was.
  const [found, setFound] = useState<{
    readonly backup: Backup | undefined;
    readonly trouble: BackupTrouble | undefined;
    readonly now: number;
  }>();
  const [written, setWritten] = useState(0);
  const troubleRead = trouble?.read;
  useEffect(() => {
    let gone = false;
    void Promise.all([read(), troubleRead?.()]).then(
      ([backup, failed]) => gone || setFound({ backup, trouble: failed, now: Date.now() }),
    );
    return () => {
      gone = true;
    };
  }, [read, troubleRead, after, written]);
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
      {trouble && found.trouble && (
        <div class="notice warn backup-trouble" role="alert" data-testid="backup-trouble">
          {say(found.trouble === "failed" ? "failedShort" : "forbiddenShort")}{" "}
          {found.trouble === "forbidden" && (
            <button type="button" class="quiet" data-testid="backup-mend" onClick={trouble.onMend}>
              {say("mend")}
            </button>
          )}
        </div>
      )}
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
