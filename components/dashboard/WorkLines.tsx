// The foot of the navigation while another section is open: long work under way, or what came of it, and the way to it.
import { useEffect, useState } from "preact/hooks";
import { dashboardMessages } from "../../assets/messages/dashboard.ts";
import { workLineMessages } from "../../assets/messages/work-line.ts";
import { languageTag } from "../../lib/base/messages.ts";
import { useLocale, useWords } from "../language.ts";
import { readDesk, type Desk } from "./desk.ts";
import { toHash } from "./route.ts";
import { workLines } from "./work-lines.ts";

/** Shows a line per work; what it is about is announced, how far it is only shown. `hidden` where Data shows the works. */
export function WorkLines({ desk, hidden }: { readonly desk: Desk; readonly hidden: boolean }) {
  const say = useWords(workLineMessages);
  const sayFrame = useWords(dashboardMessages);
  const percent = new Intl.NumberFormat(languageTag(useLocale()), { style: "percent" });
  const lines = workLines(useDesk(desk));
  const [shown, setShown] = useState(!hidden);
  // Once Data is gone, what had ended in it is forgotten: it must not be told for a moment.
  useEffect(() => setShown(!hidden), [hidden]);
  return (
    <output class="work-lines">
      {shown &&
        !hidden &&
        lines.map(({ panel, words, part }) => (
          <a key={`${panel} ${words}`} href={toHash("data", panel)} data-testid={`work-${panel}`}>
            <span>
              {say(words)}
              {part !== undefined && (
                <span class="number" aria-hidden="true">
                  {" "}
                  {percent.format(Math.floor(part * 100) / 100)}
                </span>
              )}
              {` – ${sayFrame("data")}`}
            </span>
          </a>
        ))}
    </output>
  );
}

function useDesk(desk: Desk) {
  const [standing, setStanding] = useState(() => readDesk(desk));
  useEffect(() => {
    const look = () => setStanding(readDesk(desk));
    look();
    const stops = Object.values(desk).map((work) => work.listen(look));
    return () => {
      for (const stop of stops) stop();
    };
  }, [desk]);
  return standing;
}
