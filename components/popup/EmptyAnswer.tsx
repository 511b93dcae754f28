// What stands where no answer is: how to begin, or how to widen the question.
import { popupMessages } from "../../assets/messages/popup.ts";
import { useWords } from "../language.ts";
import { NO_FILTERS, type Filters } from "./query.ts";

type Props = {
  readonly reason: "empty-map" | "no-persona" | "none";
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
  readonly onSample: () => void;
  readonly onRestore: () => void;
  readonly onNewPersona: () => void;
  readonly busy: boolean;
  /** The keys that tag a page, or else the button's name. */
  readonly press: string;
};

/** Teaches the next step for each kind of emptiness. */
export function EmptyAnswer(props: Props) {
  const { reason, filters, onFilters, onSample, onRestore, onNewPersona, busy, press } = props;
  const say = useWords(popupMessages);
  if (reason === "none") {
    const { kind, status, side } = filters;
    const filtered = [kind, status, side].some((each) => each !== undefined);
    const costed = filters.mode === "reach" || filters.mode === "least-cost";
    return (
      <div class="empty-state stack" data-testid="empty" data-reason={reason}>
        {filtered || costed ? (
          <h2>{say(filtered ? "noneFiltered" : "noneMode")}</h2>
        ) : (
          <>
            <h2>{say("noneTitle")}</h2>
            <p>{say("noneTeach")}</p>
          </>
        )}
        {(filtered || costed) && (
          <p>
            <button type="button" onClick={() => onFilters(NO_FILTERS)}>
              {say("clearFilters")}
            </button>
          </p>
        )}
      </div>
    );
  }
  const empty = reason === "empty-map";
  return (
    <div class="empty-state stack" data-testid="empty" data-reason={reason}>
      <h1>{say(empty ? "emptyTitle" : "noPersonaTitle")}</h1>
      <p>{empty ? say("emptyTeach", { key: press }) : say("noPersonaTeach")}</p>
      <div class="row wrap">
        <button
          type="button"
          class={empty ? "" : "primary"}
          data-testid="new-persona"
          onClick={onNewPersona}
        >
          {say("newPersona")}
        </button>
        {empty && (
          <button
            type="button"
            class="primary"
            data-testid="load-sample"
            disabled={busy}
            onClick={onSample}
          >
            {say("emptySample")}
          </button>
        )}
        {empty && (
          <button type="button" data-testid="restore" onClick={onRestore}>
            {say("emptyRestore")}
          </button>
        )}
      </div>
      {empty && <p class="small soft">{say("emptySampleWhy")}</p>}
    </div>
  );
}
