// What a chosen file would change, with the choice to import it or not.
import { useEffect, useRef } from "preact/hooks";
import { dashboardDataMessages } from "../../../assets/messages/dashboard-data.ts";
import { dashboardMessages } from "../../../assets/messages/dashboard.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import type { OpenedImport } from "../../../lib/app/run-import.ts";
import { useWords } from "../../language.ts";
import { ImportChanges } from "./ImportChanges.tsx";
import { OddTraitLines } from "./OddTraitLines.tsx";
import { summarise } from "./import-summary.ts";

type Props = {
  readonly file: string;
  readonly preview: OpenedImport;
  readonly onApply: () => void;
  readonly onCancel: () => void;
};

/** Shows the preview and takes the focus, so that the next key decides. */
export function ImportPreviewBox({ file, preview, onApply, onCancel }: Props) {
  const say = useWords(dashboardDataMessages);
  const sayFrame = useWords(dashboardMessages);
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => headingRef.current?.focus(), []);
  const nothing = summarise(preview.changes).length === 0;
  return (
    <div class="notice import-preview" data-testid="import-preview">
      <h3 ref={headingRef} tabIndex={-1}>
        {say("previewTitle", { file })}
      </h3>
      <ImportChanges changes={preview.changes} />
      {preview.warnings.map(({ code, count, first = "" }) => (
        <p key={code} class="small soft">
          {say(code, { n: count, first: toDisplay(first) })}
        </p>
      ))}
      <OddTraitLines odd={preview.odd} />
      <div class="row">
        {!nothing && (
          <button type="button" class="primary" data-testid="import-apply" onClick={onApply}>
            {say("apply")}
          </button>
        )}
        <button type="button" data-testid="import-cancel" onClick={onCancel}>
          {nothing ? say("close") : sayFrame("cancel")}
        </button>
      </div>
    </div>
  );
}
