// What a product can do, line by line, each with the needs that it answers.
import { useState } from "preact/hooks";
import { dashboardProductsMessages } from "../../../assets/messages/dashboard-products.ts";
import { tidy, toDisplay } from "../../../lib/base/text.ts";
import type { Locale } from "../../../lib/base/messages.ts";
import type { Feature } from "../../../lib/model/product.ts";
import { useLocale, useWords } from "../../language.ts";
import { RemoveButton } from "../../RemoveButton.tsx";
import { Saved } from "../Saved.tsx";
import { useListEdits } from "../use-list-edits.ts";
import { useTask } from "../use-task.ts";
import { WordField } from "../WordField.tsx";

type Props = {
  readonly features: readonly Feature[];
  readonly onSave: (features: readonly Feature[]) => Promise<unknown>;
  readonly onNewWord: (facet: string, label: string, locale: Locale) => Promise<string>;
};

/** Edits features: a name makes a line, needs are chosen from the vocabulary's. */
export function FeatureList({ features: read, onSave, onNewWord }: Props) {
  const say = useWords(dashboardProductsMessages);
  const locale = useLocale();
  const [name, setName] = useState("");
  const [task, begin] = useTask<unknown>();
  const { shown: features, apply } = useListEdits(read, onSave);
  const change = (at: number, needs: readonly string[]) =>
    apply((list) => list.map((each, i) => (i === at ? { ...each, needs: [...needs] } : each)));
  const add = () => {
    const named = tidy(name, 200);
    if (named === "") return;
    setName("");
    begin(() => apply((list) => [...list, { name: named }]));
  };
  return (
    <div class="feature-list">
      {features.map((feature, i) => (
        <div key={`${i} ${feature.name}`} class="feature" data-testid="feature">
          <div class="row">
            <h3 class="grow">{toDisplay(feature.name)}</h3>
            <RemoveButton
              label={say("featureRemove", { name: toDisplay(feature.name) })}
              onRemove={() => begin(() => apply((list) => list.filter((_, at) => at !== i)))}
            />
          </div>
          <WordField
            label={say("needsOf", { name: toDisplay(feature.name) })}
            showLabel={false}
            facet="need"
            values={feature.needs ?? []}
            onSave={(needs) => change(i, needs)}
            onNewWord={(facet, label) => onNewWord(facet, label, locale)}
            {...(feature.needs?.length ? {} : { hint: say("answersNone") })}
            testId="feature-need"
          />
        </div>
      ))}
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          class="grow"
          aria-label={say("feature")}
          placeholder={say("featureHint")}
          value={name}
          maxLength={200}
          data-testid="feature-name"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" data-testid="feature-add">
          {say("featureAdd")}
        </button>
      </form>
      <Saved task={task} testId="features-saved" />
    </div>
  );
}
