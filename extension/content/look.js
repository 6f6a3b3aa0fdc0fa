/** How our own elements look, in light and dark pages, narrow and zoomed, in forced colours and without motion. */

/** What our bar covers at the end of the window, and the site's own head at its beginning, in CSS pixels; a little more than they do. */
export const BAR_ROOM = 76;
export const HEAD_ROOM = 72;

const COLORS = `
:host {
  --text: #1f2328; --quiet: #57606a; --paper: #fff; --line: #d5dae0; --wash: #f4f6f8; --focus: #0b57d0;
  --spam: #9c1c12; --spam-wash: #fdeceb; --spam-line: #f0c0bb;
  --unsure: #6d4c00; --unsure-wash: #fff4d9; --unsure-line: #ecd08b;
  --clear: #1b5e37; --clear-wash: #e8f5ec; --clear-line: #b5dbc1;
  --unknown: #4a535d; --unknown-wash: #f1f3f5; --unknown-line: #d5dae0;
}
:host([data-k~="d"]) {
  --text: #e8eaed; --quiet: #aab2bb; --paper: #24292f; --line: #454c55; --wash: #2d333b; --focus: #8ab4f8;
  --spam: #ffb8af; --spam-wash: #4a211d; --spam-line: #7a3a33;
  --unsure: #f6d386; --unsure-wash: #3f3212; --unsure-line: #6b5622;
  --clear: #a3dfb6; --clear-wash: #1a3a25; --clear-line: #2f6340;
  --unknown: #c5ccd3; --unknown-wash: #30363d; --unknown-line: #4b535c;
}`;

const COMMON = `
* { box-sizing: border-box; }
button {
  font: inherit; color: inherit; background: none; border: 1px solid transparent; border-radius: 999px;
  margin: 0; padding: 3px 12px; min-block-size: 28px; min-inline-size: 28px; cursor: pointer; text-align: start;
}
button:focus-visible, .here:focus { outline: 2px solid var(--focus); outline-offset: 2px; }
svg { flex: none; display: block; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.plain { border-color: var(--line); background: var(--paper); color: var(--text); font-weight: 600; }
.plain:hover { background: var(--wash); border-color: var(--quiet); }
@media (prefers-reduced-motion: no-preference) { .turns { transition: rotate .15s ease-out; } .rises { animation: rise .16s ease-out; } }
@keyframes rise { from { opacity: 0; translate: 0 -4px; } }
@media (forced-colors: active) { button, .panel, .bar { border-color: ButtonBorder; } mark { forced-color-adjust: none; } }`;

/** As important as the reset before it, which would win otherwise. */
const FONT = `font: 400 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif !important; color: var(--text) !important;`;

export const BADGE_STYLE = `${COLORS}
:host {
  all: initial !important; display: flex !important; flex-flow: row wrap !important; align-items: center !important; gap: 4px 8px !important;
  flex: none !important; grid-column: 1 / -1 !important; min-inline-size: 0 !important; max-inline-size: 100% !important;
  margin: 2px 16px 10px !important; ${FONT}
}
:host([data-k~="p"]) { margin: 6px 0 2px !important; }
:host([data-k~="l"]) {
  position: relative !important; margin: 0 !important; padding: 2px 16px 10px !important;
}
:host([data-k~="e"]) { margin-block-end: ${BAR_ROOM}px !important; }
:host([data-k~="h"]) { display: none !important; }
:host([data-k~="w"]) { visibility: hidden !important; }
${COMMON}
.pill {
  display: inline-flex; align-items: center; gap: 6px; padding: 3px 8px; font-size: 13px; line-height: 18px; font-weight: 600;
  color: var(--own); background: var(--own-wash); border-color: var(--own-line);
}
.pill:hover { border-color: currentColor; }
.score { font-variant-numeric: tabular-nums; font-weight: 400; }
.pill[data-level="spam"] { --own: var(--spam); --own-wash: var(--spam-wash); --own-line: var(--spam-line); }
.pill[data-level="unsure"] { --own: var(--unsure); --own-wash: var(--unsure-wash); --own-line: var(--unsure-line); }
.pill[data-level="clear"] { --own: var(--clear); --own-wash: var(--clear-wash); --own-line: var(--clear-line); }
.pill[data-level="unknown"], .pill[data-decision] { --own: var(--unknown); --own-wash: var(--unknown-wash); --own-line: var(--unknown-line); }
.pill[aria-expanded="true"] .turns { rotate: 180deg; }
.line { position: absolute; inset-inline: 0; forced-color-adjust: none; }
.undo { font-size: 13px; font-weight: 600; color: var(--quiet); text-decoration: underline; text-underline-offset: 2px; padding-inline: 6px; }
.undo:hover { color: var(--text); }
[hidden] { display: none !important; }
/* There the bar has two lines. */
@media (max-width: 320px) { :host([data-k~="e"]) { margin-block-end: ${2 * BAR_ROOM}px !important; } }`;

