/** The tools of a review: right, wrong, correct for a claim; one and the same or another for names; and taking back. */
import { profile as fetchProfile, type Profile, type Telling, terms, type Terms } from "./api";
import { type Context, tools } from "./context";
import { fillWith, h } from "./dom";
import { correctionForm } from "./review/correction";
import { type Decided, type Decision, Decisions, type Side, subjectOf } from "./review/decisions";
import { fill, words } from "./settings";

/** What the tools need. */
export interface Reviewing {
  decisions: Decisions;
  terms: Terms;
  context: Context;
}

/** The review of this page; none where the server takes no decisions. */
let begun: Reviewing | null = null;

export function reviewing(): Reviewing | null {
  return begun;
}

/** Begins a review, where the server takes decisions: the other views show the tools from then on. */
export async function begin(context: Context): Promise<void> {
  if (!context.about.writable) return;
  const decisions = new Decisions(() => context.reload());
  const [known] = await Promise.all([terms(), decisions.load()]);
  const now = { decisions, terms: known, context };
  begun = now;
  tools.claim = (claim) => claimTools(claim, now);
  tools.name = (profile, name) => nameTools(profile, name, now);
  tools.profile = (profile) => mergeTools(profile, now);
}

/** Returns what a decision is about, in words. */
export function about(decided: Decided, { terms }: Reviewing): string {
  return subjectOf(decided, (name) => terms.terms.find((term) => term.name === `g:${name}`)?.label || name);
}

/** Returns the tools of a claim. */
function claimTools(claim: Telling, reviewing: Reviewing): HTMLElement {
  const { decisions } = reviewing;
  const root = h("div", { class: "review-tools", role: "group", "aria-label": words.review });
  const decide = (decision: Decision) => act(root, reviewing, decision);
  const show = () => {
    const decided = decisions.about(claim.id);
    if (decided) return fillWith(root, verdict(decided), " ", undoButton(root, decided, reviewing));
    fillWith(
      root,
      h("button", { type: "button", onclick: () => void decide({ claim: claim.id, verdict: "accept" }) }, words.accept),
      h("button", { type: "button", onclick: () => void decide({ claim: claim.id, verdict: "reject" }) }, words.reject),
      h("button", { type: "button", onclick: correct }, words.correct),
    );
  };
  const correct = () => {
    const save: Parameters<typeof correctionForm>[3] = (to, note) =>
      void decide({ claim: claim.id, verdict: "correct", to, ...(note && { note }) });
    const form = correctionForm(claim, reviewing.context.network, reviewing.terms, save, () => {
      show();
      root.querySelector<HTMLElement>("button:last-of-type")?.focus();
    });
    fillWith(root, form);
    form.querySelector("input")?.focus({ preventScroll: true });
    form.scrollIntoView({ block: "nearest" });
  };
  show();
  return root;
}

/** Returns the tools of a name of an entity: that it is one of its names, or that of another. */
function nameTools(profile: Profile, name: string, reviewing: Reviewing): HTMLElement | null {
  const { decisions } = reviewing;
  const other = profile.names.find(({ text, code }) => text !== name && code === "exact") ??
    profile.names.find(({ text }) => text !== name);
  if (!other) return null;
  const sides: [Side, Side] = [{ name: other.text }, { name }];
  const root = h("span", { class: "review-tools", role: "group", "aria-label": words.review });
  const decided = decisions.between(other.text, name);
  if (decided) {
    fillWith(root, verdict(decided), " ", undoButton(root, decided, reviewing));
    return root;
  }
  const button = (verdict: "accept" | "reject", label: string) =>
    h("button", { type: "button", onclick: () => void act(root, reviewing, { merge: sides, verdict }) }, label);
  fillWith(root, button("accept", words.accept), button("reject", words.splitOff));
  return root;
}

/** Returns what says that an entity is the same as another. */
function mergeTools(profile: Profile, reviewing: Reviewing): HTMLElement {
  const root = h("div", { class: "review-tools" });
  const show = () => fillWith(root, h("button", { type: "button", onclick: choose }, words.mergeWith));
  const choose = () => {
    const others = reviewing.context.network.nodes.filter(({ id }) => id !== profile.id);
    const list = h("datalist", { id: "review-entities" }, ...others.map(({ name }) => h("option", { value: name })));
    const input = h("input", { type: "search", list: list.id, required: true });
    const merge = async () => {
      const other = others.find(({ name }) => name === input.value.trim());
      const name = other ? written(await fetchProfile(other.id)) : input.value.trim();
      await act(root, reviewing, { merge: [{ name: written(profile) }, { name }], verdict: "accept" });
    };
    const submit = (event: Event) => {
      event.preventDefault();
      void merge();
    };
    const buttons = h(
      "div",
      { class: "review-buttons" },
      h("button", { type: "submit", class: "primary" }, words.save),
      h("button", { type: "button", onclick: show }, words.cancel),
    );
    const label = h("label", {}, h("span", {}, words.mergeHint), input);
    fillWith(root, h("form", { class: "review-form", onsubmit: submit as EventListener }, list, label, buttons));
    input.focus();
  };
  show();
  return root;
}

/** Returns a name by which documents call an entity. */
function written({ names, name }: Profile): string {
  return (names.find(({ code }) => code === "exact") ?? names[0])?.text ?? name;
}

/** Returns what was decided, in words. */
export function verdict(decided: Decided): HTMLElement {
  const told = {
    accept: decided.merge ? words.merged : words.accepted,
    reject: decided.merge ? words.splitDone : words.rejected,
    correct: words.corrected,
  }[decided.verdict];
  return h("strong", { class: `verdict ${decided.verdict}` }, told);
}

/** Returns the button that takes a decision back. */
export function undoButton(root: HTMLElement, decided: Decided, { decisions }: Reviewing): HTMLElement {
  const undo = () =>
    guarded(root, async () => {
      await decisions.undo(decided.key);
      say(h("span", {}, words.undone));
    });
  return h("button", { type: "button", onclick: () => void undo() }, words.undo);
}

async function act(root: HTMLElement, reviewing: Reviewing, decision: Decision): Promise<void> {
  const decided = await guarded(root, () => reviewing.decisions.decide(decision));
  if (!decided) return;
  // The claim itself may be gone from the page: what was decided is told, and taken back, here too.
  const told = h("span", {}, verdict(decided), ` ${about(decided, reviewing)} `);
  const undo = undoButton(told, decided, reviewing);
  told.append(undo);
  say(told);
  // The button that was pressed went with what it was about.
  if (document.activeElement === document.body) undo.focus();
}

/** Does something with the buttons off, and says what went wrong. */
async function guarded<T>(root: HTMLElement, work: () => Promise<T>): Promise<T | undefined> {
  const controls = [...root.querySelectorAll<HTMLButtonElement>("button, input, select")];
  for (const control of controls) control.disabled = true;
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    root.querySelector(".review-trouble")?.remove();
    root.append(h("p", { class: "review-trouble", role: "alert" }, fill(words.failed, { reason })));
    return undefined;
  } finally {
    for (const control of controls) control.disabled = false;
  }
}

/** How long something is said, in milliseconds. */
const SHOWN = 12_000;

/** Says something at the foot of the page for a while. */
function say(told: HTMLElement): void {
  const old = document.querySelector(".review-told");
  const region = old ?? document.body.appendChild(h("div", { class: "review-told", role: "status" }));
  fillWith(region, told);
  const leave = () => {
    if (!region.contains(told)) return;
    if (told.contains(document.activeElement)) setTimeout(leave, SHOWN);
    else fillWith(region);
  };
  setTimeout(leave, SHOWN);
}
