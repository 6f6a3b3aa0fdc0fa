/** One message that somebody wrote to the user: from whom, what, and at which stage of writing to him. */
import { NOTE_LIMIT } from "./note.js";
import { checksum } from "../shared/checksum.js";

/**
 * @typedef {import("./extract.js").Extract} Extract
 * @typedef {import("../shared/types.js").Stage} Stage
 *
 * @typedef {object} Writer
 * @property {string} name
 * @property {string | null} key such as `in:oriana-velk`; null where the page links to nobody
 * @property {string | null} url
 *
 * @typedef {object} Message
 * @property {Element} row what the badge stands in
 * @property {string} id
 * @property {string} key the same
 * @property {"person"} kind
 * @property {Writer | null} writer
 * @property {string} text
 * @property {boolean} mayBeCut
 * @property {boolean} partial whether it is a mere preview: judged by itself, remembered nowhere
 * @property {Stage | null} stage null where the page does not show it
 * @property {number | null} followUp the how manieth follow-up it is; null where the page does not show it
 * @property {string | undefined} time as the page says it
 */

/**
 * @param {Omit<Message, "id" | "key" | "kind"> & {urn?: string | null}} parts
 * @returns {Message}
 */
export function messageOf({ urn, ...parts }) {
  const said = checksum(`${parts.writer?.key ?? parts.writer?.name ?? ""}\n${parts.text}`).toString(36);
  const id = `message:${urn ?? said}${parts.partial ? ":preview" : ""}`;
  return { ...parts, id, key: id, kind: "person" };
}

/** @param {Message} message @returns {Extract} */
export function extractMessage({ id, writer, text, mayBeCut, partial, stage, followUp, time }) {
  const sender = writer ? { name: writer.name, ...(writer.url ? { profileUrl: writer.url } : {}) } : undefined;
  return {
    name: writer?.name,
    time,
    invitation: {
      id,
      kind: "message",
      ...(sender ? { sender } : {}),
      note: text.slice(0, NOTE_LIMIT),
      noteMayBeCut: mayBeCut || text.length > NOTE_LIMIT,
      ...(stage ? { stage } : {}),
      ...(followUp ? { followUp } : {}),
      ...(partial ? { partial: true } : {}),
    },
  };
}
