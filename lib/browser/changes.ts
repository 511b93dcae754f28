// News between Shoal's own pages: the map, the drafts or the settings changed; each page then reads for itself.

export type Change = "map" | "drafts" | "settings";

/** Tells other pages of a change, and hears of theirs. */
export type Changes = {
  readonly announce: (change: Change) => void;
  readonly listen: (hear: (change: Change) => void) => () => void;
};

/** Returns the channel between the pages of this extension. */
export function connectChanges(): Changes {
  const channel = new BroadcastChannel("shoal-changes");
  return {
    announce: (change) => channel.postMessage(change),
    listen: (hear) => {
      const onMessage = ({ data }: MessageEvent<unknown>) => {
        if (data === "map" || data === "drafts" || data === "settings") hear(data);
      };
      channel.addEventListener("message", onMessage);
      return () => channel.removeEventListener("message", onMessage);
    },
  };
}

/** Returns the same channel, whose announcements this page hears as well: for a page with several live views. */
export function echoChanges({ announce, listen }: Changes): Changes {
  const hearers = new Set<(change: Change) => void>();
  return {
    announce: (change) => {
      announce(change);
      for (const hear of hearers) hear(change);
    },
    listen: (hear) => {
      hearers.add(hear);
      const stop = listen(hear);
      return () => {
        hearers.delete(hear);
        stop();
      };
    },
  };
}
