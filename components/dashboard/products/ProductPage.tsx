// One product card: what it is, what it can do for whom, why people take it, what else they buy.
import { useState } from "preact/hooks";
import { dashboardProductsMessages } from "../../../assets/messages/dashboard-products.ts";
import { sharedMessages } from "../../../assets/messages/shared.ts";
import { tidy, toDisplay } from "../../../lib/base/text.ts";
import type { Product } from "../../../lib/model/product.ts";
import { ConfirmDialog } from "../../Dialog.tsx";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import type { ProductVerbs } from "../dashboard-verbs.ts";
import { ListField } from "../ListField.tsx";
import { Panel } from "../Panel.tsx";
import { leadFromHere } from "../lead-on.ts";
import { toHash } from "../route.ts";
import { SectionTitle } from "../SectionTitle.tsx";
import { TextField } from "../TextField.tsx";
import { useTask } from "../use-task.ts";
import { DraftPersona } from "./DraftPersona.tsx";
import { FeatureList } from "./FeatureList.tsx";

type Props = { readonly product: Product | undefined; readonly verbs: ProductVerbs };

const WORTH = ["benefits", "strengths"] as const;
const OTHERS = ["rivals", "substitutes", "complementary", "related"] as const;

/** Shows a card; each field keeps itself. */
export function ProductPage({ product, verbs }: Props) {
  const say = useWords(dashboardProductsMessages);
  const sayShared = useWords(sharedMessages);
  const [removing, setRemoving] = useState(false);
  const [task, begin] = useTask<void>();
  const crumb = (
    <p class="crumb">
      <a href={toHash("products")}>{say("all")}</a>
    </p>
  );
  if (!product) {
    return (
      <>
        {crumb}
        <div class="empty">
          <SectionTitle title={say("goneTitle")} />
          <p>{say("gone")}</p>
        </div>
      </>
    );
  }
  const save = (edit: Partial<Product>) => verbs.editProduct(product.id, edit);
  const names = (field: (typeof WORTH)[number] | (typeof OTHERS)[number]) => (
    <ListField
      key={field}
      label={say(field)}
      values={product[field] ?? []}
      hint={say(`${field}Hint`)}
      onSave={(values) => save({ [field]: [...values] })}
      testId={`product-${field}`}
    />
  );
  return (
    <>
      {crumb}
      <SectionTitle title={product.name}>
        <DraftPersona product={product} />
      </SectionTitle>
      <div class="panels product-card">
        <Panel title={say("what")} about={say("whatAbout")} testId="product-what">
          <TextField
            label={say("name")}
            value={product.name}
            check={(value) => (tidy(value) === "" ? say("needsName") : "")}
            onSave={(value) => save({ name: tidy(value, 200) })}
            maxLength={200}
            testId="product-rename"
          />
          <TextField
            label={say("brand")}
            value={product.brand ?? ""}
            hint={say("brandHint")}
            onSave={(value) => save({ brand: tidy(value, 100) })}
            maxLength={100}
            testId="product-brand"
          />
          <TextField
            label={say("item")}
            value={product.item ?? ""}
            hint={say("itemHint")}
            onSave={(value) => save({ item: tidy(value, 100) })}
            maxLength={100}
            testId="product-item"
          />
          <TextField
            label={say("price")}
            value={product.price ?? ""}
            hint={say("priceHint")}
            onSave={(value) => save({ price: tidy(value, 100) })}
            maxLength={100}
            testId="product-price"
          />
        </Panel>
        <Panel title={say("features")} about={say("featuresAbout")} testId="product-features">
          <FeatureList
            product={product.id}
            features={product.features ?? []}
            onSave={(features) => save({ features: [...features] })}
            onNewWord={verbs.addTerm}
          />
        </Panel>
        <Panel title={say("worth")} testId="product-worth">
          {WORTH.map(names)}
        </Panel>
        <Panel title={say("others")} about={say("othersAbout")} testId="product-others">
          {OTHERS.map(names)}
        </Panel>
        <Panel title={say("note")} testId="product-end">
          <TextField
            label={say("note")}
            value={product.note ?? ""}
            onSave={(value) => save({ note: value })}
            maxLength={5000}
            lines={3}
            testId="product-note"
          />
          <button
            type="button"
            class="danger"
            data-testid="product-remove"
            onClick={() => setRemoving(true)}
          >
            {say("remove")}
          </button>
          {task.state === "failed" && <ErrorNotice error={task.error} />}
        </Panel>
      </div>
      {removing && (
        <ConfirmDialog
          title={say("remove")}
          body={<p>{say("removeAsk", { name: toDisplay(product.name) })}</p>}
          action={sayShared("remove")}
          danger
          onCancel={() => setRemoving(false)}
          onConfirm={() => {
            setRemoving(false);
            const leadTo = leadFromHere();
            begin(async () => {
              await verbs.removeProduct(product);
              leadTo(toHash("products"));
            });
          }}
        />
      )}
    </>
  );
}
