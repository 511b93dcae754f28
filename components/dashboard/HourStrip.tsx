// The hour strip: 24 hours × 7 weekdays as a picture, and the same numbers as a table.
import { useRef } from "preact/hooks";
import { hourMessages } from "../../assets/messages/hours.ts";
import { languageTag } from "../../lib/base/messages.ts";
import { fileWord, toDisplay } from "../../lib/base/text.ts";
import type { HourStrip as Strip } from "../../lib/insight/hours.ts";
import { dayName, hoursInWords } from "../../lib/model/hours-in-words.ts";
import { useLocale, useWords } from "../language.ts";
import { PictureButtons, type SavePicture } from "./PictureButtons.tsx";

type Props = {
  readonly strip: Strip;
  /** Whose hours they are: the name of a persona or a channel. */
  readonly of: string;
  readonly onSave: SavePicture;
};

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const CELL = { width: 24, height: 20, gap: 2 } as const;
const MARGIN = { start: 44, top: 18 } as const;
const WIDTH = MARGIN.start + 24 * CELL.width;
const HEIGHT = MARGIN.top + 7 * CELL.height;

/** Part of the busiest hour's people from which an hour is named among the busiest. */
const BUSY = 0.75;

/** Shows the strip with its busiest hours in words, to be saved as a picture; nothing where no hours were noted. */
export function HourStrip({ strip: { counts, stated }, of, onSave }: Props) {
  const plotRef = useRef<SVGSVGElement>(null);
  const say = useWords(hourMessages);
  const language = languageTag(useLocale());
  const most = Math.max(...counts.flat());
  if (most === 0) return null;
  const busy = Uint8Array.from(counts.flat(), (people) => (people >= BUSY * most ? 1 : 0));
  const days = counts.map((_, day) => dayName(day, language));
  const nameOf = (day: number, hour: number) =>
    say("cell", { day: days[day]!, from: hour, to: hour + 1, n: counts[day]![hour]! });
  const busiest = say("busiest", { hours: hoursInWords(busy, language) });
  return (
    <div class="hour-strip" data-testid="hour-strip">
      <p>
        {busiest} <span class="small soft">({say("of", { n: stated })})</span>
      </p>
      <div class="hour-picture">
        <svg
          ref={plotRef}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={say("picture")}
        >
          {HOURS.filter((hour) => hour % 3 === 0).map((hour) => (
            <text key={hour} x={MARGIN.start + hour * CELL.width} y={12}>
              {hour}
            </text>
          ))}
          {counts.map((row, day) => {
            const y = MARGIN.top + day * CELL.height;
            return (
              <g key={day}>
                <text x={0} y={y + 14}>
                  {days[day]}
                </text>
                {row.map((people, hour) => (
                  <rect
                    key={hour}
                    x={MARGIN.start + hour * CELL.width}
                    y={y}
                    width={CELL.width - CELL.gap}
                    height={CELL.height - CELL.gap}
                    rx={2}
                    class={people === 0 ? "empty" : "filled"}
                    fill-opacity={people === 0 ? 1 : 0.2 + (0.8 * people) / most}
                  >
                    <title>{nameOf(day, hour)}</title>
                  </rect>
                ))}
              </g>
            );
          })}
        </svg>
      </div>
      <PictureButtons
        plot={plotRef}
        head={say("pictureHead", { of: toDisplay(of) })}
        note={`${busiest} (${say("of", { n: stated })})`}
        name={`shoal-hours-${fileWord(of)}`}
        onSave={onSave}
      />
      <details>
        <summary class="small">{say("table")}</summary>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls sideways must be reached by keyboard */}
        <section class="split-box" tabIndex={0} aria-label={say("title")}>
          <table class="hour-table" data-testid="hour-table">
            <thead>
              <tr>
                <th scope="col">{say("day")}</th>
                {HOURS.map((hour) => (
                  <th key={hour} scope="col" class="number">
                    {hour}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {counts.map((row, day) => (
                <tr key={day}>
                  <th scope="row">{days[day]}</th>
                  {row.map((people, hour) => (
                    <td key={hour} class={people === 0 ? "number soft" : "number"}>
                      {people}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </div>
  );
}
