// The buying unit: this persona's part in the decision, and the personas that it decides with.
import { dashboardPersonasMessages } from "../../../assets/messages/dashboard-personas.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import type { DecisionRole } from "../../../lib/model/choices.ts";
import type { Link, Persona } from "../../../lib/model/persona.ts";
import { useWords } from "../../language.ts";
import { RemoveButton } from "../../RemoveButton.tsx";
import { toHash } from "../route.ts";
import type { PersonaDraft } from "./persona-draft.ts";
import { RoleChoice } from "./RoleChoice.tsx";
import { useRoleName } from "./use-role-name.ts";

type Props = {
  readonly draft: PersonaDraft;
  readonly others: readonly Persona[];
  readonly onChange: (edit: Partial<PersonaDraft>) => void;
};

/** Edits the roles; a linked persona that is gone stays out of sight and out of the way. */
export function BuyingUnit({ draft: { role, unit }, others, onChange }: Props) {
  const say = useWords(dashboardPersonasMessages);
  const roleName = useRoleName();
  const free = others.filter(({ id }) => !unit.some((link) => link.persona === id));
  const setRole = (at: number, next: DecisionRole | "") =>
    onChange({
      unit: unit.map((link, i): Link => {
        if (i !== at) return link;
        const { role: _, ...rest } = link;
        return next === "" ? rest : { ...rest, role: next };
      }),
    });
  return (
    <>
      <RoleChoice
        label={say("role")}
        showLabel
        value={role}
        none={say("anyRole")}
        onChange={(next) => onChange({ role: next })}
        testId="persona-role"
      />
      <p class="small soft">{say("unitAbout")}</p>
      {unit.map((link, i) => {
        const other = others.find(({ id }) => id === link.persona);
        if (!other) return null;
        const name = toDisplay(other.name);
        return (
          <div key={link.persona} class="row wrap unit-link" data-testid="unit-link">
            <a class="grow" href={toHash("personas", other.id)}>
              {name}
            </a>
            <RoleChoice
              label={say("unitRole", { name })}
              value={link.role ?? ""}
              none={other.role ? say("itsRole", { role: roleName(other.role) }) : say("anyRole")}
              onChange={(next) => setRole(i, next)}
              testId="unit-role"
            />
            <RemoveButton
              label={say("unitRemove", { name })}
              onRemove={() => onChange({ unit: unit.filter((_, at) => at !== i) })}
            />
          </div>
        );
      })}
      {others.length === 0 && <p class="small soft">{say("unitNone")}</p>}
      {free.length > 0 && (
        <select
          aria-label={say("unitAdd")}
          value=""
          data-testid="unit-add"
          onChange={({ currentTarget: { value } }) =>
            value && onChange({ unit: [...unit, { persona: value }] })
          }
        >
          <option value="">{say("unitChoose")}</option>
          {free.map(({ id, name }) => (
            <option key={id} value={id}>
              {toDisplay(name)}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
