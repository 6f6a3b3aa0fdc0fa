import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const FOLDER = new URL("../../../../_locales/", import.meta.url);
const LOCALES = readdirSync(FOLDER).sort();

/** @param {string} locale @returns {Record<string, {message: string}>} */
const words = (locale) => JSON.parse(readFileSync(new URL(`${locale}/messages.json`, FOLDER), "utf8"));

const english = words("en");

/** @param {string} message */
const placeholders = (message) => [...message.matchAll(/\$[1-9]/g)].map(([found]) => found).sort();

test("there are seven languages", () => {
  assert.deepEqual(LOCALES, ["de", "en", "es", "fr", "it", "nl", "pt"]);
});

for (const locale of LOCALES) {
  test(`${locale} has every message that English has, and no other, in the same order`, () => {
    assert.deepEqual(Object.keys(words(locale)), Object.keys(english));
  });

  test(`${locale} fills the same placeholders, says which language it is, and leaves nothing empty`, () => {
    const mine = words(locale);
    assert.equal(mine.language_tag?.message, locale);
    for (const [key, { message }] of Object.entries(mine)) {
      assert.ok(message.trim() === message && message !== "", `${key} in ${locale} is empty or has blanks around it`);
      assert.deepEqual(placeholders(message), placeholders(english[key]?.message ?? ""), `${key} in ${locale}`);
      assert.deepEqual(message.replace(/\$[1-9]/g, "").includes("$"), false, `${key} in ${locale}: a $ of its own must be $$`);
    }
  });

  test(`${locale} says the counts in its own plural forms`, () => {
    const keys = Object.keys(words(locale));
    const families = keys.filter((key) => key.endsWith("_one")).map((key) => key.slice(0, -"_one".length));
    assert.ok(families.length > 0);
    for (const family of families) {
      // Of 0 to 1000; "many" is said of millions in some, and falls back to "other".
      const forms = new Set(Array.from({ length: 1001 }, (_, n) => new Intl.PluralRules(locale).select(n)));
      for (const form of forms) {
        assert.ok(keys.includes(`${family}_${form}`), `${family}_${form} is missing in ${locale}`);
      }
    }
  });

  test(`${locale}: the description is within the 132 characters that stores show`, () => {
    assert.ok((words(locale).app_description?.message.length ?? 999) <= 132);
  });
}

/** Of the other way to speak to somebody: who reads is a friend in most languages, in French and Portuguese a stranger. */
const WRONG_WORDS = { de: "ihnen ihrem ihren", es: "usted recargue", it: "Suo Sua Suoi Lei", nl: "u uw", fr: "tu tes ton", pt: "tu teu tua" };

for (const [locale, wrong] of Object.entries(WRONG_WORDS)) {
  const said = new RegExp(`(?<!\\p{L})(${wrong.replaceAll(" ", "|")})(?!\\p{L})`, locale === "it" ? "u" : "iu");
  test(`${locale} speaks to the user one way throughout`, () => {
    assert.deepEqual(Object.entries(words(locale)).filter(([, { message }]) => said.test(message)), []);
  });
}

test("fr keeps double marks and quotation marks on the line of their word, by blanks that do not break", () => {
  assert.deepEqual(Object.entries(words("fr")).filter(([, { message }]) => / [:;?!»]|« /.test(message)), []);
});

test("every rule with values has words without them, too", () => {
  for (const key of Object.keys(english).filter((each) => each.startsWith("rule_") && each.endsWith("_with"))) {
    assert.ok(key.replace(/_with$/, "") in english, `${key} has no plain form`);
  }
});
