// Says that a field's new value is being kept, is kept, or why it is not.
import { dashboardMessages } from "../../assets/messages/dashboard.ts";
import { ErrorNotice } from "../ErrorNotice.tsx";
import { useWords } from "../language.ts";
import type { Task } from "./use-task.ts";

/** Shows the state of a saving beside its field; "Saved" only after the write completed. */
export function Saved({ task, testId }: { readonly task: Task<unknown>; readonly testId: string }) {
  const say = useWords(dashboardMessages);
  return (
    <>
      <output class="saved small" data-testid={testId}>
        {task.state === "done" && `✓ ${say("saved")}`}
      </output>
      {task.state === "failed" && <ErrorNotice error={task.error} />}
    </>
  );
}
