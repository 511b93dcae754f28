// The navigation between the dashboard's sections.
import type { ComponentChildren } from "preact";
import { dashboardMessages } from "../../assets/messages/dashboard.ts";
import { useWords } from "../language.ts";
import { SECTIONS, toHash, type Section } from "./route.ts";

const ICONS: Readonly<Record<Section, string>> = {
  ask: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Zm3.3 7.8 3.2 3.2",
  channels: "M2.5 4h11M2.5 8h11M2.5 12h7",
  personas:
    "M8 2.5a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5ZM2.8 13.5c.6-2.5 2.6-3.7 5.2-3.7s4.6 1.2 5.2 3.7",
  products: "M2.5 5 8 2.5 13.5 5v6L8 13.5 2.5 11V5Zm0 0L8 7.5 13.5 5M8 7.5v6",
  vocabulary: "M3 3h7.5a2 2 0 0 1 2 2v8.5H5a2 2 0 0 1-2-2V3Zm3 3h3.5M6 9h3.5",
  data: "M8 2.5v7.2M5 7l3 3 3-3M2.5 12.5v1h11v-1",
  settings:
    "M2.5 5h6m3.5 0h1.5M2.5 11H4m3.5 0h6M10.2 3.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6ZM5.8 9.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z",
  glossary:
    "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.3m0 1.9v.3",
};

type Props = { readonly current: Section; readonly children?: ComponentChildren };

/** Shows the sections as links, the current one marked, and what belongs below them. */
export function SectionNav({ current, children }: Props) {
  const say = useWords(dashboardMessages);
  return (
    <nav class="section-nav" aria-label={say("sections")}>
      <p class="brand">
        <img src="/icon/32.png" width={20} height={20} alt="" />
        Shoal
      </p>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a
              href={toHash(section)}
              aria-current={section === current ? "page" : undefined}
              data-testid={`nav-${section}`}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d={ICONS[section]} />
              </svg>
              {say(section)}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </nav>
  );
}
