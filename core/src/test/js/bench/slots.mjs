// Slots that a machine left open, or filled with nothing: near org.unblast.rules.MergeField, for what it costs.

const NAMES = "(?:first|last|full|your|company|name|title|job|role|industry|firma|vorname|nachname|nombre|empresa|prenom|nom|nome|naam)";
const PATTERNS = [
  /\{\{[^\n]{1,40}?\}\}|\*\|[^\n]{1,40}?\|\*|#\{[^\n]{1,40}?\}/g,
  new RegExp(`[{[<%]{1,2}\\s*${NAMES}[^\\n]{0,30}?[}\\]>%]{1,2}`, "gi"),
  /\b(?:hi|hello|hey|dear|hallo|hola|bonjour|at|with|bei|chez)\s+(?:null|undefined|nan)\b/gi,
  /^(?:hi|hello|hey|dear|hallo|hola|bonjour|ola|ciao|beste|hoi|liebe|lieber|estimado|cher|caro|gentile)(?: +[,!]| (?:dr|mr|mrs|ms)\.?,)/gi,
  /\b(?:at|with|from|of|bei|de|con|com|bij|van|chez|avec|presso) +[,.](?!\.)/gi,
];

/** @param {string} note @returns {[number, number][]} */
export const slots = (note) => PATTERNS.flatMap((pattern) =>
  [...note.matchAll(pattern)].map(({ index, 0: text }) => /** @type {[number, number]} */ ([index, index + text.length])));
