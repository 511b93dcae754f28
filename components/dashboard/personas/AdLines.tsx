// The wanted ad as lines: how strongly, what, how much evidence there is, and what is left of the map after it.
import { useState } from "preact/hooks";
import { dashboardPersonasMessages } from "../../../assets/messages/dashboard-personas.ts";
import { levelMessages, sharedMessages } from "../../../assets/messages/shared.ts";
import type { Funnel, FunnelStep } from "../../../lib/insight/funnel.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import { LEVELS, type Level } from "../../../lib/model/choices.ts";
import type { Criterion } from "../../../lib/model/persona.ts";
import { parseTrait } from "../../../lib/model/trait.ts";
import { chipKeys } from "../../chip-keys.ts";
import { useLocale, useWords } from "../../language.ts";
import { bareTrait, Qualifiers } from "../../Qualifiers.tsx";
import { RemoveButton } from "../../RemoveButton.tsx";
import { shortFacet } from "../../short-facet.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import { useFocusHeir } from "../use-focus-heir.ts";

type Props = {
  readonly traits: readonly Criterion[];
  readonly funnel: Funnel | undefined;
  readonly onLevel: (trait: string, level: Level) => void;
  readonly onQualify: (trait: string, qualified: string) => void;
  readonly onRemove: (trait: string) => void;
};

/** Shows the lines in the order in which they narrow the map. */
export function AdLines({ traits, funnel, onLevel, onQualify, onRemove }: Props) {
  const say = useWords(dashboardPersonasMessages);
  const steps = new Map(funnel?.steps.map((step) => [step.trait, step]));
  const keys = chipKeys(traits.map(({ trait }) => trait));
  // What follows is asked for in another line, which the focus goes on to.
  const [derived, setDerived] = useState("");
  const { heir, pass } = useFocusHeir();
  return (
    <ol class="ad-lines" aria-label={say("wanted")}>
      {traits.map((criterion, i) => (
        <AdLine
          key={keys[i]}
          criterion={criterion}
          step={steps.get(criterion.trait)}
          all={funnel?.all.channels ?? 0}
          onLevel={(level) => onLevel(criterion.trait, level)}
          levelRef={criterion.trait === derived ? heir : undefined}
          onQualify={(qualified) => onQualify(criterion.trait, qualified)}
          onDerive={(asked) => {
            pass();
            setDerived(asked);
            onQualify(criterion.trait, asked);
          }}
          onRemove={() => onRemove(criterion.trait)}
        />
      ))}
    </ol>
  );
}

type LineProps = {
  readonly criterion: Criterion;
  readonly step: FunnelStep | undefined;
  /** Channels of the whole map. */
  readonly all: number;
  readonly onLevel: (level: Level) => void;
  readonly levelRef: ((element: HTMLElement | null) => void) | undefined;
  readonly onQualify: (trait: string) => void;
  /** Asks for what follows in the trait's place. */
  readonly onDerive: (trait: string) => void;
  readonly onRemove: () => void;
};

function AdLine({ criterion, step, all, levelRef, onLevel, onQualify, ...acts }: LineProps) {
  const { trait, level } = criterion;
  const sayShared = useWords(sharedMessages);
  const locale = useLocale();
  const { facetLabel, traitLabel } = useVocabulary();
  const label = toDisplay(traitLabel(trait));
  const { facet } = parseTrait(trait);
  return (
    <li class={`ad-line level-${level}`} data-testid="ad-line" data-trait={trait}>
      <select
        class="chip-level"
        {...(levelRef && { ref: levelRef })}
        aria-label={sayShared("levelOf", { trait: label })}
        value={level}
        onChange={({ currentTarget }) => onLevel(LEVELS[currentTarget.selectedIndex] ?? level)}
      >
        {LEVELS.map((each) => (
          <option key={each} value={each}>
            {levelMessages[each][locale]}
          </option>
        ))}
      </select>
      <p class="ad-trait">
        <span class="chip-value">{toDisplay(traitLabel(bareTrait(trait)))}</span>{" "}
        <span class="small soft">{facet && toDisplay(shortFacet(facetLabel(facet)))}</span>
        <Qualifiers trait={trait} onQualify={onQualify} />
      </p>
      <Evidence level={level} step={step} onDerive={acts.onDerive} />
      <Remains level={level} step={step} all={all} />
      <RemoveButton label={sayShared("removeTrait", { trait: label })} onRemove={acts.onRemove} />
    </li>
  );
}

type EvidenceProps = Pick<LineProps, "step" | "onDerive"> & { readonly level: Level };

function Evidence({ level, step, onDerive }: EvidenceProps) {
  const say = useWords(dashboardPersonasMessages);
  if (!step) return <span class="ad-evidence" />;
  if (level === "must-not") return <span class="ad-evidence small soft">{say("traitOut")}</span>;
  const { alone, follows } = step;
  const { channels, sightings } = alone;
  return (
    <span
      class={sightings === 0 ? "ad-evidence small warn-text" : "ad-evidence small soft"}
      title={say("traitSeenHelp", { channels, sightings })}
      data-testid="ad-evidence"
    >
      {sightings === 0 ? say("traitUnseen") : say("traitSeen", { sightings })}
      {follows && (
        <button
          type="button"
          class="quiet small"
          title={say("traitFollowsHelp", { sightings: follows.sightings })}
          data-testid="ad-derive"
          onClick={() => onDerive(follows.trait)}
        >
          {say("traitFollows", { sightings: follows.sightings })}
        </button>
      )}
    </span>
  );
}

type RemainsProps = Pick<LineProps, "step" | "all"> & { readonly level: Level };

function Remains({ level, step, all }: RemainsProps) {
  const say = useWords(dashboardPersonasMessages);
  const narrows = level === "must" || level === "must-not";
  if (!step) return <span class="ad-left" />;
  const { channels, sightings } = step.left;
  const of = step.among.channels;
  const share = all === 0 ? 0 : channels / all;
  return (
    <span
      class="ad-left"
      title={say(narrows ? "leftHelp" : "alsoHelp")}
      data-testid="ad-left"
      data-channels={channels}
      data-sightings={sightings}
    >
      <span class="ad-bar" aria-hidden="true">
        {share > 0 && <span style={{ inlineSize: `${share * 100}%` }} />}
      </span>
      <span class="small number">
        {narrows ? say("left", { channels, sightings }) : say("also", { channels, of })}
      </span>
    </span>
  );
}
