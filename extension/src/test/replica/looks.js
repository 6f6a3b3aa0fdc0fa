/**
 * Class names as a build would hash them: nobody can rely on them. `?build=` gives other ones.
 *
 * @param {...string} names
 */
export function k(...names) {
  return names.map((name) => `_${hash(name + (new URLSearchParams(location.search).get("build") ?? ""))}`).join(" ");
}

/** @param {string} text FNV-1a, 32 bits, as eight hex digits */
function hash(text) {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, "0");
}

/** @param {string} css in which `%name` stands for the hashed class of that name */
export function wear(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replace(/%([a-z-]+)/g, (_, name) => `.${k(name)}`));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
