import { text } from "../../shared/i18n.js";
import { table } from "./table.js";
import { directory, unpack, UNPACKED_LIMIT } from "./zip.js";

/** @typedef {import("../../shared/types.js").ProfileTables} ProfileTables */

/** What is looked for; nothing else in an archive is unpacked. */
const NAMES = /** @type {const} */ (["Profile.csv", "Positions.csv", "Skills.csv"]);

/**
 * @param {string} path
 * @returns {typeof NAMES[number] | undefined} which of the files it is. Packed again by hand it may lie in a folder, saved twice it
 *   has a number, and a Mac adds shadows
 */
function known(path) {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).toLowerCase();
  return NAMES.find((each) => name.replace(/(?: ?\(\d+\))?\.csv$/, ".csv") === each.toLowerCase());
}

/**
 * The tables that say who the user is.
 *
 * @param {File[]} files the archive as LinkedIn sent it, or the tables themselves
 * @returns {Promise<ProfileTables>} those that are there
 * @throws {Error} with one sentence for the user
 */
export async function profileTables(files) {
  /** @type {ProfileTables} */
  const tables = {};
  /** @param {string} path @param {() => Promise<Uint8Array>} read */
  const take = async (path, read) => {
    const name = known(path);
    if (name !== undefined && tables[name] !== undefined) {
      throw new Error(text("archive_twice", [name]));
    }
    if (name !== undefined) {
      tables[name] = table(name, await read());
    }
  };
  for (const file of files) {
    if (known(file.name)) {
      await take(file.name, () => whole(file));
    } else {
      for (const entry of await directory(file)) {
        await take(entry.name, () => unpack(file, entry));
      }
    }
  }
  if (Object.keys(tables).length === 0) {
    throw new Error(text("archive_nothing"));
  }
  return tables;
}

/** @param {File} file */
async function whole(file) {
  if (file.size > UNPACKED_LIMIT) {
    throw new Error(text("archive_too_large"));
  }
  return new Uint8Array(await file.arrayBuffer());
}
