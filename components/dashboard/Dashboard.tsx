// The dashboard: its language, its vocabulary, the navigation, and the section that the address names.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { dashboardMessages } from "../../assets/messages/dashboard.ts";
import { languageTag, type Locale } from "../../lib/base/messages.ts";
import type { Settings } from "../../lib/model/settings.ts";
import { ErrorNotice } from "../ErrorNotice.tsx";
import { LanguageContext, useWords } from "../language.ts";
import { MapGate } from "../MapGate.tsx";
import { PLAIN_VOCABULARY, VocabularyContext } from "../VocabularyContext.ts";
import { AskSection } from "./ask/AskSection.tsx";
import { ChannelsSection } from "./channels/ChannelsSection.tsx";
import type { DashboardVerbs } from "./dashboard-verbs.ts";
import { DataSection } from "./data/DataSection.tsx";
import { isWriting, makeDesk, type Desk } from "./desk.ts";
import { GlossarySection } from "./glossary/GlossarySection.tsx";
import { PersonasSection } from "./personas/PersonasSection.tsx";
import { ProductsSection } from "./products/ProductsSection.tsx";
import type { Route } from "./route.ts";
import { SectionNav } from "./SectionNav.tsx";
import { SettingsSection } from "./settings/SettingsSection.tsx";
import { lastOf, useLive } from "./use-live.ts";
import { MovedContext, useRoute } from "./use-route.ts";
import { VocabularySection } from "./vocabulary/VocabularySection.tsx";
import { Waiting } from "./Waiting.tsx";
import { WorkLines } from "./WorkLines.tsx";

/** Sections that are made of the map's words: where those cannot be read, neither can the section, and one error says so. */
const WORDED: ReadonlySet<Route["section"]> = new Set([
  "ask",
  "channels",
  "personas",
  "products",
  "vocabulary",
]);

/** The whole page; a launch that fails is shown with what to do. */
export function Dashboard({ verbs }: { readonly verbs: DashboardVerbs }) {
  const { route, moved } = useRoute();
  const [desk] = useState(() => makeDesk(verbs));
  const settings = useLive(verbs.readSettings, verbs.listen, ["settings"]);
  const chosen = settings.state === "ready" ? settings.value.language : "auto";
  const locale: Locale = chosen === "auto" ? verbs.browserLocale() : chosen;
  const vocabulary = useLive(() => verbs.loadVocabulary(locale), verbs.listen, ["map"], [locale]);
  // Where they cannot be read again, the section stays with what was typed into it, and says so itself.
  const words = lastOf(vocabulary);
  useEffect(() => {
    document.documentElement.lang = languageTag(locale);
  }, [locale]);
  useEffect(() => {
    // What a closed page has not written to its end is undone at the next start.
    const warn = (event: BeforeUnloadEvent) => isWriting(desk) && event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [desk]);
  return (
    <LanguageContext.Provider value={locale}>
      <VocabularyContext.Provider value={words ?? PLAIN_VOCABULARY}>
        <MovedContext.Provider value={moved}>
          <Frame route={route} desk={desk}>
            {settings.state === "loading" && <Waiting />}
            {settings.state === "failed" && (
              <ErrorNotice error={settings.error} onRetry={settings.retry} />
            )}
            {settings.state === "ready" && (
              <MapGate health={verbs.health} rescue={verbs.rescue}>
                {vocabulary.state === "failed" && !words && WORDED.has(route.section) ? (
                  <ErrorNotice error={vocabulary.error} onRetry={vocabulary.retry} />
                ) : (
                  <Section route={route} settings={settings.value} desk={desk} verbs={verbs} />
                )}
              </MapGate>
            )}
          </Frame>
        </MovedContext.Provider>
      </VocabularyContext.Provider>
    </LanguageContext.Provider>
  );
}

type FrameProps = {
  readonly route: Route;
  readonly desk: Desk;
  readonly children: ComponentChildren;
};

function Frame({ route, desk, children }: FrameProps) {
  const say = useWords(dashboardMessages);
  const mainRef = useRef<HTMLElement>(null);
  return (
    <div class="dashboard">
      {/* A button, since the hash of a link would be read as a place. */}
      <button type="button" class="skip" onClick={() => mainRef.current?.focus()}>
        {say("skip")}
      </button>
      <SectionNav current={route.section}>
        <WorkLines desk={desk} hidden={route.section === "data"} />
      </SectionNav>
      <main ref={mainRef} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

type SectionProps = {
  readonly route: Route;
  readonly settings: Settings;
  readonly desk: Desk;
  readonly verbs: DashboardVerbs;
};

function Section({ route, settings, desk, verbs }: SectionProps) {
  switch (route.section) {
    case "ask":
      return <AskSection key={route.open} open={route.open} settings={settings} verbs={verbs} />;
    case "channels":
      return <ChannelsSection open={route.open} observer={settings.observer} verbs={verbs} />;
    case "personas":
      return <PersonasSection open={route.open} verbs={verbs} />;
    case "products":
      return <ProductsSection open={route.open} verbs={verbs} />;
    case "vocabulary":
      return <VocabularySection open={route.open} verbs={verbs} />;
    case "data":
      return <DataSection open={route.open} desk={desk} verbs={verbs} />;
    case "settings":
      return <SettingsSection settings={settings} verbs={verbs} />;
    case "glossary":
      return <GlossarySection open={route.open} />;
  }
}
