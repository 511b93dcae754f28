// The Glossary section: the words that Shoal uses, each with its one meaning.
import { useEffect } from "preact/hooks";
import { dashboardMessages } from "../../../assets/messages/dashboard.ts";
import { GLOSSARY, glossaryMessages } from "../../../assets/messages/glossary.ts";
import { useLocale, useWords } from "../../language.ts";
import { Panel } from "../Panel.tsx";
import { SectionTitle } from "../SectionTitle.tsx";

const anchor = (id: string) => `word-${id}`;

/** Shows the Glossary section, scrolled to the word that is open. */
export function GlossarySection({ open }: { readonly open: string }) {
  const sayFrame = useWords(dashboardMessages);
  const say = useWords(glossaryMessages);
  const locale = useLocale();
  useEffect(() => {
    const word = open === "" ? null : document.getElementById(anchor(open));
    word?.scrollIntoView({ block: "center" });
    word?.focus({ preventScroll: true });
  }, [open]);
  return (
    <>
      <SectionTitle title={sayFrame("glossary")} calm={open !== ""}>
        <p class="soft">{say("about")}</p>
      </SectionTitle>
      <div class="panels">
        {GLOSSARY.map(({ id, title, words }) => (
          <Panel key={id} title={title[locale]} testId={`glossary-${id}`}>
            <dl class="glossary">
              {words.map((each) => (
                <div
                  key={each.id}
                  id={anchor(each.id)}
                  class={each.id === open ? "open" : undefined}
                  tabIndex={-1}
                  data-testid="glossary-word"
                >
                  <dt>{each.word[locale]}</dt>
                  <dd>{each.means[locale]}</dd>
                </div>
              ))}
            </dl>
          </Panel>
        ))}
      </div>
    </>
  );
}
