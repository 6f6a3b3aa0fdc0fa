import assert from "node:assert/strict";
import { test } from "node:test";
import { strToU8, zipSync } from "fflate";
import { directory, DIRECTORY_LIMIT, RATIO_FROM, unpack, UNPACKED_LIMIT } from "../../../../pages/archive/zip.js";
import { installChrome } from "../fakes/chrome.js";

installChrome();

const CUT = /^The ZIP file is not complete/;
const LARGE = /^There is far too much in it/;
const DAMAGED = /^a\.csv is damaged/;
const TEXT = "First Name,Last Name\r\nEdda,Marsh\r\n".repeat(40);

/** Where the directory's entry of the only file in {@link small} has its fields. */
const FLAGS = 8;
const METHOD = 10;
const PACKED = 20;
const SIZE = 24;

/** @param {0 | 6} [level] 0 to store */
const small = (level = 6) => zipSync({ "a.csv": [strToU8(TEXT), { level }] });

/** @param {Uint8Array} bytes @param {number} signature */
function find(bytes, signature) {
  const view = new DataView(bytes.buffer);
  return Array.from({ length: bytes.length - 3 }, (_, at) => at).findLast((at) => view.getUint32(at, true) === signature) ?? -1;
}

/** @param {number} field of the directory's entry @param {number} value @param {"setUint16" | "setUint32"} write */
function changed(field, value, write = "setUint32") {
  const bytes = small();
  new DataView(bytes.buffer)[write](find(bytes, 0x02014b50) + field, value, true);
  return bytes;
}

/** @param {Uint8Array} bytes of an archive @returns {Promise<string>} its first file */
async function first(bytes) {
  const zip = new Blob([/** @type {BlobPart} */ (bytes)]);
  const [entry] = await directory(zip);
  return new TextDecoder().decode(await unpack(zip, /** @type {any} */ (entry)));
}

test("a file comes out as it went in, packed or stored, with a comment behind the directory, too", async () => {
  assert.equal(await first(small()), TEXT);
  assert.equal(await first(small(0)), TEXT);
  const bytes = new Uint8Array([...small(), 7, 7, 7]);
  new DataView(bytes.buffer).setUint16(find(bytes, 0x06054b50) + 20, 3, true);
  assert.equal(await first(bytes), TEXT);
});

test("the directory names all files with their folders", async () => {
  const names = (await directory(new Blob([/** @type {BlobPart} */ (zipSync({ "a.csv": strToU8("a"), "Jobs/b.csv": strToU8("b") }))]))).map(({ name }) => name);
  assert.deepEqual(names, ["a.csv", "Jobs/b.csv"]);
});

test("only what was asked for is read, and the directory", async () => {
  const bytes = zipSync({ "large.csv": [new Uint8Array(200_000), { level: 0 }], "a.csv": strToU8(TEXT) });
  const zip = new Blob([/** @type {BlobPart} */ (bytes)]);
  let read = 0;
  const slice = zip.slice.bind(zip);
  zip.slice = (from = 0, to = 0) => {
    read += Math.min(to, zip.size) - from;
    return slice(from, to);
  };
  const entry = (await directory(zip))[1];
  await unpack(zip, /** @type {any} */ (entry));
  assert.ok(read < 70_000, `${read} bytes were read`);
});

test("what is no ZIP file is told from one that is cut off", async () => {
  await assert.rejects(first(strToU8("First Name,Last Name")), /neither a ZIP file/);
  await assert.rejects(first(new Uint8Array(0)), /neither a ZIP file/);
  const whole = small();
  for (let length = 4; length < whole.length; length++) {
    await assert.rejects(first(whole.slice(0, length)), { message: CUT });
  }
  await assert.rejects(first(whole.slice(20)), { message: CUT }, "its beginning is missing");
});

test("encrypted files and strange ways of packing are named as such", async () => {
  await assert.rejects(first(changed(FLAGS, 1, "setUint16")), { message: /^The ZIP file is encrypted/ });
  await assert.rejects(first(changed(METHOD, 14, "setUint16")), { message: DAMAGED });
});

test("a file that is not of the size it claims is damaged, and no more than that comes out", async () => {
  await assert.rejects(first(changed(SIZE, TEXT.length - 1)), { message: DAMAGED });
  await assert.rejects(first(changed(SIZE, TEXT.length + 1)), { message: DAMAGED });
  await assert.rejects(first(changed(PACKED, 12)), { message: DAMAGED });
  await assert.rejects(first(changed(42, 3)), { message: DAMAGED });
});

test("one wrong byte is noticed", async () => {
  const bytes = small(0);
  const at = 30 + "a.csv".length + 5;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await assert.rejects(first(bytes), { message: DAMAGED });
});

test("bombs are not unpacked: by size, by how tight they are packed, by their directory", async () => {
  await assert.rejects(first(changed(SIZE, UNPACKED_LIMIT + 1)), { message: LARGE });
  await assert.rejects(first(zipSync({ "a.csv": new Uint8Array(RATIO_FROM + 1) })), { message: LARGE });
  assert.equal((await first(zipSync({ "a.csv": new Uint8Array(RATIO_FROM) }))).length, RATIO_FROM, "a small one may be tight");
  const bytes = small();
  new DataView(bytes.buffer).setUint32(find(bytes, 0x06054b50) + 12, DIRECTORY_LIMIT + 1, true);
  await assert.rejects(first(bytes), { message: LARGE });
});

test("whatever bytes stand in a directory, the answer is an entry or a sentence", async () => {
  const whole = small();
  const start = find(whole, 0x02014b50);
  for (let at = start; at < whole.length; at++) {
    const bytes = whole.slice();
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    await first(bytes).catch((error) => assert.match(error.message, /^[A-Z\ufffd].*\.$|damaged/s));
  }
});
