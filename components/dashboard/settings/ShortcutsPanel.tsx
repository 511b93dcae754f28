// The keyboard shortcuts as the browser set them.
import { dashboardSettingsMessages } from "../../../assets/messages/dashboard-settings.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import type { SettingsVerbs } from "../dashboard-verbs.ts";
import { Panel } from "../Panel.tsx";
import { lastOf, useLive } from "../use-live.ts";
import { useTask } from "../use-task.ts";

type Props = { readonly verbs: Pick<SettingsVerbs, "listShortcuts" | "openShortcutSettings"> };

// The browser describes them in its own language, which need not be that of the interface.
const COMMANDS: Readonly<Record<string, "openPopup" | "tagPage">> = {
  _execute_action: "openPopup",
  "tag-page": "tagPage",
};

const NEVER = () => () => undefined;

/** Lists the shortcuts and opens the browser's page for them. */
export function ShortcutsPanel({ verbs }: Props) {
  const say = useWords(dashboardSettingsMessages);
  const shortcuts = useLive(verbs.listShortcuts, NEVER, []);
  const [opening, open] = useTask<void>();
  const nameOf = (name: string, description: string) => {
    const known = COMMANDS[name];
    return known ? say(known) : description || name;
  };
  return (
    <Panel title={say("shortcutsTitle")} about={say("shortcutsAbout")} testId="shortcuts">
      {shortcuts.state === "failed" && (
        <ErrorNotice error={shortcuts.error} onRetry={shortcuts.retry} />
      )}
      {shortcuts.state !== "failed" && (
        <dl class="shortcuts">
          {(lastOf(shortcuts) ?? []).map(({ name, description, keys }) => (
            <div key={name} class="row">
              <dt class="grow">{toDisplay(nameOf(name, description))}</dt>
              <dd>{keys ? <kbd>{keys}</kbd> : <span class="soft">{say("noKeys")}</span>}</dd>
            </div>
          ))}
        </dl>
      )}
      <button
        type="button"
        data-testid="change-shortcuts"
        onClick={() => open(verbs.openShortcutSettings)}
      >
        {say("change")}
      </button>
      {opening.state === "failed" && <p role="alert">{say("changeByHand")}</p>}
    </Panel>
  );
}
