/** A refusal to copy: short, polite and firm. The user pastes and sends it himself, or does not. */
import { make, onReal } from "./dom.js";
import { languageOf } from "./language.js";
import { language, text } from "../shared/i18n.js";

/**
 * In the languages of notes rather than in the user's own, so not with his words: a browser gives out those of one language alone.
 * None says whether a man or a woman writes.
 *
 * @type {Record<import("./language.js").Language, string>}
 */
export const REFUSALS = {
  en: "Hello, thank you for writing. This is not for me. Please take me off your list and do not contact me again about it. Kind regards",
  de: "Guten Tag, danke für Ihre Nachricht. Daran habe ich kein Interesse. Bitte nehmen Sie mich von Ihrer Liste und schreiben Sie mir dazu nicht mehr. Freundliche Grüße",
  es: "Hola, gracias por su mensaje. No me interesa. Por favor, quíteme de su lista y no vuelva a escribirme sobre esto. Un saludo",
  fr: "Bonjour, merci pour votre message. Cela ne m’intéresse pas. Merci de me retirer de votre liste et de ne plus me contacter à ce sujet. Cordialement",
  it: "Buongiorno, grazie per il messaggio. La proposta non mi interessa. La prego di togliermi dalla Sua lista e di non scrivermi più a questo proposito. Cordiali saluti",
  nl: "Goedendag, dank voor uw bericht. Ik heb hier geen belangstelling voor. Wilt u mij van uw lijst halen en mij hierover niet meer benaderen? Met vriendelijke groet",
  pt: "Olá, agradeço a sua mensagem. Não tenho interesse. Peço que me retire da sua lista e não me escreva mais sobre este assunto. Atenciosamente",
};

/**
 * @param {string} note
 * @returns {{words: string, language: string}} in the note's language, else in the user's
 */
export function refusalOf(note) {
  const own = /** @type {import("./language.js").Language} */ (language());
  const spoken = languageOf(note) ?? (own in REFUSALS ? own : "en");
  return { words: REFUSALS[spoken], language: spoken };
}

/**
 * @param {Document} page
 * @param {string} note what it answers
 * @returns {{press: HTMLElement, answer: HTMLElement}} a button, and what is said once it was pressed
 */
export function refusal(page, note) {
  const { words, language: spoken } = refusalOf(note);
  const press = make(page, "button", { type: "button", class: "plain", "data-action": "refuse", text: text("refusal_copy") });
  const done = make(page, "p", { class: "quiet", role: "status" });
  const shown = make(page, "textarea", { class: "refusal", rows: "4", readonly: "", lang: spoken, dir: "auto", "aria-label": text("refusal_label"), text: words, hidden: "" });
  onReal(press, "click", async () => {
    shown.hidden = false;
    try {
      await /** @type {Window} */ (page.defaultView).navigator.clipboard.writeText(words);
      done.textContent = text("refusal_copied");
    } catch {
      // Some pages forbid it, and some users: then it is there to be copied by hand.
      done.textContent = text("refusal_not_copied");
      shown.focus();
      shown.select();
    }
  });
  return { press, answer: make(page, "section", { class: "answer" }, [done, shown]) };
}
