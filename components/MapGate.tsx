// Stands before a page's content: tells what happened to the map's storage, and asks where a person must decide.
import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { HealthVerbs } from "../lib/app/map-health.ts";
import type { RescueVerbs } from "../lib/app/rescue-map.ts";
import { SOUND, type MapHealth } from "../lib/model/map-health.ts";
import type { MapNotice } from "./MapNotice.tsx";

type Props = {
  readonly health: HealthVerbs;
  readonly rescue: () => Promise<RescueVerbs>;
  /** Where this page cannot take a file itself: the way to one that can. */
  readonly onRestoreElsewhere?: (() => void) | undefined;
  readonly children: ComponentChildren;
};

/** Shows the page, under a notice where there is something to tell, or the rescue screen in its place. */
export function MapGate({ health, rescue, onRestoreElsewhere, children }: Props) {
  const [shown, setShown] = useState<MapHealth>(SOUND);
  const [Notice, setNotice] = useState<ComponentType<Parameters<typeof MapNotice>[0]>>();
  useEffect(() => {
    let gone = false;
    const look = () =>
      void health.read().then((now) => {
        if (!gone) setShown(now);
      });
    look();
    const stop = health.listen(look);
    return () => {
      gone = true;
      stop();
    };
  }, [health]);
  const isSound = shown.state === "sound";
  useEffect(() => {
    // Rarely needed, so not part of the page: a function as state must be wrapped in one.
    if (!isSound)
      void import("./MapNotice.tsx").then((module) => setNotice(() => module.MapNotice));
  }, [isSound]);
  return (
    <>
      {shown.state !== "sound" && Notice && (
        <Notice
          shown={shown}
          rescue={rescue}
          onDismiss={() => void health.dismiss()}
          onRestoreElsewhere={onRestoreElsewhere}
        />
      )}
      {shown.state !== "short" && children}
    </>
  );
}
