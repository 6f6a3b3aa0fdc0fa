import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { BATCH, FLIGHTS, LARGE_BATCH, WAITS } from "../../../../content/asking.js";
import { HIDDEN_STYLE, HOST, hasMark } from "../../../../content/host.js";
import { KEPT } from "../../../../content/known.js";
import { FIRST_ROWS } from "../../../../content/reader.js";
import { expectedOf } from "./saved.js";
import { badgeOf, buttonSaying, press, settle, stage, verdict } from "./stage.js";

const DEXTER = "urn:li:invitation:7512";

/** @param {Parameters<typeof stage>} parts */
async function started(...parts) {
  const scene = stage(...parts);
  scene.page.start();
  await settle();
  return scene;
}

test("every invitation gets exactly one badge, as the last child of its row; no suggestion does", async () => {
  const { hosts, badges } = await started("sdui-2026-en");
  assert.equal(hosts().length, 10);
  for (const host of hosts()) {
    assert.equal(host.parentElement?.lastElementChild, host);
    assert.equal(host.childNodes.length, 0);
    assert.doesNotMatch(host.parentElement?.textContent ?? "", /Wilma Rook|Jasper Teal/);
  }
  assert.deepEqual(badges().map((badge) => badge.dataset.level).slice(0, 3), ["clear", "spam", "clear"]);
  assert.equal(badges()[1]?.getAttribute("aria-label"), "Spam 97%. Invitation from Dexter Funnelby. Reasons");
  assert.equal(badges()[6]?.getAttribute("aria-label"), "Page invitation: Lanternfield. Details");
});

test("the page's own elements stay as they were, and nothing names the product", async () => {
  const scene = stage("sdui-2026-en");
  const before = scene.document.documentElement.outerHTML;
  scene.page.start();
  await settle();
  const during = scene.document.documentElement.outerHTML;
  assert.doesNotMatch(during, /unblast|chrome-extension/i);
  scene.document.querySelectorAll(HOST).forEach((host) => host.remove());
  assert.equal(scene.document.documentElement.outerHTML, before);
});

test("all that is asked is what stands on the page, in one message", async () => {
  const { sentOf } = await started("sdui-2026-en");
  assert.equal(sentOf("judge").length, 1);
  const expected = expectedOf("sdui-2026-en").cards.map(({ key, invitation }) => (key === invitation.id ? invitation : { ...invitation, key }));
  assert.deepEqual(sentOf("judge")[0].invitations, expected);
});

test("nothing is pressed, sent or asked for on the page", async () => {
  const scene = await started("sdui-2026-en", { settings: { display: "hide" } });
  press(buttonSaying(scene.bar(), "Show"));
  await settle();
  assert.deepEqual(scene.acted.filter((what) => what !== "dispatchEvent"), []);
  assert.equal(scene.acted.length, 1, "one event: the test's own press");
});

test("what was sent is not read: nothing is asked and nothing painted", async () => {
  const { sent, document, page: script } = await started("sdui-2026-sent");
  assert.deepEqual(sent, []);
  assert.equal(document.querySelector(HOST), null);
  assert.equal(script.status().surface, null);
});

test("messages that came are judged and marked, and never hidden; no bar speaks of them", async () => {
  const judge = (/** @type {{id: string}} */ { id }) => verdict(id, { level: "spam", probability: 0.97 });
  const scene = await started("messaging-inmail-en", { settings: { display: "hide" }, judge });
  assert.equal(scene.hosts().length, 7);
  assert.equal(scene.page.status().hidden, 0);
  assert.equal(scene.hosts().filter((host) => hasMark(host, "h")).length, 0);
  assert.equal(scene.bar(), null);
  assert.deepEqual(scene.sentOf("hidden"), []);
  assert.ok(scene.sentOf("judge")[0].invitations.every((/** @type {{kind: string}} */ { kind }) => kind === "message"));
});

test("the user's own messages, and what he is writing, are not asked about", async () => {
  const { sentOf } = await started("messaging-answered-en");
  const asked = JSON.stringify(sentOf("judge"));
  for (const own of ["I grow beans", "A draft of mine", "good harvest"]) {
    assert.ok(!asked.includes(own), own);
  }
  assert.ok(asked.includes("Did you see my last note?"));
});

