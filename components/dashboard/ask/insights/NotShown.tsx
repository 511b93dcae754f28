// What a list leaves out, counted: a list that is cut must not look whole.
import { insightMessages } from "../../../../assets/messages/insights.ts";
import { useWords } from "../../../language.ts";

/** Says how many of a list follow behind those that are shown; nothing where none do. */
export function NotShown({ count, shown }: { readonly count: number; readonly shown: number }) {
  const say = useWords(insightMessages);
  if (count <= shown) return null;
  return (
    <p class="small soft" data-testid="not-shown">
      {say("more", { n: count - shown })}
    </p>
  );
}
