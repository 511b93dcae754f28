// What a product can do, line by line, each with the needs that it answers.
import { useState } from "preact/hooks";
import { dashboardProductsMessages } from "../../../assets/messages/dashboard-products.ts";
import { dashboardQueryMessages } from "../../../assets/messages/dashboard-query.ts";
import { tidy, toDisplay } from "../../../lib/base/text.ts";
import type { Locale } from "../../../lib/base/messages.ts";
import type { Feature } from "../../../lib/model/product.ts";
import { useLocale, useWords } from "../../language.ts";
import { RemoveButton } from "../../RemoveButton.tsx";
import { NameForm } from "../NameForm.tsx";
import { Saved } from "../Saved.tsx";
import { useFocusBack } from "../use-focus-back.ts";
import { keptForms, useKept } from "../use-kept.ts";
import { useListEdits } from "../use-list-edits.ts";
import { useTask } from "../use-task.ts";
import { WordField } from "../WordField.tsx";

type Props = {
  /** The id of the card. */
  readonly product: string;
  readonly features: readonly Feature[];
  readonly onSave: (features: readonly Feature[]) => Promise<unknown>;
  readonly onNewWord: (facet: string, label: string, locale: Locale) => Promise<string>;
};

const KEPT = keptForms<{ readonly name: string }>();

/** Edits features: a name makes a line and can be changed, needs are chosen from the vocabulary's. */
export function FeatureList({ product, features: read, onSave, onNewWord }: Props) {
  const say = useWords(dashboardProductsMessages);
  const locale = useLocale();
  const sayQuery = useWords(dashboardQueryMessages);
  const { typed, type, forget } = useKept(KEPT, product, { name: "" });
  const [renaming, setRenaming] = useState<
    { readonly at: number; readonly name: string } | undefined
  >();
  const buttonOf = useFocusBack(renaming && `${renaming.at}`);
  const [task, begin] = useTask<unknown>();
  const { shown: features, apply } = useListEdits(read, onSave);
  // By its name too: others may have gone by then, while a new word was being added to it, say.
  const change = (at: number, name: string, edit: Partial<Feature> | undefined) =>
    apply((list) => {
      const place = list[at]?.name === name ? at : list.findIndex((each) => each.name === name);
      return list.flatMap((each, i) => {
        if (i !== place) return [each];
        return edit ? [{ ...each, ...edit }] : [];
      });
    });
  const add = () => {
    const named = tidy(typed.name, 200);
    if (named === "") return;
    type({ name: "" });
    forget();
    begin(() => apply((list) => [...list, { name: named }]));
  };
  return (
    <div class="feature-list">
      {features.map((feature, i) => (
        <div key={`${i} ${feature.name}`} class="feature" data-testid="feature">
          {renaming?.at === i && renaming.name === feature.name ? (
            <NameForm
              label={say("feature")}
              name={feature.name}
              onName={(name) => {
                setRenaming(undefined);
                begin(() => change(i, feature.name, { name: tidy(name, 200) }));
              }}
              onClose={() => setRenaming(undefined)}
              testId="feature-rename"
            />
          ) : (
            <div class="row">
              <h3 class="grow">{toDisplay(feature.name)}</h3>
              <button
                type="button"
                class="quiet small"
                aria-label={sayQuery("renameOf", { name: toDisplay(feature.name) })}
                ref={buttonOf(`${i}`)}
                onClick={() => setRenaming({ at: i, name: feature.name })}
              >
                {sayQuery("rename")}
              </button>
              <RemoveButton
                label={say("featureRemove", { name: toDisplay(feature.name) })}
                onRemove={() => begin(() => change(i, feature.name, undefined))}
              />
            </div>
          )}
          <WordField
            label={say("needsOf", { name: toDisplay(feature.name) })}
            showLabel={false}
            facet="need"
            values={feature.needs ?? []}
            onSave={(needs) => change(i, feature.name, { needs: [...needs] })}
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
          value={typed.name}
          maxLength={200}
          data-testid="feature-name"
          onInput={(event) => type({ name: event.currentTarget.value })}
        />
        <button type="submit" data-testid="feature-add">
          {say("featureAdd")}
        </button>
      </form>
      <Saved task={task} testId="features-saved" />
    </div>
  );
}
