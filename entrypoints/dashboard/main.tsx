// The dashboard page: its styles, and its root component with its verbs.
import { render } from "preact";
import "../../assets/styles/base.css";
import "../../assets/styles/components.css";
import "../../assets/styles/dashboard.css";
import "../../assets/styles/dashboard-tables.css";
import "../../assets/styles/dashboard-ask.css";
import "../../assets/styles/insights.css";
import "../../assets/styles/insight-tables.css";
import "../../assets/styles/dashboard-panels.css";
import "../../assets/styles/dashboard-customer.css";
import { Dashboard } from "../../components/dashboard/Dashboard.tsx";
import { verbs } from "./verbs.ts";

render(<Dashboard verbs={verbs} />, document.getElementById("app")!);
