import assert from "node:assert/strict";
import { test } from "node:test";
import { strToU8, zipSync } from "fflate";
import { profileTables } from "../../../../pages/archive/profile-files.js";
import { ROW_LIMIT } from "../../../../pages/archive/table.js";
import { UNPACKED_LIMIT } from "../../../../pages/archive/zip.js";
import { installChrome } from "../fakes/chrome.js";

installChrome();

/** @param {string} name @param {string | Uint8Array} content */
const file = (name, content) => new File([/** @type {BlobPart} */ (content)], name);

/** @param {Record<string, string>} files */
const zip = (files) => file("Basic_LinkedInDataExport.zip", zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)]))));

const SKILLS = "Name\r\nCrowns\r\n\"Bridges, small\"\r\n";
const ROWS = [["Name"], ["Crowns"], ["Bridges, small"]];

test("the three tables are taken out of the archive, and nothing else", async () => {
  const tables = await profileTables([zip({ "messages.csv": "no table \" at all", "Profile.csv": "First Name\nEdda\n", "Positions.csv": "Company Name\nElm\n", "Skills.csv": SKILLS })]);
  assert.deepEqual(tables, { "Profile.csv": [["First Name"], ["Edda"]], "Positions.csv": [["Company Name"], ["Elm"]], "Skills.csv": ROWS });
});

test("they may lie in a folder, beside a Mac's shadows, loose, or have a number in their names", async () => {
  assert.deepEqual(await profileTables([zip({ "My export/SKILLS.CSV": SKILLS, "__MACOSX/My export/._Skills.csv": "\0" })]), { "Skills.csv": ROWS });
  assert.deepEqual(await profileTables([file("Skills (1).csv", SKILLS), file("Positions.csv", "a")]), { "Skills.csv": ROWS, "Positions.csv": [["a"]] });
});

test("a byte order mark, other line ends and other separators are read", async () => {
  for (const content of ["\ufeffName,Note\nCrowns,x", "Name;Note\r\nCrowns;x", "Name\tNote\rCrowns\tx", "Name,Note\nCrowns,x\n"]) {
    assert.deepEqual(await profileTables([file("Skills.csv", content)]), { "Skills.csv": [["Name", "Note"], ["Crowns", "x"]] });
  }
});

test("files that cannot be used get one sentence", async () => {
  for (const [files, sentence] of /** @type {[File[], RegExp][]} */ ([
    [[zip({ "Connections.csv": "a" })], /^None of Profile\.csv, Positions\.csv and Skills\.csv is in it\.$/],
    [[], /^None of/],
    [[file("photo.jpg", "\u00ff\u00d8")], /^This file is neither a ZIP file nor one of the three tables\.$/],
    [[zip({ "a/Skills.csv": SKILLS, "b/Skills.csv": SKILLS })], /^Skills\.csv is there twice/],
    [[zip({ "Skills.csv": SKILLS }), file("Skills.csv", SKILLS)], /^Skills\.csv is there twice/],
    [[file("Skills.csv", "Name\nok\n\"open")], /^In row 3 of Skills\.csv a quotation mark is missing/],
    [[file("Skills.csv", `Name\n${"x".repeat(ROW_LIMIT + 10)}`)], /^In row 2 of Skills\.csv .* too long\.$/],
    [[file("Skills.csv", new Uint8Array([0x4e, 0xff, 0xfe]))], /^Skills\.csv is not text as LinkedIn writes it/],
    [[file("Skills.csv", new Uint8Array(UNPACKED_LIMIT + 1))], /^There is far too much in it/],
  ])) {
    await assert.rejects(profileTables(files), { message: sentence });
  }
});
