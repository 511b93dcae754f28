// The state of the tag panel: the draft of the tab, kept with every key, and what became of the last save.
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { SavedDraft, TagVerbs, TagView } from "../../lib/app/tag-verbs.ts";
import { toShoalError, type ShoalError } from "../../lib/base/errors.ts";
import { latestWriter } from "../../lib/base/latest-writer.ts";
import type { Draft } from "../../lib/model/draft.ts";
import { afterSave, halfTyped, holdsSomeone } from "./draft-edits.ts";
import type { PlaceRef, SettlePlace } from "./ChannelFields.tsx";
import type { Outcome } from "./SaveBar.tsx";

export type TagState =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly error: ShoalError }
  | { readonly state: "ready"; readonly view: TagView };

export type TagDraft = {
  readonly shown: TagState;
  readonly outcome: Outcome;
  /** What went wrong last while the form stayed as it was. */
  readonly error: ShoalError | undefined;
  readonly clearError: () => void;
  readonly refresh: () => void;
  readonly edit: (change: (draft: Draft) => Draft) => void;
  readonly save: (how: "save" | "saveNobody") => void;
  readonly undo: (saved: SavedDraft) => void;
  /** Runs a verb, shows its error if it fails, and reads the state again. */
  readonly run: (work: () => Promise<void>) => void;
  readonly fail: (thrown: unknown) => void;
  /** Where an address is being typed: what makes it the place's, which a save waits for. */
  readonly placeRef: PlaceRef;
};

/** Loads the draft, hears of changes made elsewhere, and writes every edit; an edit is never overwritten by an older read. */
export function useTagDraft(verbs: TagVerbs): TagDraft {
  const [shown, setShown] = useState<TagState>({ state: "loading" });
  const [outcome, setOutcome] = useState<Outcome>({ state: "none" });
  const [error, setError] = useState<ShoalError>();
  const viewRef = useRef<TagView>(undefined);
  const editsRef = useRef(0);
  const busyRef = useRef(false);
  const placeRef = useRef<SettlePlace | undefined>(undefined);

  const fail = useCallback((thrown: unknown) => setError(toShoalError(thrown)), []);
  const writer = useMemo(() => latestWriter<Draft>(verbs.keep, fail), [verbs, fail]);
  const show = useCallback((view: TagView) => {
    viewRef.current = view;
    setShown({ state: "ready", view });
  }, []);

  const load = useCallback(async () => {
    try {
      for (;;) {
        await writer.settled();
        const before = editsRef.current;
        const tab = viewRef.current?.tab?.id;
        const view = await verbs.open();
        if (editsRef.current !== before) continue; // typed meanwhile: what was read is older
        if (tab !== undefined && tab !== view.tab?.id) setOutcome({ state: "none" });
        show(view);
        return;
      }
    } catch (thrown) {
      const failure = toShoalError(thrown);
      if (viewRef.current) setError(failure);
      else setShown({ state: "failed", error: failure });
    }
  }, [verbs, writer, show]);

  useEffect(() => {
    void load();
    const stop = verbs.listen(() => {
      if (!busyRef.current) void load();
    });
    addEventListener("pagehide", writer.flush);
    return () => {
      stop();
      writer.flush();
      removeEventListener("pagehide", writer.flush);
    };
  }, [verbs, writer, load]);

  const edit = useCallback(
    (change: (draft: Draft) => Draft) => {
      const view = viewRef.current;
      if (!view?.draft) return;
      editsRef.current++;
      const draft = { ...change(view.draft), touched: true };
      show({ ...view, draft });
      setOutcome((before) =>
        before.state === "undone" || before.state === "empty" || before.state === "half-typed"
          ? { state: "none" }
          : before,
      );
      writer.put(draft);
    },
    [writer, show],
  );

  const run = useCallback(
    (work: () => Promise<void>) => {
      setError(undefined);
      // A key that is on its way to the draft would be written over what the verb puts there.
      void writer.settled().then(work).then(load, fail);
    },
    [writer, load, fail],
  );

  const saveNow = useCallback(
    (how: "save" | "saveNobody") => {
      const draft = viewRef.current?.draft;
      if (!draft || busyRef.current) return;
      const words = halfTyped(draft);
      if (how === "save" && words) {
        setOutcome({ state: "half-typed", words });
        return;
      }
      if (how === "save" && !holdsSomeone(draft)) {
        // One Enter too many after a save is no second look: what was saved stays said, with its Undo.
        setOutcome((before) =>
          before.state === "saved" && !draft.touched ? before : { state: "empty" },
        );
        return;
      }
      busyRef.current = true;
      setError(undefined);
      setOutcome({ state: "saving" });
      const work = async () => {
        await writer.settled();
        const saved = await verbs[how](draft);
        const now = viewRef.current;
        const next = afterSave(draft, now?.draft ?? draft, now?.pinned ?? []);
        // Before anything is waited for: the next key is of the next look, not of what was saved.
        editsRef.current++;
        if (now?.draft?.id === draft.id) show({ ...now, draft: next });
        setOutcome({ state: "saved", saved });
        writer.put(next);
        await load();
      };
      void work()
        .catch((thrown: unknown) => {
          setOutcome({ state: "none" });
          fail(thrown);
        })
        .finally(() => {
          busyRef.current = false;
        });
    },
    [verbs, writer, load, show, fail],
  );

  const save = useCallback(
    (how: "save" | "saveNobody") => {
      if (busyRef.current) return;
      const settle = placeRef.current;
      if (!settle) return saveNow(how);
      busyRef.current = true;
      const id = viewRef.current?.draft?.id;
      void settle()
        .finally(() => {
          busyRef.current = false;
        })
        .then((isPlace) => {
          if (isPlace && viewRef.current?.draft?.id === id) saveNow(how);
          else void load(); // what happened meanwhile was not listened to
        }, fail);
    },
    [saveNow, load, fail],
  );

  const undo = useCallback(
    (saved: SavedDraft) =>
      run(async () => {
        await verbs.undo(saved);
        setOutcome({ state: "undone" });
      }),
    [verbs, run],
  );

  return {
    shown,
    outcome,
    error,
    clearError: useCallback(() => setError(undefined), []),
    refresh: useCallback(() => void load(), [load]),
    edit,
    save,
    undo,
    run,
    fail,
    placeRef,
  };
}
