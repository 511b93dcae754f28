// The popup: reads the last persona's answer, then paints once.
import { render } from "preact";
import "../../assets/styles/popup-page.css";
import { LateErrorNotice } from "../../components/LateErrorNotice.tsx";
import { LanguageContext } from "../../components/language.ts";
import { MapGate } from "../../components/MapGate.tsx";
import { Popup } from "../../components/Popup.tsx";
import { makePopupVerbs } from "../../lib/app/popup-verbs.ts";
import { makeTools } from "../../lib/app/make-tools.ts";
import { surfaceLocale } from "../../lib/app/surface-locale.ts";
import { toShoalError } from "../../lib/base/errors.ts";

const root = document.getElementById("root")!;
const tools = makeTools();
void tools.store.open().catch(() => undefined); // what is wrong with it is told by the first read
const locale = surfaceLocale(await tools.settings(), document);
const verbs = makePopupVerbs(tools, locale, async () => {
  const { default: text } = await import("../../assets/sample/sample-map.shoal.json?raw");
  return text;
});

/** A failed start is shown, with a way to try again. */
async function start(): Promise<void> {
  const face = await verbs.open().then(
    (opened) => <Popup verbs={verbs} start={opened} />,
    (thrown: unknown) => (
      <LateErrorNotice error={toShoalError(thrown)} onRetry={() => void start()} />
    ),
  );
  render(
    <LanguageContext.Provider value={locale}>
      <MapGate
        health={tools.health}
        rescue={async () => (await import("../../lib/app/rescue-map.ts")).makeRescueVerbs(tools)}
        onRestoreElsewhere={() => void verbs.openDashboard("#data")}
      >
        {face}
      </MapGate>
    </LanguageContext.Provider>,
    root,
  );
}
await start();