test("the profile of somebody whose invitation waits has one badge, and is never hidden", async () => {
  const scene = await started("profile-pending-en", { settings: { display: "hide" }, judge: ({ id }) => verdict(id, { level: "spam" }) });
  assert.equal(scene.hosts().length, 1);
  assert.equal(scene.page.status().hidden, 0);
  assert.deepEqual(scene.sentOf("judge")[0].invitations.map((/** @type {{id: string}} */ { id }) => id), ["in:sunniva-bellcast-made-up"]);
});

test("switched off, nothing is read", async () => {
  const { sentOf, document } = await started("sdui-2026-en", { settings: { enabled: false } });
  assert.deepEqual(sentOf("judge"), []);
  assert.equal(document.querySelector(HOST), null);
});

test("hiding marks our own element alone, counts each card once, and can be undone", async () => {
  const scene = await started("sdui-2026-en");
  const hidden = () => scene.hosts().filter((host) => hasMark(host, "h")).length;
  assert.equal(hidden(), 0);
  press(buttonSaying(scene.bar(), "Hide"));
  await settle();
  assert.equal(hidden(), 1);
  assert.equal(scene.page.status().hidden, 1);
  press(buttonSaying(scene.bar(), "Show"));
  await settle();
  assert.equal(hidden(), 0);
  press(buttonSaying(scene.bar(), "Hide"));
  await settle();
  assert.deepEqual(scene.sentOf("hidden").map((message) => message.ids), [[DEXTER]]);
  assert.deepEqual(scene.sentOf("set").map((message) => message.changes.display), ["hide", "badge", "hide"]);
});

test("only spam is hidden; the user's word goes before ours, both ways", async () => {
  const judge = (/** @type {{id: string}} */ { id }) => verdict(id, { level: id === DEXTER ? "spam" : "unsure", probability: 0.9 });
  const decisions = new Map([[DEXTER, /** @type {const} */ ("not-spam")], ["urn:li:invitation:7511", /** @type {const} */ ("spam")]]);
  const scene = await started("sdui-2026-en", { settings: { display: "hide" }, judge, decisions });
  const hidden = scene.hosts().filter((host) => hasMark(host, "h"));
  assert.deepEqual(hidden.map((host) => host.parentElement?.textContent?.includes("Marit Oskarsdal")), [true]);
});

test("the state of the page for the popup", async () => {
  const { page } = await started("sdui-2026-en", { settings: { display: "hide" } });
  const { flagged, ...status } = page.status();
  assert.deepEqual(flagged.map(({ id }) => id), [DEXTER]);
  assert.deepEqual(status, { surface: "invitations", understood: true, found: 10, levels: { spam: 1, unsure: 0, clear: 9, unknown: 0 }, hidden: 1 });
});

test("a page that is not understood says so after a while, and hides nothing", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const scene = stage("changed-en", { settings: { display: "hide" } });
  scene.page.start();
  context.mock.timers.tick(0);
  await settle();
  assert.equal(scene.page.status().understood, false);
  assert.equal(scene.bar(), null);
  context.mock.timers.tick(2_000);
  assert.match(scene.bar()?.textContent ?? "", /I do not understand all of this page, so nothing is hidden\./);
});

test("one row that is not understood keeps all of them in sight", async () => {
  const scene = stage("sdui-2026-en", { settings: { display: "hide" } });
  const odd = scene.rowOf("Quiet Example").querySelector("button");
  odd?.parentElement?.append(...[1, 2].map(() => odd.cloneNode(true)));
  scene.page.start();
  await settle();
  assert.equal(scene.page.status().understood, false);
  assert.equal(scene.hosts().filter((host) => hasMark(host, "h")).length, 0);
});

test("rows that come later are asked about alone, and get their badge", async () => {
  const scene = await started("sdui-2026-en");
  const fresh = /** @type {HTMLElement} */ (scene.rowOf("Quiet Example").cloneNode(true));
  fresh.querySelectorAll("a").forEach((link) => link.setAttribute("href", "https://www.linkedin.com/in/late-comer-made-up/"));
  scene.rowOf("Quiet Example").after(fresh);
  await scene.frame();
  await scene.frame();
  assert.deepEqual(scene.sentOf("judge")[1].invitations.map((/** @type {{id: string}} */ each) => each.id), ["in:late-comer-made-up"]);
  assert.equal(scene.hosts().length, 11);
  assert.equal(fresh.querySelectorAll(HOST).length, 1, "the copied badge is gone, the new one is there");
});

