// The tag panel beside the page: Chromium's side panel, Firefox's sidebar.
import { render } from "preact";
import "../../assets/styles/panel-page.css";
import { LanguageContext } from "../../components/language.ts";
import { MapGate } from "../../components/MapGate.tsx";
import { TagPanel } from "../../components/TagPanel.tsx";
import { makeTools } from "../../lib/app/make-tools.ts";
import { surfaceLocale } from "../../lib/app/surface-locale.ts";
import { makeTagVerbs } from "../../lib/app/tag-verbs.ts";
import { openDashboard } from "../../lib/browser/extension.ts";

const tools = makeTools();
const settings = await tools.settings();
const locale = surfaceLocale(settings, document);
// `?tab=12` holds the panel to one tab, where a browser has no panel beside the page.
const tab = Number(new URLSearchParams(location.search).get("tab")) || undefined;
render(
  <LanguageContext.Provider value={locale}>
    <MapGate
      health={tools.health}
      rescue={async () => (await import("../../lib/app/rescue-map.ts")).makeRescueVerbs(tools)}
      onRestoreElsewhere={() => void openDashboard("#data")}
    >
      <TagPanel verbs={makeTagVerbs(tools, locale, tab)} />
    </MapGate>
  </LanguageContext.Provider>,
  document.getElementById("root")!,
);
