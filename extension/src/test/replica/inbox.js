/**
 * @typedef {{kind: "person" | "page" | "newsletter" | "event" | "group", id: string, name: string, slug: string,
 *   headline?: string, note?: string, mutual?: string, others?: number, time?: string, verified?: boolean,
 *   premium?: boolean, follows?: boolean, thing?: string, thingPath?: string, expect: string[]}} Row
 * @typedef {{name: string, slug: string, headline: string}} Person
 * @typedef {{invitations: Row[], suggestions: Person[], sent: Person[],
 *   conversations: {name: string, time: string, snippet: string, label?: string}[]}} Inbox
 */

/** @type {Inbox} */
export const inbox = await (await fetch("/replica/inbox.json")).json();

/** @param {{slug: string}} person */
export const profile = (person) => `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/`;
