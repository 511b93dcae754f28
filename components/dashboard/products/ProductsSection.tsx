// The Products section: the cards, a new one, or the one that the address names.
import { dashboardMessages } from "../../../assets/messages/dashboard.ts";
import { dashboardProductsMessages } from "../../../assets/messages/dashboard-products.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import type { ProductVerbs } from "../dashboard-verbs.ts";
import { toHash } from "../route.ts";
import { SectionTitle } from "../SectionTitle.tsx";
import { useLive } from "../use-live.ts";
import { Waiting } from "../Waiting.tsx";
import { NewProduct } from "./NewProduct.tsx";
import { ProductPage } from "./ProductPage.tsx";
import { ProductTile } from "./ProductTile.tsx";

/** What the address holds in place of an id when a new card is being written. */
const NEW_PRODUCT = "new";

type Props = { readonly open: string; readonly verbs: ProductVerbs };

/** Shows the Products section. */
export function ProductsSection({ open, verbs }: Props) {
  const say = useWords(dashboardProductsMessages);
  const sayFrame = useWords(dashboardMessages);
  const products = useLive(verbs.listProducts, verbs.listen, ["map"]);
  if (products.state === "loading") return <Waiting />;
  if (products.state === "failed") {
    return <ErrorNotice error={products.error} onRetry={products.retry} />;
  }
  if (open === NEW_PRODUCT) return <NewProduct verbs={verbs} />;
  const list = products.value;
  if (open !== "") {
    return <ProductPage key={open} product={list.find(({ id }) => id === open)} verbs={verbs} />;
  }
  const add = (
    <a class="button primary" href={toHash("products", NEW_PRODUCT)} data-testid="product-new">
      {say("add")}
    </a>
  );
  return (
    <>
      <SectionTitle key="list" title={sayFrame("products")}>
        {list.length > 0 && add}
      </SectionTitle>
      {list.length === 0 ? (
        <div class="empty" data-testid="products-empty">
          <h2>{say("emptyTitle")}</h2>
          <p>{say("empty")}</p>
          <p>{add}</p>
        </div>
      ) : (
        <ul class="cards" data-testid="products">
          {list.map((product) => (
            <li key={product.id}>
              <ProductTile product={product} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
