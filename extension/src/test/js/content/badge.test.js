import assert from "node:assert/strict";
import { test } from "node:test";
import { RefusedError } from "../../../../shared/messages.js";
import { badgeOf, buttonSaying, press, really, settle, stage, type, verdict } from "./stage.js";

const NOTE = "Hi! Loved your profile.\nWe fill the calendars of agencies like yours. Worth a quick chat next week?";
const SPAM = {
  level: /** @type {const} */ ("spam"),
  probability: 0.971,
  findings: [
    { rule: "prior", points: -200 },
    { rule: "offer", points: 310, spans: /** @type {[number, number][]} */ ([[24, 45]]) },
    { rule: "call-request", points: 142, spans: /** @type {[number, number][]} */ ([[79, 91]]) },
    { rule: "mutual-connections", points: -35, values: { count: 1 } },
  ],
  flip: ["offer", "call-request"],
  campaign: { id: "c-1", size: 7, senders: 6, firstSeen: "2026-10-02", lastSeen: "2026-11-20", skeleton: "Hi! Loved {…}. We fill the calendars of {…}" },
};

/** @param {Parameters<typeof stage>[1]} [parts] */
async function opened(parts = {}) {
  const scene = stage("sdui-2026-en", { judge: ({ id, note }) => verdict(id, note === NOTE ? SPAM : {}), ...parts });
  scene.page.start();
  await settle();
  const row = scene.rowOf("Dexter Funnelby");
  const root = badgeOf(row);
  const pill = /** @type {HTMLElement} */ (root.firstElementChild);
  assert.equal(root.querySelector("#why"), null, "made when it is first wanted");
  press(pill);
  const panel = /** @type {HTMLElement} */ (root.querySelector("#why"));
  press(pill);
  return { ...scene, row, root, pill, panel };
}

test("what a badge does not show yet is not there", async () => {
  const { rowOf } = await opened();
  const root = badgeOf(rowOf("Quiet Example"));
  assert.deepEqual([...root.children].map(({ localName }) => localName), ["button", "style"]);
  assert.equal(root.firstElementChild?.hasAttribute("aria-controls"), false, "it would lead nowhere");
});

test("the panel opens by a press, closes by Escape, and gives the focus back", async () => {
  const { pill, panel, root } = await opened();
  assert.equal(panel.hidden, true);
  press(pill);
  assert.equal(panel.hidden, false);
  assert.equal(pill.getAttribute("aria-expanded"), "true");
  assert.equal(panel.getAttribute("aria-label"), "Reasons for Dexter Funnelby");
  buttonSaying(panel, "Spam").focus();
  type(buttonSaying(panel, "Spam"), "Escape");
  assert.equal(panel.hidden, true);
  assert.equal(pill.getAttribute("aria-expanded"), "false");
  assert.equal(root.activeElement, pill);
});

test("opened, what fits into the window is brought into it, what does not stays where it is", async () => {
  const { pill, panel, window } = await opened();
  /** @type {unknown[]} */
  const moved = [];
  panel.scrollIntoView = (how) => void moved.push(how);
  for (const height of [window.innerHeight, 200]) {
    Object.defineProperty(panel, "offsetHeight", { value: height, configurable: true });
    press(pill);
    assert.equal(moved.length, height === 200 ? 1 : 0);
    press(pill);
  }
  assert.deepEqual(moved, [{ block: "nearest", behavior: "instant" }]);
});

test("reasons stand on both sides, the heaviest first, with their strength in words", async () => {
  const { pill, panel } = await opened();
  press(pill);
  const said = (/** @type {string} */ side) => [...panel.querySelectorAll(`.${side} li`)].map((item) => item.textContent);
  assert.deepEqual(said("against"), ["Offers a service, strong", "Asks for a call, strong"]);
  assert.deepEqual(said("for"), ["Starting point, before anything was read, strong", "Mutual connections: 1, weak"]);
  const bars = [...panel.querySelectorAll("i")].map((bar) => bar.style.inlineSize || bar.getAttribute("style"));
  assert.equal(bars.length, 4);
  assert.match(panel.textContent ?? "", /Chance that this was mass-mailed: 97%/);
  assert.match(panel.textContent ?? "", /It would not be flagged without: Offers a service and Asks for a call\./);
  assert.deepEqual([...panel.querySelectorAll("p b")].map((name) => name.textContent), ["Offers a service", "Asks for a call"], "each as a whole");
});

