/** The form that corrects a claim: its ends, predicate, status and details; what is left as it is stays out of the correction. */
import type { End as ShownEnd, Network, Telling, Terms } from "../api";
import { h } from "../dom";
import { fill, words } from "../settings";
import type { Correction, End } from "./decisions";

/** Qualifiers that are offered where a claim has none of that name. */
const OFFERED = ["date", "start", "end", "role"];

/** The qualifier by which a corrected claim names what it was. */
const CORRECTED = "correctedFrom";

/** Returns the form; `save` is given what is otherwise, and a note. */
export function correctionForm(
  claim: Telling,
  network: Network,
  terms: Terms,
  save: (to: Correction, note: string) => void,
  cancel: () => void,
): HTMLFormElement {
  const list = h("datalist", { id: "review-names" }, ...network.nodes.map(({ name }) => h("option", { value: name })));
  const subject = entityField(words.subject, claim.subject, list.id, network, terms);
  const object = claim.object.id === null
    ? valueField(claim.object)
    : entityField(words.object, claim.object, list.id, network, terms);
  const predicate = choice(terms, "predicate", claim.predicate);
  const status = choice(terms, "status", claim.status);
  const details = qualifiers(claim, terms).map(({ name, label, value }) => {
    const input = h("input", { type: "text", value, placeholder: /^(date|start|end)$/.test(name) ? words.dayHint : "" });
    return { name, label, value, input };
  });
  const note = h("input", { type: "text" });
  const trouble = h("p", { class: "review-trouble", role: "alert" });

  const submit = (event: Event) => {
    event.preventDefault();
    const to: Correction = {};
    const [from, target] = [subject.changed(), object.changed()];
    if (from) to.subject = from;
    if (predicate.value !== claim.predicate) to.predicate = predicate.value;
    if (target) to.object = target;
    if (status.value !== claim.status) to.status = status.value;
    const changed = details.filter(({ input, value }) => input.value.trim() !== value);
    if (changed.length) {
      to.qualifiers = Object.fromEntries(changed.map(({ name, input }) => [name, texts(input.value)]));
    }
    if (Object.keys(to).length) save(to, note.value.trim());
    else trouble.textContent = words.nothingChanged;
  };
  const form = h(
    "form",
    { class: "review-form", onsubmit: submit as EventListener },
    list,
    ...subject.fields,
    field(words.predicate, predicate),
    ...object.fields,
    field(words.status, status),
    ...details.map(({ label, input }) => field(label, input)),
    field(words.note, note),
    trouble,
    h(
      "div",
      { class: "review-buttons" },
      h("button", { type: "submit", class: "primary" }, words.save),
      h("button", { type: "button", onclick: cancel }, words.cancel),
    ),
  );
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    cancel();
  });
  return form;
}

/** Fields for one end of a claim, and what they change it to. */
interface EndFields {
  fields: HTMLElement[];
  changed: () => End | undefined;
}

/** An entity by its name; of one the graph does not have, the class is asked for. */
function entityField(label: string, was: ShownEnd, list: string, network: Network, terms: Terms): EndFields {
  const input = h("input", { type: "text", value: was.name, list, required: true });
  const kind = choice(terms, "class", was.class);
  const kindField = field(fill(words.classOf, { part: label }), kind);
  const known = () => network.nodes.filter(({ name }) => name === input.value.trim());
  const ask = () => (kindField.hidden = input.value.trim() === was.name || known().length > 0);
  input.addEventListener("input", ask);
  ask();
  const changed = () => {
    const name = input.value.trim();
    if (name === was.name) return undefined;
    const [entity, ...others] = known();
    if (!entity) return { name, class: kind.value };
    // Of several with the name, the server says which there are.
    return others.length ? name : entity.id;
  };
  return { fields: [field(label, input), kindField], changed };
}

/** A day, or an amount with its currency last. */
function valueField(was: ShownEnd): EndFields {
  const input = h("input", { type: "text", value: was.name, required: true });
  const changed = (): End | undefined => {
    const text = input.value.trim();
    if (text === was.name) return undefined;
    if (was.class !== "Money") return { value: text, type: "date" };
    const [value = "", unit = ""] = text.replace(/,(?=\d{3}\b)/g, "").split(/\s+/);
    return { value, unit, type: "money" };
  };
  return { fields: [field(words.object, input)], changed };
}

function field(label: string, input: HTMLElement): HTMLElement {
  return h("label", {}, h("span", {}, label), input);
}

/** Returns a choice of the terms of a sort, by what they are called. */
function choice(terms: Terms, sort: string, chosen: string): HTMLSelectElement {
  const known = terms.terms.filter((term) => term.sort === sort).map(({ name, label }) => ({
    name: name.replace(/^g:/, ""),
    label: label || name,
  }));
  if (!known.some(({ name }) => name === chosen)) known.push({ name: chosen, label: chosen });
  if (sort !== "status") known.sort((a, b) => a.label.localeCompare(b.label));
  return h(
    "select",
    {},
    ...known.map(({ name, label }) => h("option", { value: name, selected: name === chosen }, label)),
  );
}

function qualifiers(claim: Telling, terms: Terms): { name: string; label: string; value: string }[] {
  const own = claim.qualifiers.filter(({ name, values }) => values.length > 0 && name !== CORRECTED);
  const missing = OFFERED.filter((name) => !claim.qualifiers.some((known) => known.name === name));
  const label = (name: string) => terms.terms.find((term) => term.name === `g:${name}`)?.label || name;
  return [
    ...own.map(({ name, label, values }) => ({ name, label, value: values.join("; ") })),
    ...missing.map((name) => ({ name, label: label(name), value: "" })),
  ];
}

/** Several texts are parted by semicolons; none takes the qualifier away. */
function texts(text: string): string | string[] | null {
  const parts = text.split(";").map((part) => part.trim()).filter(Boolean);
  return parts.length > 1 ? parts : (parts[0] ?? null);
}
