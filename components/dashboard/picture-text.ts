// A plot as a picture that stands alone: heading above, note below, and what style sheets give it written into it.

/** Properties that plots are painted with, as attributes of the same names. */
const PAINT = ["fill", "fill-opacity", "stroke", "stroke-width", "font-size"] as const;

const MARGIN = 16;
const HEAD_PX = 14;
const NOTE_PX = 11;
const FONT = "system-ui, sans-serif";
const INK = "#1b2128";
const INK_SOFT = "#505a66";

type Words = { readonly head: string; readonly note: string };

/** Returns a shown plot as the text of an SVG file in light colours, whatever the page's are. */
export function pictureText(plot: SVGSVGElement, { head, note }: Words): string {
  const copy = plot.cloneNode(true) as SVGSVGElement;
  copy.removeAttribute("class");
  copy.removeAttribute("aria-label");
  const scheme = plot.style.colorScheme;
  plot.style.colorScheme = "light";
  const shown = plot.querySelectorAll("rect, text, path, line, circle");
  copy.querySelectorAll("rect, text, path, line, circle").forEach((mark, i) => {
    const style = getComputedStyle(shown[i]!);
    for (const name of PAINT) mark.setAttribute(name, style.getPropertyValue(name));
    mark.removeAttribute("class");
  });
  plot.style.colorScheme = scheme;

  const { width, height } = plot.viewBox.baseVal;
  const top = MARGIN + HEAD_PX + 12;
  const bottom = NOTE_PX + 10 + MARGIN;
  const wide =
    2 * MARGIN +
    Math.ceil(Math.max(width, widthOf(head, HEAD_PX, "600"), widthOf(note, NOTE_PX, "400")));
  const high = Math.ceil(top + height + bottom);
  copy.setAttribute("viewBox", `${-MARGIN} ${-top} ${wide} ${high}`);
  // A viewer needs them, and Firefox draws nothing on a canvas without.
  copy.setAttribute("width", String(wide));
  copy.setAttribute("height", String(high));
  copy.setAttribute("font-family", FONT);
  const paper = make("rect", { x: -MARGIN, y: -top, width: wide, height: high, fill: "#ffffff" });
  const y = MARGIN + HEAD_PX - top;
  const title = make("text", { x: 0, y, fill: INK, "font-size": HEAD_PX, "font-weight": 600 });
  title.textContent = head;
  const below = { x: 0, y: height + 10 + NOTE_PX, fill: INK_SOFT, "font-size": NOTE_PX };
  const foot = make("text", below);
  foot.textContent = note;
  copy.prepend(paper, title);
  copy.append(foot);
  return new XMLSerializer().serializeToString(copy);
}

function make(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

function widthOf(text: string, size: number, weight: string): number {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return 0;
  pen.font = `${weight} ${size}px ${FONT}`;
  return pen.measureText(text).width;
}
