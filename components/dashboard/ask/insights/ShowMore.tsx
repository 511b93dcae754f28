// The button that opens the rest of a list.
import { insightMessages } from "../../../../assets/messages/insights.ts";
import { useWords } from "../../../language.ts";

/** Says how many more it shows. */
export function ShowMore({ n, onShow }: { readonly n: number; readonly onShow: () => void }) {
  const say = useWords(insightMessages);
  return (
    <button type="button" class="quiet small more" data-testid="show-more" onClick={onShow}>
      {say("showMore", { n })}
    </button>
  );
}
