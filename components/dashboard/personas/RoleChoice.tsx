// A choice of a decision role, or of none.
import { DECISION_ROLES, type DecisionRole } from "../../../lib/model/choices.ts";
import { useRoleName } from "./use-role-name.ts";

type Props = {
  readonly label: string;
  readonly value: DecisionRole | "";
  /** What the choice of none says. */
  readonly none: string;
  readonly onChange: (role: DecisionRole | "") => void;
  readonly showLabel?: boolean;
  readonly testId: string;
};

/** A labelled choice. */
export function RoleChoice({ label, value, none, onChange, showLabel = false, testId }: Props) {
  const roleName = useRoleName();
  const select = (
    <select
      aria-label={showLabel ? undefined : label}
      value={value}
      data-testid={testId}
      onChange={({ currentTarget }) =>
        onChange(DECISION_ROLES.find((role) => role === currentTarget.value) ?? "")
      }
    >
      <option value="">{none}</option>
      {DECISION_ROLES.map((role) => (
        <option key={role} value={role}>
          {roleName(role)}
        </option>
      ))}
    </select>
  );
  if (!showLabel) return select;
  return (
    <label class="field">
      <span class="field-label">{label}</span>
      {select}
    </label>
  );
}
