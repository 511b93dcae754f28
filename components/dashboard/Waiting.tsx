// What stands in while data is read: nothing at first, words after 200 ms.
import { useEffect, useState } from "preact/hooks";
import { dashboardMessages } from "../../assets/messages/dashboard.ts";
import { useWords } from "../language.ts";

const QUIET_MS = 200;

/** Says that reading takes its time, once it does. */
export function Waiting() {
  const say = useWords(dashboardMessages);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return <output class="soft waiting">{late ? say("reading") : ""}</output>;
}
