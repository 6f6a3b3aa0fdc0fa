/** The short names in profiles' addresses: what people are told apart by, never what they are judged by. */

/**
 * @param {string} part of an address
 * @returns {string} the same however it is encoded
 */
export function decoded(part) {
  try {
    return decodeURIComponent(part).normalize("NFC");
  } catch {
    return part;
  }
}

/** A slug that is a mere number for the same person's real one; it tells nobody apart. @param {string} url */
export const isOpaque = (url) => /\/in\/ACoA[\w-]+\/$/.test(url);

const PROFILE = /^https:\/\/www\.linkedin\.com\/in\/([^/?#]+)\/$/;

/**
 * @param {string | undefined} url of a profile, as a content script gives it
 * @returns {string | null} such as `in:oriana-velk`; null where it tells nobody apart
 */
export function senderKey(url = "") {
  const slug = isOpaque(url) ? undefined : PROFILE.exec(url)?.[1];
  return slug === undefined ? null : `in:${decoded(slug)}`;
}
