/** What is known of one entity: posts, moves and stakes on a timeline and in words, its names and why they are one. */
import { addressOf } from "../address";
import type { Network, Profile, Telling } from "../api";
import { tools } from "../context";
import { fillWith, h } from "../dom";
import { fill, language, words } from "../settings";
import { statusChip, tint } from "./chip";
import { timeline } from "./timeline";

export interface Acts {
  hidden: number;
  expand(): void;
  focus(): void;
  path(): void;
}

export function profile(root: HTMLElement, shown: Profile, network: Network, acts: Acts): void {
  const kinds = network.kinds.map((kind, at) => ({
    label: kind.labels[language] ?? kind.labels.en ?? kind.name,
    claims: shown.claims.filter((claim) => claim.kind === at),
    at,
  }));
  const others = shown.names.filter(({ text }) => text !== shown.name);
  fillWith(
    root,
    h("p", { class: "note" }, [shown.kind, ...others.slice(0, 3).map(({ text }) => text)].join(" · ")),
    h(
      "div",
      { class: "acts" },
      h("button", { type: "button", onclick: acts.expand, disabled: acts.hidden === 0 },
        words.expand, acts.hidden > 0 && h("span", { class: "count" }, ` +${acts.hidden}`)),
      h("button", { type: "button", onclick: acts.focus }, words.focus),
      h("button", { type: "button", onclick: acts.path }, words.pathFrom),
    ),
    timeline(shown, network),
    ...kinds.filter(({ claims }) => claims.length).map(({ label, claims, at }) =>
      tint(h("section", { class: "told-of" }, h("h3", {}, label), h("ul", {}, ...claims.map((claim) => line(claim, shown.id)))), at)),
    h(
      "section",
      { class: "names" },
      h("h3", {}, words.aliases),
      h("p", { class: "note" }, words.aliasesNote),
      h("ul", {}, ...shown.names.map((name) =>
        h("li", {}, h("span", { lang: tag(name.language) }, name.text), " ", h("span", { class: "note" }, name.reason),
          tools.name?.(shown, name.text) ?? null))),
    ),
    tools.profile?.(shown) ?? null,
  );
}

/** A claim as one end of it is told of the other. */
export function line(claim: Telling, of: string): HTMLElement {
  const isSubject = claim.subject.id === of;
  const other = isSubject ? claim.object : claim.subject;
  const address = claim.object.id && claim.subject.id
    ? addressOf({ view: "link", from: claim.subject.id, to: claim.object.id, claim: claim.id })
    : addressOf({ view: "claim", id: claim.id });
  return h(
    "li",
    {},
    h("a", { href: address, title: words.evidence },
      h("span", { class: "when" }, when(claim)),
      h("span", { class: "what" },
        isSubject && `${claim.label} → `, h("strong", {}, other.name), !isSubject && ` · ${claim.label}`)),
    claim.status === "asserted" ? null : statusChip(claim),
  );
}

/** Returns the day or the time a claim speaks of, as told. */
export function when(claim: Telling): string {
  const of = (name: string) => claim.qualifiers.find((fact) => fact.name === name)?.values[0];
  const [start, end] = [of("start"), of("end") ?? of("until")];
  if (start || end) return `${start ?? ""}–${end ?? ""}`;
  return of("date") ?? (claim.object.class === "Date" ? claim.object.name : "");
}

/** Returns a name for what is not told in a language. */
function tag(language: string): string | undefined {
  return language === "und" ? undefined : language;
}

export function announceProfile(shown: Profile): string {
  return `${shown.name}, ${shown.kind}, ${fill(words.claimsCount, { count: shown.claims.length })}`;
}
