// The buying unit of a persona: the channels that its members share, and those of each alone.
import { useState } from "preact/hooks";
import { buyingUnitMessages } from "../../../../assets/messages/buying-unit.ts";
import { toDisplay } from "../../../../lib/base/text.ts";
import type { UnitPlace } from "../../../../lib/insight/buying-unit.ts";
import type { DecisionRole } from "../../../../lib/model/choices.ts";
import type { Persona } from "../../../../lib/model/persona.ts";
import { useWords } from "../../../language.ts";
import { useVocabulary } from "../../../VocabularyContext.ts";
import { toHash } from "../../route.ts";
import { useFocusHeir } from "../../use-focus-heir.ts";
import { useChannelName, useInsight } from "./InsightsContext.ts";
import { Told } from "./Told.tsx";

type Props = { readonly persona: Persona | undefined; readonly personas: readonly Persona[] };

type Member = { readonly persona: Persona; readonly role: DecisionRole | undefined };

/** Most channels shown that are shared, and of each member alone; and of either where all are asked for. */
const MOST = { shared: 12, alone: 5, listed: 200 } as const;

/** Shows the unit's channels, or how to make a unit. */
export function UnitPart({ persona, personas }: Props) {
  const say = useWords(buyingUnitMessages);
  if (!persona) return <p>{say("noPersona")}</p>;
  const linked = (persona.unit ?? []).flatMap(({ persona: id, role }): Member[] => {
    const other = personas.find((each) => each.id === id);
    return other ? [{ persona: other, role: role ?? other.role }] : [];
  });
  if (linked.length === 0) {
    return (
      <p data-testid="unit-single">
        {say("single")} <a href={toHash("personas", persona.id)}>{say("link")}</a>
      </p>
    );
  }
  return <UnitTable members={[{ persona, role: persona.role }, ...linked]} />;
}

function UnitTable({ members }: { readonly members: readonly Member[] }) {
  const say = useWords(buyingUnitMessages);
  const { traitLabel } = useVocabulary();
  const found = useInsight(
    // Who decides what is what a unit is about: a role chosen above leaves none of its members out.
    ({ verbs, question }) =>
      verbs.unit(
        members.map(({ persona }) => ({
          ...question,
          criteria: persona.traits,
          roles: undefined,
        })),
      ),
    members.map(({ persona }) => [persona.id, persona.at]),
  );
  return (
    <Told live={found}>
      {(places) => {
        if (places.length === 0) return <p>{say("nobody")}</p>;
        const shared = places.filter(({ personas }) => personas > 1);
        return (
          <>
            {shared.length === 0 && <p>{say("noneShared")}</p>}
            <div class="split-box">
              <table class="set-table unit-table" data-testid="unit-table">
                <caption class="small soft">{say("unit")}</caption>
                <thead>
                  <tr>
                    <th scope="col">{say("channel")}</th>
                    {members.map(({ persona, role }) => (
                      <th key={persona.id} scope="col" class="number">
                        <span class="head-name" title={toDisplay(persona.name)}>
                          {toDisplay(persona.name)}
                        </span>
                        {role && (
                          <span class="small soft unit-role">
                            {toDisplay(traitLabel(`decision:${role}`))}
                          </span>
                        )}
                      </th>
                    ))}
                  </tr>
                </thead>
                <Places title={say("shared")} places={shared} most={MOST.shared} />
                {members.map(({ persona }, i) => (
                  <Places
                    key={persona.id}
                    title={say("only", { name: toDisplay(persona.name) })}
                    places={places.filter(({ personas, seen }) => personas === 1 && seen[i]! > 0)}
                    most={MOST.alone}
                  />
                ))}
              </table>
            </div>
          </>
        );
      }}
    </Told>
  );
}

type PlacesProps = {
  readonly title: string;
  readonly places: readonly UnitPlace[];
  readonly most: number;
};

function Places({ title, places, most }: PlacesProps) {
  const say = useWords(buyingUnitMessages);
  const nameOf = useChannelName();
  const [all, setAll] = useState(false);
  const { heir, pass } = useFocusHeir();
  if (places.length === 0) return null;
  const shown = all ? places.slice(0, MOST.listed) : places.slice(0, most);
  return (
    <tbody>
      <tr class="group-row">
        <th scope="rowgroup" colSpan={1 + places[0]!.seen.length}>
          {title}{" "}
          {places.length > shown.length && (
            <span class="small soft">
              {say("more", { most: shown.length, n: places.length })}{" "}
              {!all && (
                <button
                  type="button"
                  class="quiet small"
                  data-testid="unit-all"
                  aria-label={say("allOf", { title })}
                  onClick={() => {
                    pass();
                    setAll(true);
                  }}
                >
                  {say("all")}
                </button>
              )}
            </span>
          )}
        </th>
      </tr>
      {shown.map(({ key, read, seen }, place) => (
        <tr key={key} data-testid="unit-place" data-key={key}>
          <th scope="row">
            <a ref={place === most ? heir : null} href={toHash("channels", key)}>
              {toDisplay(nameOf(key))}
            </a>
          </th>
          {seen.map((n, i) => (
            <td key={i} class={n === 0 ? "number soft" : "number"}>
              {n > 0 ? (
                say("seen", { n, read })
              ) : (
                <>
                  <span aria-hidden="true">–</span>
                  <span class="visually-hidden">{say("none")}</span>
                </>
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
