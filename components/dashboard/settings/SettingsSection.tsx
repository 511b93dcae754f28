// The Settings section: this installation's choices, each kept as soon as it is made.
import { dashboardMessages } from "../../../assets/messages/dashboard.ts";
import { dashboardSettingsMessages } from "../../../assets/messages/dashboard-settings.ts";
import { LANGUAGES, type Settings } from "../../../lib/model/settings.ts";
import { useWords } from "../../language.ts";
import { ChoiceField } from "../ChoiceField.tsx";
import type { SettingsVerbs } from "../dashboard-verbs.ts";
import { Panel } from "../Panel.tsx";
import { SectionTitle } from "../SectionTitle.tsx";
import { TextField } from "../TextField.tsx";
import { HalfLifePanel } from "./HalfLifePanel.tsx";
import { ShortcutsPanel } from "./ShortcutsPanel.tsx";

type Props = { readonly settings: Settings; readonly verbs: SettingsVerbs };

const OWN_NAMES = { en: "English", zh_CN: "中文" };

/** Shows the Settings section. */
export function SettingsSection({ settings, verbs }: Props) {
  const say = useWords(dashboardSettingsMessages);
  const sayFrame = useWords(dashboardMessages);
  return (
    <>
      <SectionTitle title={sayFrame("settings")} />
      <div class="panels">
        <Panel title={say("observerTitle")} about={say("observerAbout")} testId="observer">
          <TextField
            label={say("observerLabel")}
            value={settings.observerLabel}
            onSave={verbs.nameObserver}
            maxLength={200}
            hint={say("observerHint", { id: settings.observer })}
            testId="observer-label"
          />
        </Panel>
        <Panel title={say("languageTitle")} about={say("languageAbout")} testId="language">
          <ChoiceField
            label={say("languageLabel")}
            value={settings.language}
            options={LANGUAGES.map((each) => [
              each,
              each === "auto" ? say("auto") : OWN_NAMES[each],
            ])}
            onSave={(language) => verbs.changeSettings({ language })}
            testId="language-choice"
          />
        </Panel>
        <HalfLifePanel
          days={settings.halfLifeDays}
          onSave={(halfLifeDays) => verbs.changeSettings({ halfLifeDays })}
        />
        <ShortcutsPanel verbs={verbs} />
        <Panel title={say("privacyTitle")} testId="privacy">
          <p>{say("privacy")}</p>
        </Panel>
      </div>
    </>
  );
}
