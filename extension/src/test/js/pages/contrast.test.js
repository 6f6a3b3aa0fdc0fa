import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { BADGE_STYLE } from "../../../../content/look.js";

/** WCAG 2.2, level AA, for text of ordinary size. */
const TEXT = 4.5;
/** The same for the outlines of controls. */
const CONTROL = 3;

const css = readFileSync(new URL("../../../../pages/common.css", import.meta.url), "utf8");
const [light = "", dark = ""] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, body]) => body);

/** @param {string} body */
const palette = (body) => new Map([...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour ?? ""]));

/** @param {string} colour */
function luminance(colour) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** @param {string} a @param {string} b */
function contrast(a, b) {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

for (const [name, body] of [["light", light], ["dark", dark]]) {
  test(`in ${name}, every pair of text and ground can be read`, () => {
    const colours = palette(body ?? "");
    /** @type {[string, string, number][]} */
    const pairs = [
      ...["ink", "quiet", "accent", "spam", "unsure", "clear", "unknown"].flatMap((ink) => /** @type {[string, string, number][]} */ ([[ink, "paper", TEXT], [ink, "raised", TEXT]])),
      ["paper", "spam", TEXT],
      ["on-accent", "accent", TEXT],
      ["track", "paper", CONTROL],
      ["track", "raised", CONTROL],
    ];
    for (const [ink, ground, least] of pairs) {
      const is = contrast(colours.get(ink) ?? "", colours.get(ground) ?? "");
      assert.ok(is >= least, `${ink} on ${ground} has ${is.toFixed(2)}, less than ${least}`);
    }
  });
}

/** Three digits stand for six. @param {string} body */
const paletteOnPage = (body) => palette(body.replace(/#([0-9a-f])([0-9a-f])([0-9a-f]);/g, "#$1$1$2$2$3$3;"));

for (const [name, selector] of [["light", ":host"], ["dark", ':host([data-k~="d"])']]) {
  test(`on LinkedIn's page in ${name}, every pair of text and ground can be read`, () => {
    const start = BADGE_STYLE.indexOf(`${selector} {`);
    const colours = paletteOnPage(BADGE_STYLE.slice(start, BADGE_STYLE.indexOf("}", start)));
    const levels = ["spam", "unsure", "clear", "unknown"];
    const pairs = [
      ...["text", "quiet"].flatMap((ink) => [[ink, "paper"], [ink, "wash"]]),
      ...levels.map((level) => [level, `${level}-wash`]),
      ["text", "spam-wash"], ["text", "clear-wash"], ["spam", "paper"],
    ];
    for (const [ink = "", ground = ""] of pairs) {
      const is = contrast(colours.get(ink) ?? "", colours.get(ground) ?? "");
      assert.ok(is >= TEXT, `${ink} on ${ground} has ${is.toFixed(2)}, less than ${TEXT}`);
    }
    for (const ground of ["paper", "wash"]) {
      assert.ok(contrast(colours.get("focus") ?? "", colours.get(ground) ?? "") >= CONTROL, `the ring on ${ground}`);
    }
  });
}
