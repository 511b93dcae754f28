// Sample sizes below which nothing is told.

/** People of whom signs are told: alarms, good fit without a rival. */
export const ALARM_BAR = 8;

/** People of either persona from whom on a contrast is told. */
export const CONTRAST_BAR = 8;

/** Sightings that show the people asked for from which on coverage is told (FEATURES X9). */
export const COVERAGE_BAR = 40;