test("a row that is used again for somebody else loses the old badge at once", async () => {
  const scene = await started("sdui-2026-en");
  const row = scene.rowOf("Dexter Funnelby");
  row.setAttribute("componentkey", "urn:li:invitation:7599");
  row.querySelectorAll("a").forEach((link) => link.setAttribute("href", "https://www.linkedin.com/in/someone-else-made-up/"));
  const note = row.querySelector('[data-testid="expandable-text-box"]');
  note?.replaceChildren("See you at the weir.");
  await scene.frame();
  await scene.frame();
  assert.equal(badgeOf(row).querySelector("button")?.dataset.level, "clear");
  assert.equal(row.querySelectorAll(HOST).length, 1);
});

test("a row that is used again says nothing wrong for a moment, keeps its line, and has its new badge with the verdict", async () => {
  const scene = await started("sdui-2026-en", { settings: { display: "hide" } });
  const row = scene.rowOf("Dexter Funnelby");
  const host = row.querySelector(`:scope > ${HOST}`);
  assert.ok(host instanceof scene.window.HTMLElement && hasMark(host, "h"));
  row.setAttribute("componentkey", "urn:li:invitation:7599");
  row.querySelectorAll("a").forEach((link) => link.setAttribute("href", "https://www.linkedin.com/in/someone-else-made-up/"));
  await Promise.resolve();
  assert.deepEqual([hasMark(host, "w"), hasMark(host, "h")], [true, false], "before anything is drawn");
  scene.page.refresh([row]);
  assert.equal(row.querySelector(`:scope > ${HOST}`), host, "the line is kept while the verdict is on its way");
  assert.ok(hasMark(host, "w"));
  await scene.frame();
  const now = /** @type {HTMLElement} */ (row.querySelector(`:scope > ${HOST}`));
  assert.notEqual(now, host);
  assert.deepEqual([hasMark(now, "w"), row.querySelectorAll(HOST).length], [false, 1]);
});

test("a change that leaves a row whose it was leaves its badge in sight", async () => {
  const scene = await started("sdui-2026-en");
  const row = scene.rowOf("Dexter Funnelby");
  const host = /** @type {HTMLElement} */ (row.querySelector(`:scope > ${HOST}`));
  row.querySelector("p")?.append(" ");
  await Promise.resolve();
  assert.equal(hasMark(host, "w"), false);
});

test("a row that was somebody else's for a moment has its badge back at once", async () => {
  const scene = await started("sdui-2026-en");
  const row = scene.rowOf("Dexter Funnelby");
  const link = /** @type {Element} */ (row.querySelector("a"));
  const host = /** @type {HTMLElement} */ (row.querySelector(`:scope > ${HOST}`));
  const href = link.getAttribute("href") ?? "";
  link.setAttribute("href", "https://www.linkedin.com/in/for-a-moment-made-up/");
  await Promise.resolve();
  assert.equal(hasMark(host, "w"), true);
  link.setAttribute("href", href);
  await scene.frame();
  assert.deepEqual([row.querySelector(`:scope > ${HOST}`) === host, hasMark(host, "w")], [true, false]);
});

test("where nothing answers, no empty line is kept", async (context) => {
  let answers = true;
  const before = (/** @type {{type: string}} */ { type }) => {
    if (type === "judge" && !answers) {
      throw new Error("Nobody there.");
    }
  };
  const scene = await started("sdui-2026-en", { before });
  context.mock.timers.enable({ apis: ["setTimeout"] });
  answers = false;
  const row = scene.rowOf("Quiet Example");
  row.querySelectorAll("a").forEach((link) => link.setAttribute("href", "https://www.linkedin.com/in/nobody-judges-me/"));
  scene.page.refresh([row]);
  await settle();
  assert.equal(row.querySelectorAll(HOST).length, 1, "while it is asked again, its line stays");
  for (const wait of WAITS) {
    context.mock.timers.tick(wait);
    await settle();
  }
  assert.equal(row.querySelectorAll(HOST).length, 0);
});

