// One product card of the list: its name, what it is, and how much of it is filled in.
import { dashboardProductsMessages } from "../../../assets/messages/dashboard-products.ts";
import { sharedMessages } from "../../../assets/messages/shared.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import type { Product } from "../../../lib/model/product.ts";
import { useWords } from "../../language.ts";
import { toHash } from "../route.ts";

/** Shows a product card and leads to it. */
export function ProductTile({ product }: { readonly product: Product }) {
  const say = useWords(dashboardProductsMessages);
  const sayShared = useWords(sharedMessages);
  const { features = [], benefits = [] } = product;
  const name = toDisplay(product.name);
  const needs = new Set(features.flatMap((feature) => feature.needs ?? [])).size;
  const facts = [product.item ?? "", product.price ?? ""].filter((fact) => fact !== "");
  return (
    <article class="card" data-testid="product" aria-label={name}>
      <header class="row">
        <h2 class="grow">{name}</h2>
        {product.sample && <span class="sample-mark">{sayShared("sample")}</span>}
      </header>
      {facts.length > 0 && <p>{facts.map(toDisplay).join(" · ")}</p>}
      {benefits.length > 0 && <p class="soft clamp">{benefits.map(toDisplay).join(" · ")}</p>}
      <footer class="row wrap">
        <a
          class="button"
          href={toHash("products", product.id)}
          aria-label={say("editName", { name })}
          data-testid="product-open"
        >
          {sayShared("edit")}
        </a>
        <span class="grow" />
        <span class="small soft">
          {say("featureCount", { n: features.length })} · {say("needCount", { n: needs })}
        </span>
      </footer>
    </article>
  );
}
