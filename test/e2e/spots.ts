// Spots: how a test names an element, by what a person or a screen reader would call it.

/** All given members must hold. `name` is the accessible name: whole when it starts with "=", otherwise contained, any case. */
export type Spot = {
  readonly role?: string;
  readonly name?: string;
  readonly testid?: string;
  readonly css?: string;
  /** Text that the element contains. */
  readonly text?: string;
  /** Only inside the first element that this names. */
  readonly within?: Spot;
  /** Which of several, from 0; -1 is the last. */
  readonly nth?: number;
};

/**
 * Returns the visible elements of a document that a spot names, in document order. Runs inside pages, so it must not
 * use anything outside itself.
 */
export function findSpots(doc: Document, spot: Spot): Element[] {
  const IMPLICIT: readonly (readonly [selector: string, role: string])[] = [
    ["button, summary, input[type=button], input[type=submit]", "button"],
    ["a[href]", "link"],
    ["input[type=checkbox]", "checkbox"],
    ["input[type=radio]", "radio"],
    ["input[type=number]", "spinbutton"],
    ["input[type=search]", "searchbox"],
    ["input[type=range]", "slider"],
    ["input:not([type]), input[type=text], textarea", "textbox"],
    ["select", "combobox"],
    ["option", "option"],
    ["h1, h2, h3, h4, h5, h6", "heading"],
    ["ul, ol", "list"],
    ["li", "listitem"],
    ["table", "table"],
    ["tr", "row"],
    ["td", "cell"],
    ["th", "columnheader"],
    ["dialog", "dialog"],
    ["nav", "navigation"],
    ["main", "main"],
    ["fieldset", "group"],
    ["output", "status"],
  ];
  const roleOf = (element: Element) =>
    element.getAttribute("role") ?? IMPLICIT.find(([css]) => element.matches(css))?.[1] ?? "";
  const wordsOf = (element: Element | null | undefined) =>
    (element?.textContent ?? "").replace(/\s+/g, " ").trim();
  const nameOf = (element: Element) => {
    const ids = element.getAttribute("aria-labelledby");
    if (ids)
      return ids
        .split(/\s+/)
        .map((id) => wordsOf(doc.getElementById(id)))
        .join(" ");
    const label = element.getAttribute("aria-label");
    if (label) return label;
    const labels = "labels" in element ? (element.labels as NodeListOf<Element> | null) : null;
    if (labels?.length) return [...labels].map(wordsOf).join(" ");
    const legend = element.matches("fieldset") ? element.querySelector("legend") : null;
    return (
      wordsOf(legend ?? element) ||
      (element.getAttribute("placeholder") ?? element.getAttribute("title") ?? "")
    );
  };
  const isShown = (element: Element) =>
    element.getClientRects().length > 0 || element.matches("option, input[type=file]");
  const roots = spot.within ? findSpots(doc, spot.within).slice(0, 1) : [doc.documentElement];
  const css = spot.css ?? (spot.testid === undefined ? "*" : `[data-testid="${spot.testid}"]`);
  const found = roots
    .flatMap((root) => [...root.querySelectorAll(css)])
    .filter((element) => {
      if (spot.role !== undefined && roleOf(element) !== spot.role) return false;
      if (spot.text !== undefined && !wordsOf(element).includes(spot.text)) return false;
      if (spot.name !== undefined) {
        const name = nameOf(element).trim();
        const wanted = spot.name;
        const same = wanted.startsWith("=")
          ? name === wanted.slice(1)
          : name.toLowerCase().includes(wanted.toLowerCase());
        if (!same) return false;
      }
      return isShown(element);
    });
  return spot.nth === undefined ? found : found.slice(spot.nth).slice(0, 1);
}

/** Returns a spot as words for a failure text. */
export function spotWords(spot: Spot): string {
  return JSON.stringify(spot);
}