test("a row that goes takes its badge along; a badge that the page removes comes back", async () => {
  const scene = await started("sdui-2026-en");
  scene.rowOf("Quiet Example").remove();
  scene.rowOf("Dexter Funnelby").querySelector(`:scope > ${HOST}`)?.remove();
  await scene.frame();
  assert.equal(scene.hosts().length, 9);
  assert.equal(scene.page.status().found, 9);
});

test("while nothing changes, nothing is done: our own painting is not noticed", async () => {
  const scene = await started("sdui-2026-en");
  let frames = 0;
  const real = scene.window.requestAnimationFrame;
  scene.window.requestAnimationFrame = (callback) => {
    frames++;
    return real.call(scene.window, callback);
  };
  press(buttonSaying(scene.bar(), "Hide"));
  await settle();
  assert.equal(frames, 0);
});

test("going to another tab without loading takes the badges away, and coming back brings them", async () => {
  const scene = await started("sdui-2026-en");
  scene.dom.reconfigure({ url: "https://www.linkedin.com/mynetwork/invitation-manager/sent/" });
  scene.document.title = "Sent";
  await scene.frame();
  assert.equal(scene.hosts().length, 0);
  scene.dom.reconfigure({ url: "https://www.linkedin.com/mynetwork/invitation-manager/received/" });
  scene.document.title = "Received";
  await scene.frame();
  assert.equal(scene.hosts().length, 10);
  assert.equal(scene.sentOf("judge").length, 1, "what was judged is not asked again");
});

test("a URN that the page adds later does not make a second invitation", async () => {
  const scene = await started("sdui-2026-en");
  scene.rowOf("Quiet Example").setAttribute("componentkey", "urn:li:invitation:7516");
  await scene.frame();
  assert.equal(scene.sentOf("judge").length, 1);
});

test("a note that comes in later is judged with it", async () => {
  const scene = await started("sdui-2026-en");
  const note = scene.rowOf("Marit Oskarsdal").querySelector('[data-testid="expandable-text-box"]');
  note?.replaceChildren("We fill calendars.");
  await scene.frame();
  await scene.frame();
  assert.equal(scene.sentOf("judge")[1].invitations[0].note, "We fill calendars.");
  assert.equal(badgeOf(scene.rowOf("Marit Oskarsdal")).querySelector("button")?.dataset.level, "spam");
});

test("after an update the old script takes all away, shows what it hid, and says to reload", async () => {
  const scene = await started("sdui-2026-en", { settings: { display: "hide" } });
  scene.life.alive = false;
  /** @type {any} */ (globalThis).chrome = { runtime: {} };
  scene.document.title = "changed";
  await scene.frame();
  assert.equal(scene.hosts().length, 0);
  assert.match(scene.bar()?.textContent ?? "", /Unblast was updated\. Reload the page/);
  press(buttonSaying(scene.bar(), "Close"));
  scene.page.refresh();
  assert.equal(/** @type {HTMLElement} */ (scene.bar()?.firstElementChild).hidden, true, "what was closed stays closed");
});

test("a script that was cut off decides nothing any more", async () => {
  const scene = await started("sdui-2026-en");
  const root = badgeOf(scene.rowOf("Dexter Funnelby"));
  press(/** @type {Element} */ (root.firstElementChild));
  scene.life.alive = false;
  press(buttonSaying(root, "Not spam"));
  await settle();
  assert.deepEqual(scene.sentOf("decide"), []);
  assert.equal(scene.hosts().length, 0);
});

for (const [how, i18n] of /** @type {[string, unknown][]} */ ([["is gone", undefined], ["fails", { getMessage() { throw new Error("Extension context invalidated."); } }]])) {
  test(`whatever is pressed on a script that was cut off, nothing fails, where the browser's API ${how}`, async () => {
    for (const words of [null, "Not spam", "Hide", "Copy a refusal", "Always show this sender"]) {
      const scene = await started("sdui-2026-en");
      /** @type {unknown[]} */
      const errors = [];
      scene.window.addEventListener("error", (event) => errors.push(event.error));
      const root = badgeOf(scene.rowOf("Dexter Funnelby"));
      const pill = /** @type {Element} */ (root.firstElementChild);
      if (words !== null) {
        press(pill);
      }
      const pressed = words === null ? pill : buttonSaying(root, words);
      scene.life.alive = false;
      /** @type {any} */ (globalThis).chrome = { runtime: {}, i18n };
      press(pressed);
      await settle();
      press(pill);
      assert.deepEqual(errors, []);
      assert.equal(scene.hosts().length, 0);
      assert.match(scene.bar()?.textContent ?? "", /Unblast was updated/);
    }
  });
}

