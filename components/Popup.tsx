// The popup: the answer, the tag panel as its second face, the persona form as its third.
import type { ComponentChildren, FunctionComponent } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Vocabulary } from "../lib/app/load-vocabulary.ts";
import type { ChannelName, PopupStart, PopupVerbs, TabLook } from "../lib/app/popup-verbs.ts";
import type { UnfinishedPersonas } from "../lib/app/unfinished-personas.ts";
import type { TagVerbs } from "../lib/app/tag-verbs.ts";
import { AskFace } from "./popup/AskFace.tsx";
import type { Keeper } from "./popup/keep-new.ts";
import type { PersonaFace } from "./popup/PersonaFace.tsx";
import { useAnswer } from "./popup/use-answer.ts";
import type { PersonaEdit } from "../lib/model/persona-edit.ts";
import { PLAIN_VOCABULARY, VocabularyContext } from "./VocabularyContext.ts";

type TagFace = FunctionComponent<{ verbs: TagVerbs; onBack: () => void }>;

type Face =
  | { readonly face: "ask"; readonly notice?: ComponentChildren }
  | { readonly face: "tag"; readonly panel: TagFace; readonly verbs: TagVerbs }
  | {
      readonly face: "persona";
      readonly form: typeof PersonaFace;
      readonly persona: PersonaEdit | undefined;
      readonly kept: UnfinishedPersonas;
      readonly keeper: Keeper | undefined;
    };

type Props = {
  readonly verbs: PopupVerbs;
  readonly start: PopupStart;
  readonly now?: () => number;
};

/** Shows one face at a time; what a face needs beyond the first paint is loaded when it is opened. */
export function Popup({ verbs, start, now = Date.now }: Props) {
  const state = useAnswer(verbs, start);
  const [face, setFace] = useState<Face>({ face: "ask" });
  const [look, setLook] = useState<TabLook>();
  const [vocabulary, setVocabulary] = useState<Vocabulary>(PLAIN_VOCABULARY);
  const [channels, setChannels] = useState<readonly ChannelName[]>([]);
  const { asked, fail, askFor, reload } = state;

  useEffect(() => {
    verbs.look().then(setLook, fail);
  }, [verbs, fail]);
  // The words are half of all there is to load: they come with the first key, row or form that shows them.
  const neededRef = useRef(false);
  const needWords = useCallback(() => {
    if (neededRef.current) return;
    neededRef.current = true;
    verbs.vocabulary().then(setVocabulary, fail);
    verbs.channelNames().then(setChannels, fail);
  }, [verbs, fail]);

  const openTag = async () => {
    const [{ TagPanel }, tagVerbs] = await Promise.all([
      import("./TagPanel.tsx"),
      verbs.tagVerbs(),
    ]);
    const tab = look?.tab ?? (await verbs.look()).tab;
    if (tab) await (look && !look.channel ? tagVerbs.nameByHand(tab.id) : tagVerbs.capture(tab.id));
    setFace({ face: "tag", panel: TagPanel, verbs: tagVerbs });
  };
  const openPersona = async (name: string | undefined) => {
    needWords();
    const [{ PersonaFace: form }, kept] = await Promise.all([
      import("./popup/PersonaFace.tsx"),
      verbs.unfinishedPersonas(),
    ]);
    setFace({ face: "persona", form, persona: describe(name), kept, keeper: undefined });
  };
  const back = () => {
    setFace({ face: "ask" });
    void reload();
    verbs.look().then(setLook, fail);
  };
  const save = async (edit: PersonaEdit, saved: () => void) => {
    const persona = await verbs.savePersona(edit);
    saved();
    await verbs.remember(persona.id);
    await reload();
    askFor({ type: "persona", persona });
    setFace({ face: "ask" });
  };
  const newWord = async (facet: string, label: string) => {
    const trait = await verbs.newWord(facet, label);
    setVocabulary(await verbs.vocabulary());
    return trait;
  };
  const remove = async () => {
    if (asked.type !== "persona") return;
    await verbs.removePersona(asked.persona);
    await reload();
    setFace({ face: "ask" });
  };
  const describe = (name: string | undefined): PersonaEdit | undefined => {
    if (name !== undefined) return { name, traits: [] };
    if (asked.type === "persona") return asked.persona;
    return { name: "", traits: asked.type === "traits" ? [...asked.traits] : [] };
  };

  return (
    <VocabularyContext.Provider value={vocabulary}>
      {face.face === "ask" && (
        <AskFace
          verbs={verbs}
          state={state}
          look={look}
          channels={channels}
          now={now()}
          notice={face.notice}
          onTag={() => void openTag().catch(fail)}
          onPersona={(name) => void openPersona(name).catch(fail)}
          onNeedWords={needWords}
        />
      )}
      {face.face === "tag" && <face.panel verbs={face.verbs} onBack={back} />}
      {face.face === "persona" && (
        <face.form
          key={face.persona?.id}
          persona={face.persona}
          others={state.start.personas.filter(({ id }) => id !== face.persona?.id)}
          onOther={(persona) => {
            askFor({ type: "persona", persona });
            setFace({ ...face, persona, keeper: undefined });
          }}
          kept={face.kept}
          keeper={face.keeper}
          onSave={save}
          onRemove={face.persona?.id === undefined ? undefined : remove}
          onClose={(notice) => setFace({ face: "ask", notice })}
          onAgain={(keeper) => setFace({ ...face, keeper })}
          onNewWord={newWord}
        />
      )}
    </VocabularyContext.Provider>
  );
}
