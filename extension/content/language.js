/** In which of our languages a text is written: by its commonest small words, each of which counts for those that use it. */

/** @typedef {"en" | "de" | "es" | "fr" | "it" | "nl" | "pt"} Language */

/** @type {Record<Language, string>} */
const SMALL_WORDS = {
  en: "the and you your for with are that this have would of to is we our my i from be can about it at hi hello would love just like on in",
  de: "der die das und ich sie ihr ihre ihren ihnen wir mit für ist nicht ein eine einen auf zu von dem den im auch wie sich bei uns hallo guten tag du dein gerne",
  es: "el la los las y de que en un una con para por su tu mi es son fue hay ya si me se está qué cuando todo hasta ser yo algo hoy buenas hola nos más como le te del al lo usted estoy gracias sobre muy como este esta pero porque sin sus tus ha he",
  fr: "le la les et de des un une vous votre vos nous je pour avec dans que qui sur est pas en du au bonjour mon ma tu ton ce cette merci salut se qu ai",
  it: "il lo la gli le e di che un una per con tuo tua suo sua mi è non in del della nel ciao buongiorno ti vi anche come noi grazie sono questo questa sul ha ho ma al alla si se dei della ci più quando a",
  nl: "de het een en ik je jouw u uw wij we met voor van is niet op in dat die zijn naar te hallo graag ook om bij ons mijn",
  pt: "o a os as e de que em um uma com para por seu sua você meu minha é não no na do da olá oi nos mais como ao sobre muito te este esta obrigado obrigada meus minhas já se me foi são até hoje quando bom isso eu",
};

/** @type {Map<string, Language[]>} */
const SPOKEN_IN = new Map();
for (const [language, words] of /** @type {[Language, string][]} */ (Object.entries(SMALL_WORDS))) {
  for (const word of new Set(words.split(" "))) {
    SPOKEN_IN.set(word, [...(SPOKEN_IN.get(word) ?? []), language]);
  }
}

/** Fewer votes than this are chance. */
const LEAST = 2;

/**
 * @param {string} text
 * @returns {Language | null} null where it cannot be told, or two are as likely
 */
export function languageOf(text) {
  /** @type {Map<Language, number>} */
  const votes = new Map();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const speaks = SPOKEN_IN.get(word) ?? [];
    // What all say tells little of each.
    speaks.forEach((language) => votes.set(language, (votes.get(language) ?? 0) + 1 / speaks.length));
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  return first && first[1] >= LEAST && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