test("the very words are marked in the whole note, and it says that there may be more", async () => {
  const { pill, panel } = await opened();
  press(pill);
  assert.equal(panel.querySelector("blockquote")?.textContent, NOTE);
  assert.deepEqual([...panel.querySelectorAll("mark")].map((mark) => mark.textContent), [NOTE.slice(24, 45), NOTE.slice(79, 91)]);
  assert.match(panel.textContent ?? "", /The note may go on\./);
});

test("the panel of a message speaks of a message", async () => {
  const scene = stage("messaging-inmail-en", { judge: ({ id }) => verdict(id, SPAM) });
  scene.page.start();
  await settle();
  const root = badgeOf(/** @type {Element} */ (scene.hosts()[0]?.parentElement));
  press(/** @type {HTMLElement} */ (root.firstElementChild));
  const panel = /** @type {HTMLElement} */ (root.querySelector("#why"));
  assert.deepEqual([...panel.querySelectorAll("h3")].map((title) => title.textContent),
    ["Speaks for mass mail", "Speaks for a personal message", "The message", "The same text, sent around"]);
  assert.match(panel.textContent ?? "", /The message may go on\./);
});

test("the campaign shows its text with the slots apart", async () => {
  const { pill, panel } = await opened();
  press(pill);
  assert.match(panel.textContent ?? "", /Seen 7 times, senders: 6\. First on Oct 2, 2026\./);
  assert.equal(panel.querySelectorAll(".slot").length, 2);
});

test("a verdict that was raised says why, one that was not says nothing of it", async () => {
  for (const raised of [true, false]) {
    const { pill, panel } = await opened({ raised: () => raised });
    press(pill);
    assert.equal(/Judged anew: when it came, nobody else had sent this text yet\./.test(panel.textContent ?? ""), raised);
  }
});

test("how far the sender has come stands in one line; where it is unknown, or goes without saying, nothing does", async () => {
  /** @type {[string | undefined, RegExp | null][]} */
  const stages = [["first", /^First message$/], ["thanks", /^First message after accepting$/], ["follow-up", /^Follow-up, still unanswered$/], ["follow-up-2", /^Follow-up 2, still unanswered$/],
    ["break-up", /^Says it is the last message$/], ["talk", /^Part of a conversation$/], ["inmail", /^Paid message/], ["sponsored", /^Advertisement$/], ["note", null], [undefined, null]];
  for (const [name, words] of stages) {
    const { pill, panel } = await opened({ judge: ({ id }) => verdict(id, name ? { stage: name } : {}) });
    press(pill);
    const said = [...panel.querySelectorAll(".chance ~ .quiet")][1]?.textContent ?? "";
    assert.ok(words ? words.test(said) : said === "", `${name}: ${said}`);
  }
});

test("a campaign of which no text is kept shows no empty quotation", async () => {
  const campaign = { ...SPAM.campaign, skeleton: "" };
  const { pill, panel } = await opened({ judge: ({ id }) => verdict(id, { ...SPAM, campaign }) });
  press(pill);
  assert.match(panel.textContent ?? "", /Seen 7 times/);
  assert.ok([...panel.querySelectorAll("blockquote")].every((quote) => quote.textContent !== ""));
});

test("a decision is kept, shown and taken back", async () => {
  const { pill, panel, root, sentOf } = await opened();
  press(pill);
  press(buttonSaying(panel, "Not spam"));
  await settle();
  assert.match(pill.textContent ?? "", /You said: not spam/);
  assert.equal(pill.dataset.level, "spam");
  assert.match(pill.getAttribute("aria-label") ?? "", /^You said: not spam\./);
  press(buttonSaying(root, "Undo"));
  await settle();
  assert.match(pill.textContent ?? "", /Spam/);
  press(buttonSaying(panel, "Spam"));
  await settle();
  press(buttonSaying(panel, "Undo"));
  await settle();
  assert.deepEqual(sentOf("decide").map((message) => message.decision), ["not-spam", null, "spam", null]);
});

