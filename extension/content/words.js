/**
 * A few words of many languages: a bonus where the page's structure leaves something open. A language that is missing
 * here costs a number, never a card.
 */

/**
 * @typedef {object} Words stems, in lower case
 * @property {string[]} mutual of "mutual connections"
 * @property {string[]} other of "and 8 other"
 * @property {string[]} and
 * @property {string[]} follows "follows you"
 */

/** @type {Map<string, Words>} */
const WORDS = new Map([
  ["en", { mutual: ["mutual connection"], other: ["other"], and: [" and "], follows: ["follows you"] }],
  ["de", { mutual: ["gemeinsame"], other: ["weitere"], and: [" und "], follows: ["folgt ihnen", "folgt dir"] }],
  ["fr", { mutual: ["en commun"], other: ["autre"], and: [" et "], follows: ["vous suit", "te suit"] }],
  ["es", { mutual: ["en común"], other: ["otro", "otra", "más"], and: [" y ", " e "], follows: ["te sigue"] }],
  ["pt", { mutual: ["em comum"], other: ["outro", "outra", "mais"], and: [" e "], follows: ["segue você", "segue-o", "segue-a"] }],
  ["it", { mutual: ["in comune"], other: ["altri", "altre", "altro"], and: [" e ", " ed "], follows: ["ti segue"] }],
  ["nl", { mutual: ["gemeenschappelijk", "gedeelde"], other: ["andere", "anderen"], and: [" en "], follows: ["volgt u", "volgt je"] }],
  ["sv", { mutual: ["gemensam"], other: ["andra", "till "], and: [" och "], follows: ["följer dig"] }],
  ["da", { mutual: ["fælles"], other: ["andre"], and: [" og "], follows: ["følger dig"] }],
  ["no", { mutual: ["felles"], other: ["andre"], and: [" og "], follows: ["følger deg"] }],
  ["pl", { mutual: ["wspóln"], other: ["inn", "więcej"], and: [" i "], follows: ["obserwuje cię"] }],
  ["tr", { mutual: ["ortak bağlantı"], other: ["diğer", "kişi daha"], and: [" ve "], follows: ["sizi takip"] }],
  ["ar", { mutual: ["مشترك"], other: ["آخر"], and: [" و"], follows: ["يتابعك", "تتابعك"] }],
  ["ja", { mutual: ["共通"], other: ["他", "ほか"], and: ["と"], follows: ["フォローして"] }],
  ["zh", { mutual: ["共同", "位共"], other: ["其他", "另外"], and: ["和"], follows: ["关注了您", "關注了您"] }],
  ["ko", { mutual: ["공통"], other: ["외 "], and: ["와 ", "과 "], follows: ["팔로우"] }],
]);

/** @param {string} language a BCP 47 tag */
const wordsOf = (language) => WORDS.get(language.toLowerCase().split("-")[0] ?? "");

/**
 * By the words of the page's language; by those of all, where it is none of these.
 *
 * @param {keyof Words} what
 * @returns {(text: string, language?: string) => boolean}
 */
const says = (what) => (text, language = "") => {
  const plain = text.toLowerCase();
  const own = wordsOf(language);
  return (own ? [own] : [...WORDS.values()]).some((words) => words[what].some((stem) => plain.includes(stem)));
};

export const saysMutual = says("mutual");
export const saysOther = says("other");
export const saysAnd = says("and");
export const saysFollows = says("follows");

/**
 * @param {string} language a BCP 47 tag
 * @returns {boolean} whether words that are not found in a text are really not there
 */
export function speaks(language) {
  return wordsOf(language) !== undefined;
}

/** What stands on controls of cards that are no invitation: send one, take one back, follow, write. All of it, in lower case. */
const SOMETHING_ELSE = new Set([
  "connect", "follow", "following", "message", "withdraw", "pending", "reply", "view profile", "subscribe",
  "vernetzen", "folgen", "nachricht", "zurückziehen", "ausstehend", "antworten", "profil anzeigen", "abonnieren",
  "se connecter", "suivre", "message", "retirer", "en attente", "répondre", "voir le profil", "s’abonner",
  "conectar", "seguir", "mensaje", "enviar mensaje", "retirar", "pendiente", "responder", "ver perfil", "suscribirse",
  "conectar-se", "mensagem", "enviar mensagem", "pendente", "cancelar convite", "assinar",
  "collegati", "segui", "messaggio", "ritira", "in sospeso", "rispondi", "visualizza profilo", "iscriviti",
  "connectie maken", "volgen", "bericht", "intrekken", "in behandeling", "beantwoorden", "profiel weergeven", "abonneren",
]);

/** @param {string} words all that stands on a control */
export const answersNothing = (words) => SOMETHING_ELSE.has(words.toLowerCase());

/**
 * "X invited you to follow": stems of the invitation, and of what to do. Not of joining: one is asked to join a network, too.
 *
 * @type {[string, [import("./addresses.js").Kind, string[]][]][]}
 */
