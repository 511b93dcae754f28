// A new product card: its name; the rest is on the card.
import { useId, useState } from "preact/hooks";
import { dashboardProductsMessages } from "../../../assets/messages/dashboard-products.ts";
import { sharedMessages } from "../../../assets/messages/shared.ts";
import { tidy } from "../../../lib/base/text.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import type { ProductVerbs } from "../dashboard-verbs.ts";
import { leadFromHere } from "../lead-on.ts";
import { toHash } from "../route.ts";
import { SectionTitle } from "../SectionTitle.tsx";
import { useFirstFocus } from "../use-first-focus.ts";
import { keptForms, useKept } from "../use-kept.ts";
import { useTask } from "../use-task.ts";

const KEPT = keptForms<{ readonly name: string }>();

/** Creates a card and leads to it. */
export function NewProduct({ verbs }: { readonly verbs: ProductVerbs }) {
  const say = useWords(dashboardProductsMessages);
  const sayShared = useWords(sharedMessages);
  const id = useId();
  const nameRef = useFirstFocus();
  const { typed, type, forget } = useKept(KEPT, "", { name: "" });
  const [missing, setMissing] = useState(false);
  const [task, begin] = useTask<void>();
  const submit = () => {
    const named = tidy(typed.name, 200);
    setMissing(named === "");
    if (named === "" || task.state === "busy") return;
    const leadTo = leadFromHere();
    begin(async () => {
      const { id: card } = await verbs.saveProduct({ name: named });
      forget();
      leadTo(toHash("products", card));
    });
  };
  return (
    <>
      <p class="crumb">
        <a href={toHash("products")}>{say("all")}</a>
      </p>
      <SectionTitle title={say("addTitle")} calm />
      <form
        class="form-column stack"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label class="field">
          <span class="field-label">{say("name")}</span>
          <input
            ref={nameRef}
            value={typed.name}
            maxLength={200}
            placeholder={say("nameHint")}
            aria-invalid={missing}
            aria-describedby={missing ? id : undefined}
            data-testid="product-name"
            onInput={(event) => type({ name: event.currentTarget.value })}
          />
        </label>
        {missing && (
          <p id={id} role="alert" class="field-error">
            {say("needsName")}
          </p>
        )}
        {task.state === "failed" && <ErrorNotice error={task.error} />}
        <div class="row form-foot">
          <button type="submit" class="primary" data-testid="product-create">
            {sayShared("save")}
          </button>
          <a class="button quiet" href={toHash("products")} onClick={forget}>
            {sayShared("cancel")}
          </a>
        </div>
      </form>
    </>
  );
}
