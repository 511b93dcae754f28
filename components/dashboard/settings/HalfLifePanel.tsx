// The half-life of evidence, in days and in words.
import { dashboardSettingsMessages } from "../../../assets/messages/dashboard-settings.ts";
import { HALF_LIFE_DAYS } from "../../../lib/model/settings.ts";
import { useWords } from "../../language.ts";
import { Panel } from "../Panel.tsx";
import { TextField } from "../TextField.tsx";

type Props = { readonly days: number; readonly onSave: (days: number) => Promise<unknown> };

/** Lets the half-life be changed and says what it means. */
export function HalfLifePanel({ days, onSave }: Props) {
  const say = useWords(dashboardSettingsMessages);
  const { least, most } = HALF_LIFE_DAYS;
  const check = (text: string) => {
    const value = Number(text);
    return /^\d+$/.test(text.trim()) && value >= least && value <= most
      ? ""
      : say("halfLifeBad", { least, most });
  };
  return (
    <Panel title={say("halfLifeTitle")} about={say("halfLifeAbout")} testId="half-life">
      <div class="narrow-field">
        <TextField
          label={say("halfLifeLabel")}
          value={String(days)}
          onSave={(text) => onSave(Number(text))}
          check={check}
          maxLength={6}
          inputMode="numeric"
          testId="half-life-days"
        />
      </div>
      <p class="soft" data-testid="half-life-words">
        {say("halfLifeWords", { n: days, slow: days * 2, fast: Math.round(days / 2) })}
      </p>
    </Panel>
  );
}