const INVITED = [
  ["invited you to", [["page", ["to follow"]], ["newsletter", ["to subscribe"]], ["event", ["to attend"]], ["group", ["group"]]]],
  ["eingeladen", [["page", ["zu folgen"]], ["newsletter", ["zu abonnieren"]], ["event", ["teilzunehmen"]], ["group", ["gruppe"]]]],
  ["lädt sie ein", [["page", ["zu folgen"]], ["newsletter", ["zu abonnieren"]]]],
  ["vous invite à", [["page", ["suivre"]], ["newsletter", ["abonner"]], ["event", ["participer", "assister"]], ["group", ["groupe"]]]],
  ["te invita a", [["page", ["seguir"]], ["newsletter", ["suscrib"]]]],
  ["convida você", [["page", ["seguir"]], ["newsletter", ["assinar"]]]],
  ["ti invita a", [["page", ["seguire"]], ["newsletter", ["iscriver", "abbon"]]]],
  ["nodigt u uit", [["page", ["te volgen"]], ["newsletter", ["te abonneren"]]]],
  ["invité", [["page", ["suivre"]], ["newsletter", ["abonner"]], ["event", ["participer", "assister"]], ["group", ["groupe"]]]],
  ["invitado", [["page", ["a seguir"]], ["newsletter", ["suscrib"]], ["event", ["asistir"]], ["group", ["grupo"]]]],
  ["convidou", [["page", ["seguir"]], ["newsletter", ["assinar"]], ["event", ["participar do evento"]], ["group", ["grupo"]]]],
  ["invitato", [["page", ["seguire"]], ["newsletter", ["iscriver", "abbon"]], ["event", ["partecipare"]], ["group", ["gruppo"]]]],
  ["uitgenodigd", [["page", ["te volgen"]], ["newsletter", ["te abonneren"]], ["event", ["deel te nemen", "bij te wonen"]], ["group", ["groep"]]]],
];

/**
 * @param {string} sentence such as "X invited you to follow Y"
 * @returns {import("./addresses.js").Kind | null} what it invites to, null where it does not say
 */
export function invitesTo(sentence) {
  const plain = sentence.toLowerCase();
  const [, whats] = INVITED.find(([stem]) => plain.includes(stem)) ?? [];
  return whats?.find(([, stems]) => stems.some((stem) => plain.includes(stem)))?.[0] ?? null;
}

const LOGO = ["logo", "логотип", "ロゴ", "로고", "标志", "標誌", "شعار"];

/** @param {string} picture what a picture is called for who cannot see it */
export const saysLogo = (picture) => LOGO.some((stem) => picture.toLowerCase().includes(stem));

/** Stems of what stands on the two controls of an invitation, in as many languages as are known. */
const ACCEPTS = ["accept", "akcept", "akzept", "annehm", "aceptar", "aceit", "accett", "accepter", "godkänn", "godta", "godkend", "hyväksy", "przyjmij",
  "elfogad", "přijmout", "kabul", "принять", "прийняти", "terima", "承認", "接受", "수락", "قبول"];
const IGNORES = ["ignor", "negeren", "odrzuc", "rifiut", "rechaz", "recus", "refus", "avvis", "ohita", "yok say", "abaikan",
  "无视", "無視", "忽略", "무시", "игнор", "ігнор", "تجاهل"];

/** @param {string} label @param {string[]} stems */
const holds = (label, stems) => stems.some((stem) => label.toLowerCase().includes(stem));

/** Languages whose words for both are surely here. */
const ANSWERED_IN = new Set(["en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "pl", "cs", "ja", "zh", "ko", "ru", "ar"]);

/** @param {string} language a BCP 47 tag */
export const answersIn = (language) => ANSWERED_IN.has(language.toLowerCase().split("-")[0] ?? "");

/** @param {[string, string]} labels of two controls @returns {boolean | null} whether the first accepts and the second ignores, null where they do not say */
export const acceptsFirst = ([a, b]) => (holds(a, ACCEPTS) && holds(b, IGNORES) ? true : holds(b, ACCEPTS) && holds(a, IGNORES) ? false : null);

/** @param {[string, string]} labels of two controls @returns {boolean} whether one accepts and the other ignores, in either order */
export const answerBoth = (labels) => acceptsFirst(labels) !== null;

/** Words before a conversation's last message. "LinkedIn Offer" is told by the name in it, "InMail" is called so everywhere. */
const SPONSORED = ["sponsored", "gesponsert", "gesponsord", "sponsorisé", "patrocinado", "sponsorizzato", "anzeige"];
const OFFERS = ["linkedin offer", "linkedin-angebot", "linkedin-aanbieding", "offre linkedin", "oferta de linkedin", "oferta do linkedin", "offerta di linkedin"];
const OTHER_PILLS = ["jobs", "job", "vacatures", "emplois", "empleos", "vagas", "offerte di lavoro"];

/**
 * @param {string} words of a label before a message
 * @returns {"inmail" | "sponsored" | "other" | null} null where it is no such label
 */
export function pillOf(words) {
  const plain = words.trim().toLowerCase();
  if (plain === "inmail") {
    return "inmail";
  }
  if (SPONSORED.includes(plain) || (plain.includes("linkedin") && plain.length < LABEL_LENGTH)) {
    return "sponsored";
  }
  return OTHER_PILLS.includes(plain) ? "other" : null;
}

/**
 * @param {string} text of a conversation's last message, where the page marks no label before it
 * @returns {string} without a label that is glued to it
 */
export function withoutLabel(text) {
  const label = ["inmail", ...SPONSORED, ...OFFERS, ...OTHER_PILLS].find((word) => text.toLowerCase().startsWith(word) && /^\p{Lu}/u.test(text.slice(word.length)));
  return label ? text.slice(label.length) : text;
}

/** No label before a message is longer, in UTF-16 code units. */
const LABEL_LENGTH = 24;

/** How a list says that the user did something himself, where it does not write "You:". */
const OWN = ["you sent", "you reacted", "you shared", "sie haben ", "du hast ", "vous avez ", "tu as ", "has enviado", "ha enviado usted",
  "você enviou", "você reagiu", "hai inviato", "hai reagito", "je hebt ", "u hebt ", "u heeft "];

/** @param {string} text of a conversation's last message */
export const saysOwn = (text) => OWN.some((stem) => text.toLowerCase().startsWith(stem));
