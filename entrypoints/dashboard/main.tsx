// The dashboard page: its styles, and its root component with its verbs.
import { render } from "preact";
import "../../assets/styles/dashboard-page.css";
import { Dashboard } from "../../components/dashboard/Dashboard.tsx";
import { verbs } from "./verbs.ts";

render(<Dashboard verbs={verbs} />, document.getElementById("app")!);
