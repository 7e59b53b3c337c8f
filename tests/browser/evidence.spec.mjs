// evidence.json, as the site gives it to other programs: held against its schema by a validator that is not ours, and in itself.
import test from "node:test";
import assert from "node:assert/strict";
import { Ajv2020 } from "ajv/dist/2020.js";
import { SITE } from "./site.mjs";

const read = async (name) => (await fetch(`${SITE}${name}`)).json();
const schema = await read("evidence.schema.json");
const evidence = await read("evidence.json");
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

/** What the validator says of the evidence with one thing changed. */
function changed(change) {
  const copy = structuredClone(evidence);
  change(copy);
  return validate(copy);
}

test("evidence.json keeps to its schema", () => {
  assert.ok(validate(evidence), JSON.stringify(validate.errors?.slice(0, 5), null, 1));
});

test("the schema refuses what must not be", () => {
  const study = (copy) => copy.studies[0];
  const wrong = [
    ["a value that is not verified", (copy) => { study(copy).pmid = { value: 1, status: "unverified", sources: [] }; }],
    ["a value without a source", (copy) => { study(copy).pmid = { value: 1, status: "verified", sources: [] }; }],
    ["a value that is known and null", (copy) => { study(copy).pmid.value = null; }],
    ["a wording in one language", (copy) => { delete copy.note.en; }],
    ["an unknown direction", (copy) => { study(copy).direction.value = "good"; }],
    ["an unknown member", (copy) => { study(copy).grade = "A"; }],
    ["a number that was not printed so", (copy) => { study(copy).estimates[0].measure.value.first = "5,3"; }],
    ["a discrepancy less", (copy) => { copy.discrepancies.pop(); }],
  ];
  for (const [what, change] of wrong) assert.equal(changed(change), false, what);
  assert.ok(changed(() => {}));
});

/** Every object in it, with the way to it. */
function* walk(value, way = "") {
  if (typeof value !== "object" || value === null) return;
  yield [way, value];
  for (const [name, member] of Object.entries(value)) yield* walk(member, `${way}/${name}`);
}

test("every reference in evidence.json resolves", () => {
  const keys = (list) => new Set(evidence[list].map((one) => one.key));
  const [studies, conditions, questions] = ["studies", "conditions", "open_questions"].map(keys);
  const sources = new Set(Object.keys(evidence.sources));
  const guidelines = new Set(evidence.guidelines.map((one) => one.short));
  let count = 0;
  const resolve = (set, key, way) => { count += 1; assert.ok(set.has(key), `${way}: ${key}`); };
  for (const [way, object] of walk(evidence)) {
    if (way === "/sources") continue;
    if (Array.isArray(object.sources)) object.sources.forEach((code) => resolve(sources, code, way));
    if (way !== "" && Array.isArray(object.studies)) object.studies.forEach((key) => resolve(studies, key, way));
    if (Array.isArray(object.by)) object.by.forEach((key) => resolve(studies, key, way));
    if (typeof object.study === "string") resolve(studies, object.study, way);
    if (typeof object.condition === "string") resolve(conditions, object.condition, way);
    if (way !== "" && Array.isArray(object.conditions)) object.conditions.forEach((key) => resolve(conditions, key, way));
    object.trials_better_2004?.forEach((key) => resolve(studies, key, way));
    object.position_2004?.open_questions.forEach(({ key }) => resolve(questions, key, way));
    if (way !== "" && Array.isArray(object.guidelines)) object.guidelines.forEach(({ by }) => resolve(guidelines, by, way));
    if (way.startsWith("/guidelines/")) resolve(sources, object.source, way);
  }
  assert.ok(count > 1000, `only ${count} references`);
});

test("days times the daily dose is the total, in every course of evidence.json", () => {
  let count = 0;
  for (const [way, object] of walk(evidence)) {
    if (object.mg_per_kg_per_day == null) continue;
    count += 1;
    assert.equal(object.mg_per_kg_per_day * object.days, object.mg_per_kg_per_course, way);
  }
  assert.ok(count > 50, `only ${count} courses`);
});
