// The popup's first face: whom to look for, where this page stands, and the ranked answer.
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { popupMessages } from "../../assets/messages/popup.ts";
import type { ChannelName, PopupVerbs, TabLook } from "../../lib/app/popup-verbs.ts";
import { LateErrorNotice } from "../LateErrorNotice.tsx";
import { useWords } from "../language.ts";
import { inTimes } from "../index-words.ts";
import { AnswerList } from "./AnswerList.tsx";
import { AskBar } from "./AskBar.tsx";
import { EmptyAnswer } from "./EmptyAnswer.tsx";
import { Foot } from "./Foot.tsx";
import { criteriaOf, withTrait } from "./query.ts";
import { OrderCurrencies } from "./OrderCurrencies.tsx";
import { QueryLine } from "./QueryLine.tsx";
import { SearchField } from "./SearchField.tsx";
import { TabStrip } from "./TabStrip.tsx";
import type { PopupAnswer } from "./use-answer.ts";

type Props = {
  readonly verbs: PopupVerbs;
  readonly state: PopupAnswer;
  readonly look: TabLook | undefined;
  readonly channels: readonly ChannelName[];
  readonly now: number;
  /** What is to be said above the question. */
  readonly notice: ComponentChildren;
  readonly onTag: () => void;
  readonly onPersona: (name: string | undefined) => void;
  /** Labels of traits are about to be shown. */
  readonly onNeedWords: () => void;
};

/** Puts the question together and shows its answer; `onPersona` opens the form, for a new one with a name. */
export function AskFace({
  verbs,
  state,
  look,
  channels,
  now,
  notice,
  onTag,
  onPersona,
  onNeedWords,
}: Props) {
  const say = useWords(popupMessages);
  const searchRef = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<string>();
  const [busy, setBusy] = useState(false);
  useEffect(() => searchRef.current?.focus(), []);
  const { start, asked, filters, answer, error, fail } = state;
  const rows = answer?.rows ?? [];
  const reasonVerbs = useMemo(() => ({ ...verbs, fail }), [verbs, fail]);
  const criteria = criteriaOf(asked);
  const emptyMap = start.channels === 0 && (answer?.channels ?? 0) === 0;
  const [keys, setKeys] = useState<string>(); // told after the paint; else the button's name stands
  useEffect(() => {
    if (emptyMap) verbs.tagKeys().then(setKeys, () => undefined);
  }, [verbs, emptyMap]);

  const loadSample = () => {
    setBusy(true);
    void verbs
      .loadSample()
      .then(state.reload, state.fail)
      .finally(() => setBusy(false));
  };
  const openChannel = (key: string) => {
    if (rows.some((row) => row.key === key)) {
      onNeedWords();
      setOpened(key);
      requestAnimationFrame(() => {
        const row = document.querySelector(`[data-testid="row"][data-key="${CSS.escape(key)}"]`);
        if (row instanceof HTMLElement) row.focus();
      });
    } else void verbs.openDashboard(`#channels=${encodeURIComponent(key)}`);
  };
  const noAnswer =
    rows.length > 0
      ? undefined
      : emptyMap
        ? ("empty-map" as const)
        : criteria.length === 0
          ? ("no-persona" as const)
          : answer && ("none" as const);

  return (
    <>
      <header class="popup-head">
        <SearchField
          personas={start.personas}
          channels={channels}
          taken={asked.type === "traits" ? asked.traits.map(({ trait }) => trait) : []}
          inputRef={searchRef}
          onWake={onNeedWords}
          onFail={fail}
          onPersona={(persona) => {
            setOpened(undefined);
            state.askFor({ type: "persona", persona });
          }}
          onTraits={(traits) => state.askFor(traits.reduce(withTrait, asked))}
          onChannel={({ key }) => openChannel(key)}
          onQuery={(text) => void verbs.openDashboard(`#ask=${encodeURIComponent(`=${text}`)}`)}
          onNew={onPersona}
        />
        <TabStrip
          look={look}
          asked={asked}
          row={rows.find(({ key }) => key === look?.channel?.key)}
          times={inTimes(rows)}
          onTag={onTag}
          onBeside={() => {
            // First thing in the click: any await before it loses the right to open the panel.
            if (look?.tab) void verbs.openPanel(look.tab).then(() => close(), state.fail);
          }}
        />
      </header>
      <main class="popup-main" data-testid="ask-face">
        {notice}
        <QueryLine
          asked={asked}
          onAsked={state.askFor}
          onEdit={() => onPersona(undefined)}
          onClear={() => {
            const { persona } = start;
            state.askFor(persona ? { type: "persona", persona } : { type: "nobody" });
            searchRef.current?.focus();
          }}
        />
        {criteria.length > 0 && !emptyMap && <AskBar filters={filters} onFilters={state.filter} />}
        {error && <LateErrorNotice error={error} onRetry={() => void state.reload()} />}
        <output class="visually-hidden">
          {answer ? say("updating", { n: answer.rows.length }) : ""}
        </output>
        {state.stale && <div class="asking" data-testid="asking" hidden />}
        {rows.length > 0 && filters.mode === "least-cost" && (
          <OrderCurrencies costCurrencies={verbs.costCurrencies} answer={answer} />
        )}
        {rows.length > 0 && (
          <AnswerList
            rows={rows}
            asked={asked}
            filters={filters}
            now={now}
            opened={opened}
            onOpened={(key) => {
              onNeedWords();
              setOpened(key);
            }}
            verbs={reasonVerbs}
          />
        )}
        {answer?.more && (
          <button
            type="button"
            class="quiet small show-all"
            data-testid="show-all"
            onClick={state.showAll}
          >
            {say("showAll")}
          </button>
        )}
        {noAnswer && (
          <EmptyAnswer
            reason={noAnswer}
            filters={filters}
            onFilters={(all) => {
              state.filter(all);
              searchRef.current?.focus(); // the button goes with the emptiness
            }}
            onSample={loadSample}
            onRestore={() => void verbs.openDashboard("#data")}
            onNewPersona={() => onPersona("")}
            busy={busy}
            press={keys ?? `“${say("tag")}”`}
          />
        )}
      </main>
      <Foot
        rests={rows.length}
        more={answer?.more ?? false}
        channels={answer?.channels ?? start.channels}
        onDashboard={() => void verbs.openDashboard()}
        lastBackup={verbs.lastBackup}
        onBackUp={() => verbs.backUp().catch(state.fail)}
        backupTrouble={verbs.backupTrouble}
        onBackups={() => void verbs.openDashboard("#data")}
        answer={rows.length > 0 ? answer : undefined}
        criteria={criteria}
        outlook={verbs.outlook}
        onOutlook={() =>
          void verbs.openDashboard(
            asked.type === "persona" ? `#ask=${encodeURIComponent(asked.persona.id)}` : "#ask",
          )
        }
      />
    </>
  );
}