test("a word on the sender is kept, shown on all that he sent, and taken back", async () => {
  const { pill, panel, sentOf, page } = await opened();
  press(pill);
  press(buttonSaying(panel, "Always show this sender"));
  await settle();
  assert.match(pill.textContent ?? "", /Sender: always shown/);
  assert.equal(pill.dataset.level, "spam", "what was judged stays");
  assert.equal(pill.hasAttribute("data-decision"), true);
  press(buttonSaying(panel, "Undo"));
  await settle();
  press(buttonSaying(panel, "Always treat this sender as spam"));
  await settle();
  assert.match(pill.textContent ?? "", /Sender: always spam/);
  press(buttonSaying(panel, "Not spam"));
  await settle();
  assert.match(pill.textContent ?? "", /You said: not spam/, "the word on this one goes first");
  assert.deepEqual(sentOf("set-sender").map(({ sender, standing }) => [sender, standing]),
    [["in:dexter-funnelby-made-up", "allow"], ["in:dexter-funnelby-made-up", null], ["in:dexter-funnelby-made-up", "deny"]]);
  page.useSettings({ enabled: true, sensitivity: "balanced", display: "hide", layoutFix: null });
  assert.equal(page.status().hidden, 0);
});

test("a sender who is always spam is hidden with the others, whatever his note was judged", async () => {
  const { page } = await opened({ settings: { display: "hide" }, judge: ({ id }) => verdict(id), standings: new Map([["in:dexter-funnelby-made-up", "deny"]]) });
  assert.equal(page.status().hidden, 1);
});

test("who had to be forgotten for a word on a sender is said", async () => {
  const { pill, panel } = await opened({ displaced: "in:old-acquaintance" });
  press(pill);
  press(buttonSaying(panel, "Always show this sender"));
  await settle();
  assert.match(panel.textContent ?? "", /The oldest entry was forgotten: old-acquaintance\./);
});

test("where the page does not tell who sent it, nothing is offered about the sender", async () => {
  const scene = stage("messaging-inmail-en");
  scene.page.start();
  await settle();
  const root = badgeOf(/** @type {Element} */ (scene.hosts()[0]?.parentElement));
  press(/** @type {Element} */ (root.firstElementChild));
  assert.ok(!/this sender/.test(root.textContent ?? ""));
});

test("after a decision the focus stays in the panel", async () => {
  const { pill, panel, root } = await opened();
  press(pill);
  const button = buttonSaying(panel, "Not spam");
  button.focus();
  press(button);
  await settle();
  assert.equal(root.activeElement?.textContent, "Undo");
});

test("a decision that could not be kept says why, and changes nothing", async () => {
  const before = (/** @type {{type: string}} */ { type: kind }) => {
    if (kind === "decide") {
      throw new RefusedError("The storage is full.");
    }
  };
  const { pill, panel } = await opened({ before });
  press(pill);
  press(buttonSaying(panel, "Not spam"));
  await settle();
  assert.match(panel.querySelector('[role="alert"]')?.textContent ?? "", /This could not be saved\. The storage is full\./);
  assert.match(pill.textContent ?? "", /^Spam/);
});

test("what a script makes up is ignored, ten thousand times", async () => {
  const { pill, panel, root, sentOf, window } = await opened();
  press(pill);
  const targets = [...root.querySelectorAll("button")];
  for (let at = 0; at < 10_000; at++) {
    targets[at % targets.length]?.dispatchEvent(new window.MouseEvent("click", { bubbles: true, composed: true }));
  }
  await settle();
  assert.deepEqual(sentOf("decide"), []);
  assert.equal(panel.hidden, false);
});

test("a press on the badge is no press on the card", async () => {
  const { pill, row, window } = await opened();
  let heard = 0;
  for (const kind of ["click", "pointerdown", "keydown"]) {
    row.addEventListener(kind, () => heard++);
    really(pill, new window.Event(kind, { bubbles: true, composed: true }));
  }
  assert.equal(heard, 0);
});

