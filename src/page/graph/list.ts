/** The picture as a list: each entity that is drawn with its links, for keyboards and screen readers. */
import { addressOf } from "../address";
import { fillWith, h } from "../dom";
import { fill, words } from "../settings";
import type { Drawn, Model } from "./model";

/** Entities beyond these are left to the search. */
const MOST = 300;

export function list(root: HTMLElement, { nodes, bundles }: Drawn, model: Model): void {
  const name = (id: string) => model.nodes.get(id)?.name ?? id;
  const links = new Map<string, HTMLElement[]>();
  for (const { from, to, links: claims } of bundles) {
    const labels = [...new Set(claims.map(({ label }) => label))].join("; ");
    const address = addressOf({ view: "link", from, to });
    const add = (id: string, text: string) => links.set(id, [...(links.get(id) ?? []), h("li", {}, h("a", { href: address }, text))]);
    add(from, `${labels} → ${name(to)}`);
    if (to !== from) add(to, `${name(from)} · ${labels}`);
  }
  const sorted = [...nodes].sort((one, other) => one.rank - other.rank);
  const kind = (name: string) => model.network.classes.find((entry) => entry.name === name)?.label ?? name;
  fillWith(
    root,
    ...sorted.slice(0, MOST).map((node) =>
      h(
        "section",
        { class: "listed" },
        h("h3", {}, h("a", { href: addressOf({ view: "entity", id: node.id }) }, node.name), h("span", { class: "note" }, ` ${kind(node.class)}`)),
        h("ul", {}, ...(links.get(node.id) ?? [])),
      )),
    sorted.length > MOST && h("p", { class: "note" }, fill(words.rowsShown, { count: MOST })),
  );
}
