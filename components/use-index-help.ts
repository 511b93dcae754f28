// What an index says: in the list's unit, and of several traits what its average takes for granted.
import { indexHelpMessages } from "../assets/messages/index-help.ts";
import { useWords } from "./language.ts";

/** Returns the explanation of the indexes of a list: as `times` of the average or in points, of `several` traits or one. */
export function useIndexHelp(times: boolean, several: boolean): string {
  const say = useWords(indexHelpMessages);
  if (several) return say(times ? "timesOfSeveral" : "pointsOfSeveral");
  return say(times ? "times" : "points");
}