test("text from the page is only ever text", async () => {
  const evil = `<img src=x onerror="alert(1)"><script>alert(2)</script>`;
  const scene = stage("sdui-2026-en", { judge: ({ id }) => verdict(id, { ...SPAM, campaign: { ...SPAM.campaign, skeleton: `${evil} {…}` } }) });
  const row = scene.rowOf("Dexter Funnelby");
  for (const part of row.querySelectorAll('strong, [data-testid="expandable-text-box"]')) {
    part.textContent = evil;
  }
  scene.page.start();
  await settle();
  const root = badgeOf(row);
  press(/** @type {Element} */ (root.firstElementChild));
  assert.equal(root.querySelectorAll("img, script").length, 0);
  assert.ok(root.querySelector("blockquote")?.textContent?.includes(evil));
});

test("a page's invitation says that it is counted, not judged", async () => {
  const { rowOf } = await opened();
  const root = badgeOf(rowOf("Lanternfield"));
  press(/** @type {Element} */ (root.firstElementChild));
  assert.match(root.textContent ?? "", /It is counted, but not judged\./);
  assert.equal(root.querySelectorAll("[data-action='spam']").length, 0);
});

test("too little to tell shows no number", async () => {
  const { badges } = await opened({ judge: ({ id }) => verdict(id, { level: "unknown", probability: 0.119 }) });
  assert.equal(badges()[0]?.querySelector(".score"), null);
  press(/** @type {Element} */ (badges()[0]));
  assert.match(badges()[0]?.getRootNode().textContent ?? "", /too little text here to judge fairly/);
});

test("nothing is called certain", async () => {
  const sure = await opened({ judge: ({ id, note }) => verdict(id, note === NOTE ? { ...SPAM, probability: 1 } : { probability: 0 }) });
  assert.equal(sure.pill.querySelector(".score")?.textContent, "99%");
  press(/** @type {Element} */ (sure.badges()[0]));
  assert.match(sure.badges()[0]?.getRootNode().textContent ?? "", /mass-mailed: 1%/);
});

test("only spam has its chance on the badge; of the others the panel tells it, and what it means", async () => {
  /** @type {[Partial<import("../../../../shared/types.js").Verdict>, RegExp][]} */
  const levels = [
    [{ level: "clear", probability: 0.44 }, /mass-mailed: 44%Too little to flag it\./],
    [{ level: "unsure", probability: 0.67 }, /mass-mailed: 67%(?!By the headline)/],
  ];
  for (const [parts, says] of levels) {
    const { pill, panel } = await opened({ judge: ({ id }) => verdict(id, parts) });
    assert.equal(pill.querySelector(".score"), null);
    press(pill);
    assert.match(panel.textContent ?? "", says);
  }
});

test("without a note it says why a high chance is no more than unsure", async () => {
  const { badges } = await opened({ judge: ({ id, note }) => verdict(id, note ? {} : { level: "unsure", probability: 0.94 }) });
  const badge = badges().find((each) => each.getAttribute("data-level") === "unsure");
  press(/** @type {Element} */ (badge));
  assert.match(badge?.getRootNode().textContent ?? "", /mass-mailed: 94%By the headline alone, without a note, it is never called more than unsure\./);
});

test("what the user said has a sign of its own for either word, on the one and on its sender", async () => {
  const shape = (/** @type {Element} */ pill) => pill.querySelector("path")?.getAttribute("d");
  const said = async (/** @type {string} */ words) => {
    const { pill, panel } = await opened();
    press(pill);
    press(buttonSaying(panel, words));
    await settle();
    return shape(pill);
  };
  const spam = await said("Spam");
  const not = await said("Not spam");
  assert.notEqual(spam, not);
  assert.deepEqual([await said("Always treat this sender as spam"), await said("Always show this sender")], [spam, not]);
});

test("hiding what was just called spam moves the focus to the bar", async () => {
  const scene = await opened({ settings: { display: "hide" }, judge: ({ id }) => verdict(id) });
  press(scene.pill);
  const button = buttonSaying(scene.panel, "Spam");
  button.focus();
  press(button);
  await settle();
  assert.equal(scene.page.status().hidden, 1);
  assert.equal(scene.bar()?.activeElement?.textContent, "Show");
});