test("a new script beside the old one's leftovers leaves one badge on each card", async () => {
  const scene = await started("sdui-2026-en");
  scene.life.alive = false;
  scene.another().start();
  await settle();
  await scene.frame();
  assert.equal(scene.hosts().length, 10);
  assert.equal(new Set(scene.hosts().map((host) => host.parentElement)).size, 10);
  assert.equal(scene.document.querySelectorAll(`body > ${HOST}`).length, 1);
});

test("a background that is not there yet is asked again; one that never answers is told of", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  let refusals = 2;
  const before = (/** @type {{type: string}} */ message) => {
    if (message.type === "judge" && refusals-- > 0) {
      throw new Error("Could not establish connection.");
    }
  };
  const scene = stage("sdui-2026-en", { before });
  scene.page.start();
  for (const wait of [0, 300, 1_000, 4_000]) {
    context.mock.timers.tick(wait);
    await settle();
  }
  assert.equal(scene.hosts().length, 10);
  assert.equal(scene.sentOf("judge").length, 3);

  refusals = 99;
  const mute = stage("sdui-2026-en", { before });
  mute.page.start();
  for (const wait of [0, 300, 1_000, 4_000]) {
    context.mock.timers.tick(wait);
    await settle();
  }
  assert.equal(mute.hosts().length, 0);
  assert.match(mute.bar()?.textContent ?? "", /Unblast does not answer/);

  refusals = 0;
  mute.page.refresh();
  await settle();
  assert.equal(mute.hosts().length, 10);
  assert.doesNotMatch(mute.bar()?.textContent ?? "", /does not answer/);
});

test("settings are asked for once, and again after a while where there was no answer", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  let refusals = 1;
  const before = (/** @type {{type: string}} */ message) => {
    if (message.type === "settings" && refusals-- > 0) {
      throw new Error("Could not establish connection.");
    }
  };
  const scene = stage("sdui-2026-en", { before });
  scene.page.start();
  scene.page.refresh();
  context.mock.timers.tick(0);
  await settle();
  assert.equal(scene.sentOf("settings").length, 1);
  context.mock.timers.tick(299);
  await settle();
  assert.equal(scene.sentOf("settings").length, 1);
  context.mock.timers.tick(1);
  await settle();
  assert.equal(scene.sentOf("settings").length, 2);
  assert.equal(scene.hosts().length, 10);
});

test("a doubt that went away does not hasten the next one", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const scene = stage("sdui-2026-en");
  const odd = /** @type {HTMLElement} */ (scene.rowOf("Quiet Example"));
  const button = /** @type {HTMLElement} */ (odd.querySelector("button"));
  const more = [button.cloneNode(true), button.cloneNode(true)];
  const doubt = () => button.parentElement?.append(...more);
  doubt();
  scene.page.start();
  context.mock.timers.tick(0);
  await settle();
  context.mock.timers.tick(1_500);
  more.forEach((each) => /** @type {Element} */ (each).remove());
  scene.page.wake();
  doubt();
  scene.page.wake();
  context.mock.timers.tick(1_500);
  assert.doesNotMatch(scene.bar()?.textContent ?? "", /I do not understand/);
  context.mock.timers.tick(500);
  assert.match(scene.bar()?.textContent ?? "", /I do not understand/);
  more.forEach((each) => /** @type {Element} */ (each).remove());
  scene.page.wake();
  doubt();
  scene.page.wake();
  assert.doesNotMatch(scene.bar()?.textContent ?? "", /I do not understand/);
});

