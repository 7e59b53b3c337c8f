// The Bundles that are written and read here, against the definitions of FHIR R4, by a validator of others.
import test from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { Fhir } from "fhir";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const fhir = new Fhir();
const file = async (name) => JSON.parse(await readFile(`${ROOT}tests/fhir/${name}`, "utf8"));

/** What the validator finds wrong, as one line each. */
const wrong = (resource) => fhir.validate(resource, { errorOnUnexpected: true }).messages
  .filter(({ severity }) => ["error", "fatal"].includes(severity)).map(({ location, message }) => `${location}: ${message}`);

for (const name of ["order-en.json", "order-ja.json", "whole.json"]) {
  test(`${name} is a valid Bundle of FHIR R4`, async () => {
    const bundle = await file(name);
    assert.deepEqual(wrong(bundle), []);
    for (const { resource } of bundle.entry) assert.deepEqual(wrong(resource), [], resource.resourceType);
  });
}

test("the validator finds what is wrong", async () => {
  const bundle = await file("order-en.json");
  const request = bundle.entry.find(({ resource }) => resource.resourceType === "MedicationRequest").resource;
  assert.notDeepEqual(wrong({ ...request, status: "ready" }), []);
  assert.notDeepEqual(wrong({ ...request, intent: undefined }), []);
  assert.notDeepEqual(wrong({ ...request, dose: 28 }), []);
});
