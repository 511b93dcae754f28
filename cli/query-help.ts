// What `query --help` prints.
import { INSIGHTS } from "../lib/insight/insights.ts";
import { MODES } from "../lib/model/choices.ts";

export const QUERY_HELP = `shoal query FILE (--persona NAME|ID|HASH|FILE | --trait FACET:VALUE[=LEVEL] ... | --where QUERY | --saved NAME|ID) [options]

Prints the channels of the map in FILE where the people asked for were seen, best first; then those that were looked
at without a find ("seen": 0), by what their other people and the whole map lead to expect.

  --persona WHO    a persona of the map by name or id, a frozen version by its hash or the first eight digits of it
                   (v:3fa2b1c9), as it was then; or a JSON file
                   {"name": "...", "traits": [{"trait": "interest:running", "level": "must"}]}
  --trait TRAIT    a wanted trait, such as interest:running=should; may be repeated.
                   Levels: must (if none is given), should, may, must-not
  --mode MODE      ${MODES.join(", ")} (default fit, or that of the saved query); by the last two
                   only channels with a noted reach or cost are in the answer
  --kind KIND      only channels of this kind; may be repeated
  --side SIDE      direct: who decides or pays; indirect: who recommends, gatekeeps or uses
  --now MOMENT     the moment asked at, such as 2026-11-23T08:30:00Z (default: the clock's)
  --top N          only the best N, in every cell of a split too
  --where QUERY    a query such as 'running and (age:30-45 or joint(gender:women, need:rest)) kind:forum';
                   with a persona both must hold. See docs/query.md
  --saved NAME     a saved query of the map, by name or id, in place of --where
  --why            the sightings behind every part of a score: quote, day, address, sighting; and what would change the rank
  --json           print a JSON array, best first; with any of the following an object { "rows", ... }

These look further into the same people:

  --insights NAMES          any of these with commas between:
                            ${INSIGHTS.slice(0, 7).join(", ")},
                            ${INSIGHTS.slice(7).join(", ")}, unit, all
  --next                    the same as --insights next,alarms
  --split-by FACET[,FACET]  the ranking once per value of the facets, such as gender,age: of one facet the 20 values
                            seen most often, of two 8 each
  --contrast WHO            what tells these people from those of another persona, with quotes
  --cover PART              the few channels that cover this part (0 to 1) of what all cover (0.8 with --budget alone)
  --budget AMOUNT           such a set within this sum of noted costs, taken as plain numbers
                            (a channel without one costs the middle one)
  --with WHO                the set or the unit takes in this persona too; may be repeated
  --pivot FACET,FACET       in how many sightings two facets' values were noted of the same people
  --everyone                the pivot is of everybody; nobody need be asked for then
  --csv                     print the pivot alone, as CSV
`;