test("on a dark page, badges and bar are dark", async () => {
  const scene = stage("sdui-2026-en");
  scene.document.body.style.backgroundColor = "rgb(18, 18, 20)";
  scene.page.start();
  await settle();
  const all = [...scene.document.querySelectorAll(HOST)];
  assert.equal(all.length, 11);
  assert.ok(all.every((host) => hasMark(host, "d")));
});

test("another sensitivity has all judged anew; another wish to hide does not", async () => {
  const scene = await started("sdui-2026-en");
  scene.page.useSettings({ enabled: true, sensitivity: "balanced", display: "hide", layoutFix: null });
  await settle();
  assert.equal(scene.sentOf("judge").length, 1);
  assert.equal(scene.page.status().hidden, 1);
  scene.page.useSettings({ enabled: true, sensitivity: "strict", display: "hide", layoutFix: null });
  await settle();
  assert.equal(scene.sentOf("judge").length, 2);
});

test("what was decided elsewhere shows here", async () => {
  const scene = await started("sdui-2026-en", { settings: { display: "hide" } });
  scene.page.useDecision(DEXTER, "not-spam");
  assert.equal(scene.page.status().hidden, 0);
  assert.match(badgeOf(scene.rowOf("Dexter Funnelby")).textContent ?? "", /You said: not spam/);
});

test("a page that scrolls by is judged from what stands on it now, two messages at a time", async () => {
  const scene = stage("sdui-2026-en");
  const row = scene.rowOf("Quiet Example");
  /** @param {string} slug */
  const become = (slug) => {
    row.querySelectorAll("a").forEach((link) => link.setAttribute("href", `https://www.linkedin.com/in/${slug}/`));
    scene.page.refresh([row]);
  };
  scene.page.start();
  await settle();
  const before = scene.sentOf("judge").length;
  for (let at = 0; at < 100; at++) {
    become(`passer-by-${at}`);
  }
  assert.equal(scene.sentOf("judge").length, before + FLIGHTS, "the others wait for an answer");
  await settle();
  const later = scene.sentOf("judge").slice(before).flatMap(({ invitations }) => invitations.map((/** @type {{id: string}} */ { id }) => id));
  assert.equal(later.length, 100, "each is judged");
  assert.equal(later[FLIGHTS], "in:passer-by-99", "who is there now goes first");
});

/** As many more invitations, each from somebody else. @param {ReturnType<typeof stage>} scene @param {number} number */
function addCopies(scene, number) {
  const row = scene.rowOf("Quiet Example");
  for (let at = 0; at < number; at++) {
    const copy = /** @type {HTMLElement} */ (row.cloneNode(true));
    copy.querySelectorAll("a").forEach((link) => link.setAttribute("href", `https://www.linkedin.com/in/copy-${at}/`));
    row.after(copy);
  }
}

test("sixty cards go out in batches, each once", async () => {
  const scene = stage("sdui-2026-en");
  addCopies(scene, 60);
  scene.page.start();
  await settle();
  await scene.frame();
  await scene.frame();
  assert.equal(scene.hosts().length, 70);
  assert.ok(scene.sentOf("judge").every((message) => message.invitations.length <= BATCH));
  assert.equal(scene.sentOf("judge").flatMap((message) => message.invitations).length, 70, "each once");
  assert.equal(scene.page.status().found, 70);
});

test("of hundreds of cards the first few have their badges at once, the others are asked about in larger parts", async () => {
  /** @type {number[]} how many badges stand whenever something is asked */
  const painted = [];
  const scene = stage("sdui-2026-en", { before: ({ type }) => type === "judge" && painted.push(scene.hosts().length) });
  const row = scene.rowOf("Quiet Example");
  for (let at = 0; at < 300; at++) {
    const copy = /** @type {HTMLElement} */ (row.cloneNode(true));
    copy.querySelectorAll("a").forEach((link) => link.setAttribute("href", `https://www.linkedin.com/in/copy-${at}/`));
    row.after(copy);
  }
  const asked = () => scene.sentOf("judge").map(({ invitations }) => invitations.length);
  scene.page.start();
  for (let frames = 0; scene.hosts().length < 310 && frames < 20; frames++) {
    await scene.frame();
  }
  assert.equal(scene.hosts().length, 310);
  const first = asked()[0] ?? 0;
  assert.ok(first > 0 && first <= FIRST_ROWS, `${first} go first`);
  assert.equal(painted[1], first, "and have their badges before a second part is asked about");
  assert.equal(Math.max(...asked()), LARGE_BATCH);
  assert.equal(asked().reduce((sum, count) => sum + count), 310, "each once");
  assert.ok(asked().length < 310 / BATCH, "in fewer messages than small ones would be");
});

