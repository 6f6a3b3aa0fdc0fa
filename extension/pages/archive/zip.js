import { text } from "../../shared/i18n.js";

/**
 * Reads single files out of a ZIP: the directory at its end, then the bytes of what was asked for and no others. The browser
 * itself unpacks. ZIP64, which only archives of 4 GB or 65,535 files need, is refused.
 *
 * @typedef {object} Entry
 * @property {string} name with its folders
 * @property {boolean} encrypted
 * @property {number} method 0 stored, 8 deflated
 * @property {number} sum CRC-32
 * @property {number} packed bytes
 * @property {number} size bytes, unpacked
 * @property {number} at where its own header stands
 */

/** The largest directory that is read, in bytes. */
export const DIRECTORY_LIMIT = 8 << 20;
/** The largest file that is unpacked, in bytes. LinkedIn's own of this kind have some 10,000. */
export const UNPACKED_LIMIT = 4 << 20;
/** From this size on, in bytes, a file may not be packed tighter than {@link RATIO_LIMIT}. */
export const RATIO_FROM = 1 << 20;
/** How many bytes may come out of one. Text seldom gives more than 20. */
export const RATIO_LIMIT = 200;

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/** @param {Blob} blob @param {number} from @param {number} to */
const view = async (blob, from, to) => new DataView(await blob.slice(from, to).arrayBuffer());

/** @param {Blob} zip @returns {Promise<Entry[]>} what its directory names */
export async function directory(zip) {
  const tailAt = Math.max(0, zip.size - END_LENGTH - LONGEST_COMMENT);
  const tail = await view(zip, tailAt, zip.size);
  let end = tail.byteLength - END_LENGTH;
  while (end >= 0 && !(tail.getUint32(end, true) === END && end + END_LENGTH + tail.getUint16(end + 20, true) <= tail.byteLength)) {
    end--;
  }
  if (end < 0) {
    const head = await view(zip, 0, 4);
    throw new Error(text(head.byteLength === 4 && head.getUint32(0, true) === LOCAL ? "archive_cut" : "archive_no_zip"));
  }
  const length = tail.getUint32(end + 12, true);
  const at = tail.getUint32(end + 16, true);
  if (length > DIRECTORY_LIMIT) {
    throw new Error(text("archive_too_large"));
  }
  if (at + length > tailAt + end) {
    throw new Error(text("archive_cut"));
  }
  return entries(await view(zip, at, at + length));
}

/** @param {DataView} bytes of the directory @returns {Entry[]} */
function entries(bytes) {
  const found = [];
  let at = 0;
  while (at + CENTRAL_LENGTH <= bytes.byteLength) {
    if (bytes.getUint32(at, true) !== CENTRAL) {
      throw new Error(text("archive_cut"));
    }
    const length = bytes.getUint16(at + 28, true);
    const next = at + CENTRAL_LENGTH + length + bytes.getUint16(at + 30, true) + bytes.getUint16(at + 32, true);
    if (next > bytes.byteLength) {
      throw new Error(text("archive_cut"));
    }
    found.push({
      name: new TextDecoder().decode(new Uint8Array(bytes.buffer, at + CENTRAL_LENGTH, length)),
      encrypted: (bytes.getUint16(at + 8, true) & 1) === 1,
      method: bytes.getUint16(at + 10, true),
      sum: bytes.getUint32(at + 16, true),
      packed: bytes.getUint32(at + 20, true),
      size: bytes.getUint32(at + 24, true),
      at: bytes.getUint32(at + 42, true),
    });
    at = next;
  }
  return found;
}

/**
 * @param {Blob} zip
 * @param {Entry} entry
 * @returns {Promise<Uint8Array>} its content, sound to the last byte
 */
export async function unpack(zip, entry) {
  const name = entry.name;
  if (entry.encrypted) {
    throw new Error(text("archive_encrypted"));
  }
  if (entry.size > UNPACKED_LIMIT || (entry.size > RATIO_FROM && entry.size > entry.packed * RATIO_LIMIT)) {
    throw new Error(text("archive_too_large"));
  }
  const header = await view(zip, entry.at, entry.at + LOCAL_LENGTH);
  const sound = header.byteLength === LOCAL_LENGTH && header.getUint32(0, true) === LOCAL && (entry.method === STORED || entry.method === DEFLATED);
  const start = sound ? entry.at + LOCAL_LENGTH + header.getUint16(26, true) + header.getUint16(28, true) : zip.size;
  const packed = zip.slice(start, start + entry.packed);
  const bytes = await inflated(entry.method === STORED ? packed.stream() : packed.stream().pipeThrough(new DecompressionStream("deflate-raw")), entry.size);
  if (bytes === null || crc32(bytes) !== entry.sum) {
    throw new Error(text("archive_damaged", [name]));
  }
  return bytes;
}

/** @param {ReadableStream} stream @param {number} size @returns {Promise<Uint8Array | null>} null where it is not of this size */
async function inflated(stream, size) {
  const bytes = new Uint8Array(size);
  const reader = stream.getReader();
  let length = 0;
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      if (length + value.length > size) {
        await reader.cancel();
        return null;
      }
      bytes.set(value, length);
      length += value.length;
    }
  } catch {
    return null;
  }
  return length === size ? bytes : null;
}

/** @param {Uint8Array} bytes */
function crc32(bytes) {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
    }
  }
  return ~sum >>> 0;
}
