/** What may be left out, which is the legend too: classes with their shapes, links with their colours, statuses, documents. */
import type { Entry, Network } from "../api";
import { fillWith, h, svg } from "../dom";
import { fill, language, theme, words } from "../settings";
import type { Filter } from "./model";

interface Group {
  label: string;
  mark: () => SVGElement | null;
  entries: Entry[];
}

/** Fills `root`; `change` is called when a choice was made. */
export function filters(root: HTMLElement, network: Network, filter: Filter, change: () => void): void {
  const opened = [...root.querySelectorAll<HTMLElement>("button[aria-expanded=true]")];
  const open = new Set(opened.map(({ dataset }) => dataset.name));
  const grouped = (entries: Entry[], label: (group: number) => string, mark: (group: number) => SVGElement): Group[] =>
    [...new Set(entries.map(({ group }) => group))]
      .sort((one, other) => one - other)
      .map((group) => ({
        label: label(group),
        mark: () => mark(group),
        entries: entries.filter((entry) => entry.group === group).sort((one, other) => other.count - one.count),
      }));
  const { classes, predicates, statuses, documents } = network;
  const general = (group: number) => classes.find(({ name }) => name === network.shapes[group]?.name)?.label;
  const classGroups = grouped(
    classes,
    (group) => general(group) ?? classes.find((entry) => entry.group === group)?.label ?? "",
    (group) => shapeMark(network, group),
  );
  const kindGroups = grouped(
    predicates,
    (group) => network.kinds[group]?.labels[language] ?? network.kinds[group]?.labels.en ?? "",
    (group) => lineMark(network.kinds[group]?.[theme()] ?? "", "asserted"),
  );
  const single = (entry: Entry): Group => ({ label: entry.label, mark: () => lineMark("currentColor", entry.name), entries: [entry] });
  const papers = documents.map(({ id, title, count }) => ({ name: id, label: title, count, group: 0 }));
  const section = (name: string, title: string, groups: Group[], hidden: Set<string>) =>
    groups.length > 0 && h(
      "fieldset",
      { class: "filter" },
      h("legend", {}, title),
      ...groups.map((group) => choice(`${name} ${group.label}`, group, hidden, change, open)),
    );
  fillWith(
    root,
    section("class", words.classes, classGroups, filter.classes),
    section("link", words.predicates, kindGroups, filter.predicates),
    section("status", words.statuses, statuses.map(single), filter.statuses),
    papers.length > 1 &&
      section("document", words.documents, papers.map((paper) => ({ ...single(paper), mark: () => null })), filter.documents),
  );
}

function choice(name: string, group: Group, hidden: Set<string>, change: () => void, open: Set<string | undefined>): HTMLElement {
  const names = group.entries.map((entry) => entry.name);
  const count = group.entries.reduce((sum, entry) => sum + entry.count, 0);
  const whole = row(group.label, count, group.mark(), () => {
    const hide = !names.every((each) => hidden.has(each)) && !whole.box.checked;
    for (const each of names) hide ? hidden.add(each) : hidden.delete(each);
    settle();
    change();
  });
  const rows = names.length < 2 ? [] : group.entries.map((entry) => ({
    entry,
    row: row(entry.label, entry.count, null, (shown) => {
      shown ? hidden.delete(entry.name) : hidden.add(entry.name);
      settle();
      change();
    }),
  }));
  const settle = () => {
    const out = names.filter((each) => hidden.has(each)).length;
    whole.box.checked = out === 0;
    whole.box.indeterminate = out > 0 && out < names.length;
    for (const { entry, row } of rows) row.box.checked = !hidden.has(entry.name);
  };
  settle();
  if (rows.length === 0) return whole.label;
  const list = h("div", { class: "parts", hidden: !open.has(name) }, ...rows.map(({ row }) => row.label));
  const turn = h(
    "button",
    {
      type: "button",
      class: "plain turn",
      "data-name": name,
      "aria-expanded": String(open.has(name)),
      "aria-label": fill(words.details, { name: group.label }),
      onclick: () => {
        list.hidden = !list.hidden;
        turn.setAttribute("aria-expanded", String(!list.hidden));
      },
    },
    svg("svg", { viewBox: "0 0 12 12", width: 12, height: 12, "aria-hidden": "true" }, svg("path", { d: "M4 2.5 8 6 4 9.5" })),
  );
  return h("div", { class: "group" }, h("div", { class: "whole" }, whole.label, turn), list);
}

function row(label: string, count: number, mark: SVGElement | null, act: (shown: boolean) => void) {
  const box = h("input", { type: "checkbox", onchange: () => act(box.checked) });
  return { box, label: h("label", {}, box, mark, h("span", { class: "what" }, label), h("span", { class: "count" }, String(count))) };
}

function shapeMark(network: Network, group: number): SVGElement {
  const shape = network.shapes[group];
  const { fill = "", line = "" } = shape?.[theme()] ?? {};
  const look = { fill, stroke: line, "stroke-width": 1.3 };
  const marks: Record<string, SVGElement> = {
    ellipse: svg("circle", { ...look, cx: 8, cy: 8, r: 6 }),
    component: svg("path", { ...look, d: "M8 1.5 14.5 8 8 14.5 1.5 8z" }),
    invhouse: svg("path", { ...look, d: "M8 2 14.5 13.5h-13z" }),
  };
  const mark = marks[shape?.shape ?? ""] ?? svg("rect", { ...look, x: 2, y: 2, width: 12, height: 12, rx: 2.5 });
  return svg("svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" }, mark);
}

/** How a line looks that is told with a status. */
function lineMark(colour: string, status: string): SVGElement {
  const dashes: Record<string, string> = { planned: "5 3", proposed: "5 3", negated: "1.5 3" };
  const line = svg("path", {
    d: "M1 8h20",
    stroke: colour,
    "stroke-width": status === "reported" ? 1.3 : 2.2,
    "stroke-dasharray": dashes[status] ?? "none",
  });
  return svg("svg", { viewBox: "0 0 22 16", width: 22, height: 16, "aria-hidden": "true" }, line);
}
