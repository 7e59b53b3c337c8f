// Storage with cases that were not entered by hand: changed as another version would have kept them, or many of them.
import assert from "node:assert/strict";
import { crc32 } from "node:zlib";
import { storedCases } from "./user.mjs";

/** The same stored text with another body, under a checksum that fits it. */
export function resealed(text, change) {
  const envelope = JSON.parse(text);
  const body = change(envelope.body);
  const checksum = crc32(JSON.stringify(body)).toString(16).padStart(8, "0");
  return JSON.stringify({ ...envelope, checksum, body });
}

/**
 * Makes of the one case that is stored as many as are asked for, each with a number in its name and changed further by
 * `change`. They are there after a reload.
 */
export async function multiply(page, count, change = (body) => body) {
  const [[key, text], ...more] = await storedCases(page);
  assert.equal(more.length, 0, "more than one case is stored");
  const numbered = (number) => resealed(text, ({ scenario, ...body }) => change({ scenario: { ...scenario, name: `${scenario.name} ${number}` }, ...body }));
  const copies = Array.from({ length: count - 1 }, (_, index) => [`${key}-${index + 2}`, numbered(index + 2)]);
  await page.evaluate((values) => values.forEach(([at, value]) => localStorage.setItem(at, value)), copies);
}
