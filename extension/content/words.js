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

/** @param {keyof Words} what @returns {(text: string) => boolean} */
const says = (what) => (text) => {
  const plain = text.toLowerCase();
  return [...WORDS.values()].some((words) => words[what].some((stem) => plain.includes(stem)));
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
  return WORDS.has(language.toLowerCase().split("-")[0] ?? "");
}
