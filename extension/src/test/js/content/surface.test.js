import assert from "node:assert/strict";
import { test } from "node:test";
import { surfaceOf } from "../../../../content/addresses.js";

/** @type {[string, ReturnType<typeof surfaceOf>][]} */
const PATHS = [
  ["/mynetwork/invitation-manager/", "invitations"],
  ["/mynetwork/invitation-manager", "invitations"],
  ["/mynetwork/invitation-manager/received/", "invitations"],
  ["/mynetwork/invitation-manager/received/PEOPLE_WITH_MUTUAL_SCHOOL/", "invitations"],
  ["/preload/mynetwork/invitation-manager/received", "invitations"],
  ["/mynetwork/invitation-manager/sent/", null],
  ["/mynetwork/invitation-manager/sent/CONNECTION/", null],
  ["/preload/mynetwork/invitation-manager/sent", null],
  ["/mynetwork/", "preview"],
  ["/mynetwork/grow/", "preview"],
  ["/preload/mynetwork/grow/", "preview"],
  ["/mynetwork/catch-up/all/", null],
  ["/messaging/", "messages"],
  ["/messaging/thread/2-abc/", "messages"],
  ["/messaging/compose/", null],
  ["/in/somebody/", "profile"],
  ["/preload/in/somebody", "profile"],
  ["/in/somebody/de/", "profile"],
  ["/in/somebody/details/experience/", null],
  ["/in/", null],
  ["/feed/", null],
  ["/", null],
];

for (const [path, surface] of PATHS) {
  test(`${path} is ${surface ?? "no list of invitations"}`, () => assert.equal(surfaceOf(path), surface));
}
