// What stays at the foot of the form.

/** Its height in pixels, as in assets/styles/panel.css. */
export const FOOT = 110;
