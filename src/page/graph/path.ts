/** The shortest way between two entities, step by step. */
import { addressOf } from "../address";
import type { Link, Route } from "../api";
import { fillWith, h } from "../dom";
import { fill, words } from "../settings";

export interface Names {
  name(id: string): string;
  link(id: string): Link | undefined;
}

/** Fills `root`; `withPlans` asks again, over what is only planned. */
export function path(root: HTMLElement, ends: [string, string], route: Route | null, names: Names, withPlans: (() => void) | null): void {
  const [from, to] = ends.map((id) => names.name(id)) as [string, string];
  if (!route || route.steps.length === 0) {
    fillWith(
      root,
      h("p", {}, fill(words.pathNone, { from, to })),
      withPlans && h("div", { class: "acts" }, h("button", { type: "button", onclick: withPlans }, words.pathPlans)),
    );
    return;
  }
  const count = route.steps.length;
  const step = ({ from, to, claims }: Route["steps"][number]) =>
    h(
      "li",
      {},
      h("p", {}, entity(from, names), " — ", entity(to, names)),
      h("ul", {}, ...claims.map((id) => {
        const link = names.link(id);
        if (!link) return null;
        const forth = link.from === from;
        const address = addressOf({ view: "link", from: link.from, to: link.to, claim: id });
        return h("li", {}, h("a", { href: address }, forth ? `${link.label} →` : `← ${link.label}`));
      })),
    );
  fillWith(
    root,
    h("p", { class: "note" }, count === 1 ? words.pathStep : fill(words.pathSteps, { count })),
    h("ol", { class: "steps" }, ...route.steps.map(step)),
  );
}

function entity(id: string, names: Names): HTMLElement {
  return h("a", { href: addressOf({ view: "entity", id }) }, names.name(id));
}