test("cards in an open shadow root are hidden by a style of our own there, which goes with the last of them", async () => {
  const scene = stage("sdui-2026-en", { settings: { display: "hide" } });
  const row = scene.rowOf("Dexter Funnelby");
  const root = /** @type {Element} */ (scene.document.querySelector("#interop-outlet")).attachShadow({ mode: "open" });
  const list = scene.document.createElement("div");
  list.append(row);
  root.append(list);
  const before = list.outerHTML;
  scene.page.start();
  await settle();
  const style = root.querySelector("style");
  assert.equal(style?.textContent, HIDDEN_STYLE);
  assert.equal(scene.page.status().hidden, 1);
  scene.page.useSettings({ enabled: true, sensitivity: "balanced", display: "badge", layoutFix: null });
  assert.equal(root.querySelector("style"), null);
  scene.page.useSettings({ enabled: false, sensitivity: "balanced", display: "hide", layoutFix: null });
  assert.equal(list.outerHTML, before);
});

test("a style that an earlier script left in a shadow root is taken away", async () => {
  const scene = stage("sdui-2026-en", { settings: { display: "hide" } });
  const root = /** @type {Element} */ (scene.document.querySelector("#interop-outlet")).attachShadow({ mode: "open" });
  root.append(scene.rowOf("Dexter Funnelby"));
  scene.page.start();
  await settle();
  scene.life.alive = false;
  scene.another().start();
  assert.equal(root.querySelector("style"), null);
});

test("a layout fix teaches a page that was not understood, and is forgotten when it is removed", async () => {
  const scene = await started("changed-controls-en");
  /** @type {import("../../../../shared/layout-fix.js").LayoutFix} */
  const layoutFix = { format: "unblast-layout-fix", version: 1, title: "x", selectors: { row: ["._x"], control: ["._b", "][ no selector"] } };
  assert.deepEqual([scene.page.status().understood, scene.page.status().found], [false, 0]);
  assert.deepEqual(scene.page.tryLayout(layoutFix), { before: 0, after: 3 });
  assert.equal(scene.page.status().found, 0, "trying changes nothing");
  scene.set({ layoutFix });
  await settle();
  assert.deepEqual([scene.page.status().understood, scene.page.status().found, scene.hosts().length], [true, 3, 3]);
  scene.set({ layoutFix: null });
  assert.deepEqual([scene.page.status().understood, scene.page.status().found, scene.hosts().length], [false, 0, 0]);
});

test("where nothing is read, no layout fix is tried", async () => {
  const { page } = await started("sdui-2026-sent");
  assert.equal(page.tryLayout({ format: "unblast-layout-fix", version: 1, title: "x", selectors: { row: ["p"] } }), null);
});

test("what was scrolled away long ago is forgotten, and judged anew when it comes again", async () => {
  const scene = await started("sdui-2026-en");
  const row = /** @type {HTMLElement} */ (scene.rowOf("Quiet Example"));
  for (let at = 0; at < 2 * KEPT + 5; at++) {
    row.querySelectorAll("a").forEach((link) => link.setAttribute("href", `https://www.linkedin.com/in/passer-by-${at}/`));
    scene.page.refresh([row]);
  }
  await settle();
  const asked = () => scene.sentOf("judge").flatMap(({ invitations }) => invitations).filter((/** @type {{id: string}} */ { id }) => id === "in:passer-by-0").length;
  assert.equal(asked(), 1);
  row.querySelectorAll("a").forEach((link) => link.setAttribute("href", "https://www.linkedin.com/in/passer-by-0/"));
  scene.page.refresh([row]);
  await settle();
  assert.equal(asked(), 2);
});

test("the style sheet hides just as the style in a shadow root does", () => {
  const sheet = readFileSync(new URL("../../../../content/page.css", import.meta.url), "utf8");
  assert.equal(sheet.replace(/^\/\*.*\*\/\n/, ""), HIDDEN_STYLE);
});

