import { text } from "../shared/i18n.js";
import { element, orSay } from "./dom.js";
import { askPage } from "./status.js";

/**
 * Offers the structure of a page that was not understood, to read and to copy. Nothing is sent: the user pastes it himself.
 *
 * @param {boolean} needed
 */
export function offerReport(needed) {
  const report = element("#report", HTMLElement);
  const shown = element("#report-text", HTMLTextAreaElement);
  const done = element("#report-done", HTMLElement);
  report.hidden = !needed;
  shown.hidden = true;
  done.textContent = "";
  element("#report-copy", HTMLButtonElement).onclick = () => orSay(async () => {
    shown.value = String((await askPage({ type: "outline" })) ?? "");
    shown.hidden = false;
    await navigator.clipboard.writeText(shown.value);
    done.textContent = text("report_copied");
  });
}
