import assert from "node:assert/strict";
import { JSDOM } from "jsdom";
import { test } from "node:test";
import { linesOf } from "../../../../content/lines.js";
import { pieces } from "../../../../content/note-marks.js";
import { onlyNumber, plainDigits } from "../../../../content/numbers.js";
import { isRelativeTime } from "../../../../content/relative-time.js";
import { isDark } from "../../../../content/theme.js";
import { dice } from "./mutants.js";

test("numbers in many writings", () => {
  /** @type {[string, number][]} */
  const writings = [["12", 12], ["1,208", 1208], ["1.052", 1052], ["1 052", 1052], ["1’052", 1052], ["12٬345", 12345], ["٨", 8], ["۸", 8], ["８人", 8], ["१२", 12]];
  for (const [text, value] of writings) {
    assert.equal(onlyNumber(`x ${text} y`)?.value, value, text);
  }
});

test("two numbers, a shortened one, or none are no number", () => {
  for (const text of ["3 of 4", "1.2K", "500+", "", "none"]) {
    assert.equal(onlyNumber(text), null, text);
  }
});

test("digits of all scripts come out plain, other letters stay", () => {
  assert.equal(plainDigits("٣ أيام"), "3 أيام");
  assert.equal(plainDigits("𝟙 a"), "𝟙 a");
});

test("relative times are known in the page's own language", () => {
  /** @type {[string, string][]} */
  const times = [["Yesterday", "en"], ["2 weeks ago", "en"], ["3d", "en"], ["vor 2 Wochen", "de"], ["gestern", "de"], ["il y a 3 jours", "fr"], ["قبل ٣ أيام", "ar"], ["昨日", "ja"], ["2週間前", "ja"], ["Today", "fi"], ["2 weeks ago", "not a language"]];
  for (const [text, language] of times) {
    assert.equal(isRelativeTime(text, language), true, text);
  }
  for (const text of ["Pastry cook", "12 years in sales", "Speaker"]) {
    assert.equal(isRelativeTime(text, "en"), false, text);
  }
});

test("lines follow the blocks, not the inline parts", () => {
  const { document } = new JSDOM("<div><p>One <b>two</b><svg></svg> three</p><p>four<br>five</p><span>six</span><span>seven</span></div>").window;
  assert.deepEqual(linesOf(document.body).map((line) => line.text), ["One two three", "four", "five", "six seven"]);
});

test("a note cut into pieces is the same note again, whatever the places", () => {
  const random = dice(7);
  const note = "A note with 🚀 and a few words in it";
  for (let round = 0; round < 500; round++) {
    const findings = Array.from({ length: random.below(5) }, () => {
      const start = random.below(note.length);
      return { rule: "x", points: random.below(400) - 200, spans: /** @type {[number, number][]} */ ([[start, start + random.below(note.length)]]) };
    });
    const cut = pieces(note, findings);
    assert.equal(cut.map((piece) => piece.text).join(""), note);
    cut.forEach((piece, at) => assert.notEqual(piece.side, cut[at - 1]?.side));
  }
});

test("where both sides saw the same words, those against are shown", () => {
  const findings = [{ rule: "a", points: 10, spans: /** @type {[number, number][]} */ ([[2, 4]]) }, { rule: "b", points: -10, spans: /** @type {[number, number][]} */ ([[0, 6]]) }];
  assert.deepEqual(pieces("abcdefg", findings), [{ text: "ab", side: "for" }, { text: "cd", side: "against" }, { text: "ef", side: "for" }, { text: "g", side: null }]);
});

test("of the wording's loudest words those that fill are not marked where better ones are", () => {
  const note = "Hi Ann, next month our webinar shows how we scale";
  const marked = (/** @type {string} */ rule, /** @type {string[]} */ ...words) => pieces(note, [{ rule, points: 90, spans: words.map((each) => [note.indexOf(each), note.indexOf(each) + each.length]) }])
    .filter(({ side }) => side).map(({ text }) => text);
  assert.deepEqual(marked("wording", "Hi", "month", "webinar", "we scale"), ["webinar", "we scale"]);
  assert.deepEqual(marked("wording", "Hi", "month", "Hi Ann"), ["month"], "two short words are no better than one");
  assert.deepEqual(marked("wording", "Hi", "our"), ["Hi", "our"], "nothing else is there");
  assert.deepEqual(marked("salutation", "Hi", "webinar"), ["Hi", "webinar"], "a rule says what it means");
});

test("a page is dark by its own colours, through what is transparent", () => {
  const { window } = new JSDOM(`<body style="background-color: rgb(20, 20, 24)"><div style="background-color: rgba(255, 255, 255, 0.1)"><p id="a">x</p></div><div style="background-color: white"><p id="b">y</p></div>`);
  assert.equal(isDark(/** @type {Element} */ (window.document.querySelector("#a"))), true);
  assert.equal(isDark(/** @type {Element} */ (window.document.querySelector("#b"))), false);
});
