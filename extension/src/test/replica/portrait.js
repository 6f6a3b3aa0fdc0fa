/** @param {string} name gives the colour and the letters of a drawn portrait; nobody's photograph */
export function portrait(name) {
  const letters = name.replace(/[^\p{L}\p{N} ]/gu, "").trim().split(/\s+/);
  const initials = (letters[0]?.[0] ?? "") + (letters.length > 1 ? letters[letters.length - 1]?.[0] ?? "" : "");
  let hue = 0;
  for (const char of name) hue = (hue * 31 + (char.codePointAt(0) ?? 0)) % 360;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><rect width="72" height="72" fill="hsl(${hue} 32% 62%)"/>`
    + `<text x="36" y="45" font-family="system-ui,DejaVu Sans,sans-serif" font-size="26" text-anchor="middle" fill="#fff">${initials}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
