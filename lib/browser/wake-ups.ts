// The browser's alarms: they wake the background at a moment, also after it was stopped.
import { browser } from "wxt/browser";

/** An alarm that is closer to the wanted moment than this is left as it is, in milliseconds. */
const SLACK_MS = 60_000;

/**
 * Sees to it that the alarm of this name rings at a moment, in milliseconds. One that does already is left alone:
 * creating it anew at every start of the worker would put it off for ever.
 */
export async function wakeAt(name: string, at: number): Promise<void> {
  const set = await browser.alarms.get(name);
  if (set && Math.abs(set.scheduledTime - at) < SLACK_MS) return;
  await browser.alarms.create(name, { when: at });
}

/** Takes the alarm of this name away. */
export async function forgetWake(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** Calls back when the alarm of this name rings. Register it first thing in the background. */
export function onWake(name: string, ring: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) ring();
  });
}
