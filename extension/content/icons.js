/** One shape per state, so that no meaning hangs on a colour. Each fills a box of 16 by 16. */

const PERSON = "M5 1.6a2.9 2.9 0 1 1 0 5.8 2.9 2.9 0 0 1 0-5.8M.2 14.6c0-3.4 1.9-5.4 4.8-5.4 1 0 1.8.2 2.5.6v4.8z";

/** @type {Record<import("../shared/types.js").Level | "said_spam" | "said_not_spam" | "other", string>} */
export const ICONS = {
  // A stop sign with a bar.
  spam: "M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1zM4 7v2h8V7z",
  // A triangle with an exclamation mark.
  unsure: "M8 1.2 15.6 15H.4zM7.1 6v4.5h1.8V6zm0 5.5v1.8h1.8v-1.8z",
  // A disc with a tick.
  clear: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1m3.2 3.8L6.9 9.1 4.9 7.1 3.7 8.3l3.2 3.2 5.5-5.5z",
  // A ring with a dash.
  unknown: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1m0 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6M5 7.2v1.6h6V7.2z",
  // A head and shoulders: you said so. With a cross, or with a tick.
  said_spam: `${PERSON}M9 9l1-1 2.2 2.2L14.4 8l1 1-2.2 2.2 2.2 2.2-1 1-2.2-2.2L10 14.4l-1-1 2.2-2.2z`,
  said_not_spam: `${PERSON}M8.6 11.2l1-1 1.5 1.5 3.6-3.6 1 1-4.6 4.6z`,
  // A sheet with lines.
  other: "M2.5 1.5h11v13h-11zm2.2 2.7v1.4h6.6V4.2zm0 3.1v1.4h6.6V7.3zm0 3.1v1.4h4V10.4z",
};

/** Points down; turned when open. */
export const CHEVRON = "M3.4 5.4 8 10l4.6-4.6 1.2 1.2L8 12.4 2.2 6.6z";
