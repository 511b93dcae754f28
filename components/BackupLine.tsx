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
};

/** Says how long ago the last backup was, or that there is none. */
export function BackupLine({ read, after, whole = false }: Props) {
  const say = useWords(backupMessages);
  const locale = useLocale();
  // With the moment of the look, which says how long ago it was.
  const [found, setFound] = useState<{
    readonly backup: Backup | undefined;
    readonly now: number;
  }>();
  useEffect(() => {
    let gone = false;
    void read().then((backup) => gone || setFound({ backup, now: Date.now() }));
    return () => {
      gone = true;
    };
  }, [read, after]);
  if (!found) return null;
  const { backup, now } = found;
  if (!backup) return <span data-testid="backup">{say("never")}</span>;
  const when = timeAgo(backup.at, now, locale);
  return (
    <span data-testid="backup" title={backup.at}>
      {say(whole ? "lastHeld" : "last", { when, n: backup.sightings })}
    </span>
  );
}
