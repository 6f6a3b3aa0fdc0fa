/**
 * What a background answers that has nothing yet.
 *
 * @param {any} message
 * @returns {any}
 */
export function nothing(message) {
  switch (message.type) {
    case "settings":
    case "set":
      return { enabled: true, sensitivity: "balanced", display: "badge", layoutFix: null };
    case "learning":
      return { things: [], decisions: 0, phrases: [], undo: false };
    case "senders":
      return { senders: [], limit: 500, forgotten: 0 };
    case "packs":
      return [];
    case "export-pack":
      return { text: "", families: 0, fingerprints: 0, matches: 0 };
    default:
      return {};
  }
}