export const PANEL_STYLE = `
.panel, .panel * { scroll-margin-block: ${HEAD_ROOM}px ${BAR_ROOM}px; }
.panel {
  flex: 1 0 100%; min-inline-size: 0; max-inline-size: 640px; padding: 14px 16px 12px; overflow-wrap: anywhere;
  background: var(--paper); border: 1px solid var(--line); border-radius: 12px;
}
p, ul, blockquote { margin: 0; padding: 0; }
.panel > * + * { margin-block-start: 12px; }
h3 { margin: 0 0 4px; font-size: 13px; line-height: 18px; font-weight: 600; color: var(--quiet); }
b { font-weight: 600; }
.chance { font-size: 15px; font-weight: 600; }
ul { list-style: none; }
li { display: grid; grid-template-columns: minmax(0, 1fr) 96px; gap: 2px 12px; align-items: center; padding-block: 2px; }
.weight { block-size: 6px; border-radius: 3px; background: var(--wash); overflow: hidden; }
.weight > i { display: block; block-size: 100%; border-radius: 3px; background: currentColor; min-inline-size: 6px; }
.against .weight { color: var(--spam); } .for .weight { color: var(--clear); }
p + blockquote, blockquote + .quiet { margin-block-start: 6px; }
blockquote { padding: 8px 12px; background: var(--wash); border-radius: 8px; white-space: pre-wrap; unicode-bidi: plaintext; text-align: start; }
mark { color: inherit; background: none; border-radius: 3px; padding-inline: 1px; }
mark.against { background: var(--spam-wash); border-block-end: 2px solid var(--spam); }
mark.for { background: var(--clear-wash); border-block-end: 2px dashed var(--clear); }
.slot { background: var(--unsure-wash); color: var(--unsure); border: 1px solid var(--unsure-line); border-radius: 4px; padding-inline: 4px; }
.quiet { color: var(--quiet); font-size: 13px; }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.actions .plain { padding: 4px 14px; min-block-size: 32px; }
.failed { color: var(--spam); }
.panel > .answer { margin-block-start: 0; }
.answer p:not(:empty) { margin-block-start: 8px; }
.refusal {
  display: block; inline-size: 100%; margin: 6px 0 0; padding: 8px 12px; font: inherit; color: inherit; background: var(--wash);
  border: 1px solid var(--line); border-radius: 8px; resize: vertical;
}
.refusal:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
@media (forced-colors: active) {
  .weight { border: 1px solid CanvasText; } .weight > i { background: Highlight; } .slot, blockquote { border: 1px solid CanvasText; }
  mark.against, mark.for { background: Mark; color: MarkText; border-color: MarkText; }
}
@media (max-width: 320px) { .panel, .panel * { scroll-margin-block-end: ${2 * BAR_ROOM}px; } }
@media (max-width: 480px) { li { grid-template-columns: minmax(0, 1fr) 56px; } }`;

export const BAR_STYLE = `${COLORS}
:host {
  all: initial !important; position: fixed !important; z-index: 2147483000 !important; display: block !important;
  inset-block-end: 16px !important; inset-inline-start: 16px !important; max-inline-size: min(440px, calc(100vw - 32px)) !important; ${FONT}
}
${COMMON}
.bar {
  display: flex; flex-wrap: wrap; align-items: center; gap: 6px 12px; padding: 6px 6px 6px 16px; min-block-size: 44px;
  background: var(--paper); border: 1px solid var(--line); border-radius: 22px; box-shadow: 0 4px 16px rgb(0 0 0 / .18);
}
.bar.away:not(:focus-within) { opacity: 0; pointer-events: none; }
.bar:dir(rtl) { padding: 6px 16px 6px 6px; }
.bar .plain { min-block-size: 32px; }
.controls { display: flex; align-items: center; gap: 12px; margin-inline-start: auto; }
.steps { display: flex; gap: 4px; }
.steps .plain { display: grid; place-items: center; inline-size: 32px; padding: 0; }
.back svg { rotate: 180deg; }
.says { flex: 1 1 auto; font-weight: 600; font-variant-numeric: tabular-nums; min-inline-size: 0; }
.bar.long .says { font-weight: 400; flex: 1 1 220px; }
[hidden] { display: none !important; }
@media (max-width: 480px) {
  :host { inset-block-end: 8px !important; inset-inline-start: 8px !important; max-inline-size: calc(100vw - 16px) !important; }
  .bar, .controls { column-gap: 8px; }
}
@media print { :host { display: none !important; } }`;
