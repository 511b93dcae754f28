// The form of a channel by hand.
import { useId } from "preact/hooks";
import { dashboardMessages } from "../../../assets/messages/dashboard.ts";
import { dashboardChannelsMessages } from "../../../assets/messages/dashboard-channels.ts";
import { kindMessages } from "../../../assets/messages/kinds.ts";
import type { ChannelByHand } from "../../../lib/app/add-channel.ts";
import { LIMITS } from "../../../lib/base/text.ts";
import { CHANNEL_KINDS } from "../../../lib/model/channel-kind.ts";
import { Dialog } from "../../Dialog.tsx";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useLocale, useWords } from "../../language.ts";
import { keptForms, useKept } from "../use-kept.ts";
import { useTask } from "../use-task.ts";

type Props = {
  readonly onAdd: (channel: ChannelByHand) => Promise<void>;
  readonly onClose: () => void;
};

const KEPT = keptForms<ChannelByHand>();

/** Asks for kind, name and, where there is one, the address; what was typed stays until it is added or cancelled. */
export function AddChannel({ onAdd, onClose }: Props) {
  const say = useWords(dashboardChannelsMessages);
  const sayFrame = useWords(dashboardMessages);
  const locale = useLocale();
  const id = useId();
  const { typed, type, forget } = useKept(KEPT, "", { kind: undefined, name: "", url: "" });
  const { kind, name, url } = typed;
  const [task, begin] = useTask<void>();
  return (
    <Dialog title={say("addTitle")} onClose={onClose} testId="add-channel">
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (task.state === "busy") return;
          begin(async () => {
            await onAdd(typed);
            forget();
          });
        }}
      >
        <p class="small soft">{say("addAbout")}</p>
        <div class="field">
          <label for={`${id}name`} class="field-label">
            {say("addName")}
          </label>
          <input
            id={`${id}name`}
            value={name}
            maxLength={200}
            placeholder={say("addNameHint")}
            data-testid="add-channel-name"
            onInput={(event) => type({ name: event.currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for={`${id}kind`} class="field-label">
            {say("kind")}
          </label>
          <select
            id={`${id}kind`}
            value={kind ?? (url ? "" : "venue")}
            data-testid="add-channel-kind"
            onChange={({ currentTarget: { value } }) =>
              type({ kind: CHANNEL_KINDS.find((each) => each === value) })
            }
          >
            {url && <option value="">{say("addKindByAddress")}</option>}
            {CHANNEL_KINDS.map((each) => (
              <option key={each} value={each}>
                {kindMessages[each][locale]}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}url`} class="field-label">
            {say("addAddress")}
          </label>
          <input
            id={`${id}url`}
            inputMode="url"
            value={url}
            maxLength={LIMITS.address}
            placeholder="https://"
            data-testid="add-channel-url"
            onInput={(event) => type({ url: event.currentTarget.value })}
          />
        </div>
        {task.state === "failed" && <ErrorNotice error={task.error} />}
        <div class="row end">
          <button
            type="button"
            data-testid="add-channel-cancel"
            onClick={() => {
              forget();
              onClose();
            }}
          >
            {sayFrame("cancel")}
          </button>
          <button type="submit" class="primary" data-testid="add-channel-save">
            {say("addNow")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
