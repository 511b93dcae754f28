// Adds up the test reports of one run and prints the line `N passed, N failed`; exits 1 where anything failed.
import { globSync, readFileSync } from "node:fs";

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
};

const reports = globSync("test-results/*.json").map(
  (file) => JSON.parse(readFileSync(file, "utf8")) as Report,
);
const sum = (count: (report: Report) => number) =>
  reports.reduce((total, report) => total + count(report), 0);

// A file that cannot even be loaded has no tests to fail: it counts as one.
const unloaded = sum(
  ({ testResults }) =>
    testResults.filter((each) => each.status === "failed" && each.assertionResults.length === 0)
      .length,
);
const passed = sum(({ numPassedTests }) => numPassedTests);
const failed = sum(({ numFailedTests }) => numFailedTests) + unloaded;
// `node test/count.ts 1`: the run itself failed. Where no test did, a step before the tests did, and counts as one.
const broken = process.argv[2] !== undefined && process.argv[2] !== "0" && failed === 0 ? 1 : 0;
if (broken) console.log("A step before the tests failed; see above.");
console.log(`${passed} passed, ${failed + broken} failed`);
process.exitCode = failed + broken > 0 || passed === 0 ? 1 : 0;
