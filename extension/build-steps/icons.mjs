import { execFileSync } from "node:child_process";
import { ICON_SIZES } from "./manifest.mjs";

/** Draws icons/icon.svg in all sizes, with librsvg's `rsvg-convert`. The pictures are committed: no build needs this. */
const folder = new URL("../icons/", import.meta.url).pathname;
for (const size of ICON_SIZES) {
  execFileSync("rsvg-convert", ["-w", String(size), "-h", String(size), "-o", `${folder}${size}.png`, `${folder}icon.svg`]);
}
