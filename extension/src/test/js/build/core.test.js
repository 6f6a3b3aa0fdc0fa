import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gatherTexts } from "../../../../build-steps/texts.mjs";
import { load } from "../fakes/real-core.js";

// The table's days are those of this zone.
process.env.TZ = "UTC";

/** @param {string} file */
const golden = (file) => readFileSync(new URL(`../../../../../core/src/test/resources/golden/${file}`, import.meta.url), "utf8");

/**
 * What a compiled core with these texts looks like.
 *
 * @param {string} code
 * @param {string} table
 */
const compiled = (code, table) => `let $rt_str = (text) => text, $rt_strings, $rt_stringPool = (texts) => { $rt_strings = texts; }, $rt_s = (n) => $rt_strings[n];
const out_Phrases_of = String, ous_PhraseRule__init_ = (id, texts) => texts;
const make = () => ${code};
$rt_stringPool(${table});
export { make };`;

/** @param {string} source */
const run = async (source) => (await import(`data:text/javascript,${encodeURIComponent(source)}`)).make();

test("the core as it ships gives the same verdicts as the JVM", async () => {
  const core = await load();
  const recipient = JSON.parse(golden("recipient.json"));
  const expected = golden("verdicts.jsonl").trimEnd().split("\n");
  golden("invitations.jsonl").trimEnd().split("\n").forEach((line, i) => {
    assert.equal(JSON.stringify(core.judge(JSON.parse(line), recipient, "balanced", 20_780, false)), expected[i], `line ${i + 1}`);
  });
});

test("lists of texts are gathered, and every text stays where it was asked for", async () => {
  const source = compiled("[$rt_s(3), [$rt_s(0), $rt_s(1),\n    $rt_s(2)], [$rt_s(0)]]", '["Ä", "it\\\'s \\"x\\"", "long "\n+ "text", "one"]');
  const gathered = gatherTexts(source);
  assert.deepEqual(await run(gathered), ["one", ["Ä", 'it\'s "x"', "long text"], ["Ä"]]);
  assert.match(gathered, /\$rt_stringPool\(\["one","Ä"\]\)/);
});

test("a text may hold the signs that end the table", async () => {
  const source = compiled("[$rt_s(0), $rt_s(1)]", '["a]);b", "c\\"]);d"]');
  assert.deepEqual(await run(gatherTexts(source)), ["a]);b", 'c"]);d']);
});

test("phrases lose accents and capitals, and choices of single words are sorted", async () => {
  const source = compiled("ous_PhraseRule__init_($rt_s(0), [$rt_s(1), $rt_s(2), $rt_s(3), $rt_s(1)])", '["Über", "Über|straße", "zu|mañana \\u00c0|la", "[on|#|in*] i\'d|we b|_"]');
  assert.deepEqual(await run(gatherTexts(source)), ["uber|straße", "manana|zu a|la", "[#|in*|on] i'd|we b|_", "uber|straße"]);
});

test("a core that is not written so is refused", () => {
  assert.throws(() => gatherTexts("let x;"), /no table of texts/);
  assert.throws(() => gatherTexts(compiled("$rt_s(0)", '["one"]')), /no lists of texts/);
  assert.throws(() => gatherTexts(compiled("[$rt_s(0), $rt_s(7)]", '["one"]')), /asks for text 7 of 1/);
});