test("an answer is painted without reading the page anew", async () => {
  const scene = await started("sdui-2026-en");
  let read = 0;
  const all = scene.document.querySelectorAll.bind(scene.document);
  scene.document.querySelectorAll = (/** @type {string} */ selector) => {
    read++;
    return all(selector);
  };
  scene.page.judgeAnew();
  await settle();
  assert.equal(scene.sentOf("judge").length, 2);
  assert.equal(read, 0);
});

/** A page whose verdicts come when they are let go, one message at a time. @param {Parameters<typeof stage>[1]} [parts] */
async function manyWaiting(parts = {}) {
  /** @type {(() => void)[]} */
  const held = [];
  const scene = stage("sdui-2026-en", parts);
  const background = chrome.runtime.sendMessage;
  chrome.runtime.sendMessage = /** @type {any} */ (async (/** @type {any} */ message) => {
    if (message.type === "judge") {
      await new Promise((go) => held.push(() => go(undefined)));
    }
    return /** @type {any} */ (background)(message);
  });
  addCopies(scene, 2 * FIRST_ROWS);
  scene.page.start();
  await settle();
  await scene.frame();
  return { scene, answer: async () => {
    held.shift()?.();
    await settle();
  } };
}

test("what is answered before the last badges are drawn waits for the frame, and is painted with it", async () => {
  const { scene, answer } = await manyWaiting();
  assert.equal(scene.hosts().length, 0);
  await answer();
  const first = scene.hosts().length;
  assert.ok(first > 0 && first <= FIRST_ROWS);
  await answer();
  assert.equal(scene.hosts().length, first, "one painting a frame");
  await scene.frame();
  assert.ok(scene.hosts().length > first);
});

test("what waits for the frame is not painted once the script is cut off", async () => {
  const { scene, answer } = await manyWaiting();
  await answer();
  await answer();
  scene.life.alive = false;
  scene.page.refresh();
  await scene.frame();
  assert.equal(scene.hosts().length, 0);
});

test("rows of one class are measured once a reading, and so is the page's ground", async () => {
  const { scene, answer } = await manyWaiting();
  let asked = 0;
  const { getComputedStyle } = scene.window;
  scene.window.getComputedStyle = (...rest) => {
    asked++;
    return getComputedStyle.apply(scene.window, rest);
  };
  await answer();
  await scene.frame();
  const once = asked;
  assert.ok(once < scene.hosts().length / 2, `${once} questions`);
  await answer();
  await scene.frame();
  assert.equal(asked, once);
});

test("what takes the browser long the first time is done before there is anything to read", async () => {
  const real = Intl.RelativeTimeFormat;
  let made = 0;
  const intl = /** @type {any} */ (Intl);
  intl.RelativeTimeFormat = class extends real {
    /** @param {any[]} rest */
    constructor(...rest) {
      super(...rest);
      made++;
    }
  };
  const scene = stage("sdui-2026-sent");
  scene.document.documentElement.lang = "is";
  scene.window.history.replaceState(null, "", "/mynetwork/invitation-manager/received/");
  scene.rows().forEach((row) => row.remove());
  scene.page.start();
  await new Promise((done) => setTimeout(done));
  intl.RelativeTimeFormat = real;
  assert.ok(made > 0);
});

test("how rows stand is asked anew with each reading", async () => {
  const scene = stage("sdui-2026-en");
  const row = scene.rowOf("Quiet Example");
  const late = /** @type {HTMLElement} */ (row.cloneNode(true));
  late.querySelectorAll("a").forEach((link) => link.setAttribute("href", "https://www.linkedin.com/in/late/"));
  const { getComputedStyle } = scene.window;
  let padding = "0px";
  scene.window.getComputedStyle = (element) => new Proxy(getComputedStyle.call(scene.window, element), {
    get: (style, name) => (name === "paddingInlineStart" ? padding : Reflect.get(style, name)),
  });
  scene.page.start();
  await settle();
  assert.ok(scene.hosts().every((host) => !hasMark(host, "p")));
  padding = "12px";
  row.after(late);
  await scene.frame();
  assert.deepEqual(scene.hosts().filter((host) => hasMark(host, "p")).map((host) => host.parentElement), [late]);
});
