// Brands by mention, ours marked, each with its channels and quotes.
import { useState } from "preact/hooks";
import { insightMessages } from "../../../../assets/messages/insights.ts";
import { toDisplay } from "../../../../lib/base/text.ts";
import { useWords } from "../../../language.ts";
import { Choice } from "../Choice.tsx";
import { BrandRow } from "./BrandRow.tsx";
import { brandsIn, channelsWith } from "./brands-in.ts";
import { useChannelName, useInsight } from "./InsightsContext.ts";
import { NotShown } from "./NotShown.tsx";
import { Told } from "./Told.tsx";

/** Most brands listed, and channels to choose from. */
const MOST = { rivals: 30, places: 200 } as const;

/** Shows the brands, most mentioned first: their places in these people's minds, everywhere or in one channel. */
export function Rivals() {
  const say = useWords(insightMessages);
  const nameOf = useChannelName();
  const [place, setPlace] = useState("");
  const found = useInsight(({ verbs, question }) => verbs.rivals(question));
  return (
    <Told live={found}>
      {(all) => {
        const places = channelsWith(all);
        const at = places.includes(place) ? place : "";
        const placesLeft = places.length - MOST.places;
        const brands = at === "" ? all : brandsIn(all, at);
        return all.length === 0 ? (
          <p data-testid="rivals-none">{say("rivalsNone")}</p>
        ) : (
          <>
            {places.length > 1 && (
              <div class="row wrap insight-form">
                <Choice
                  label={say("brandsIn")}
                  testId="brands-in"
                  value={at}
                  options={[
                    ["", say("everywhere")],
                    ...places
                      .slice(0, MOST.places)
                      .map((key) => [key, toDisplay(nameOf(key))] as const),
                  ]}
                  more={placesLeft > 0 ? say("more", { n: placesLeft }) : undefined}
                  onChoose={setPlace}
                />
              </div>
            )}
            <ol class="need-list">
              {brands.slice(0, MOST.rivals).map((brand) => (
                <BrandRow key={brand.name} brand={brand} everywhere={at === ""} />
              ))}
            </ol>
            <NotShown count={brands.length} shown={MOST.rivals} />
            {!brands.some(({ ours }) => ours) && <p data-testid="ours-none">{say("oursNone")}</p>}
          </>
        );
      }}
    </Told>
  );
}
