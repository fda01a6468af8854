/** A filter as text of the address, and back. */
import { type Filter, noFilter } from "./model";

/** Returns the text of a filter; empty for one that leaves nothing out. */
export function write(filter: Filter): URLSearchParams {
  const details = new URLSearchParams();
  for (const [name, hidden] of lists(filter)) for (const each of [...hidden].sort()) details.append(name, each);
  if (filter.span) details.set("time", filter.span.map(monthText).join(".."));
  if (!filter.undated) details.set("undated", "no");
  return details;
}

/** Returns the filter of a text; what it does not know is passed over. */
export function read(details: URLSearchParams): Filter {
  const filter = noFilter();
  for (const [name, hidden] of lists(filter)) for (const each of details.getAll(name)) hidden.add(each);
  const [from, to] = (details.get("time") ?? "").split("..").map(monthOf);
  if (from != null && to != null) filter.span = [from, to];
  filter.undated = details.get("undated") !== "no";
  return filter;
}

export function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}

function lists(filter: Filter): [string, Set<string>][] {
  return [
    ["no-class", filter.classes],
    ["no-link", filter.predicates],
    ["no-status", filter.statuses],
    ["no-document", filter.documents],
  ];
}

function monthOf(text: string): number | null {
  const [, year, month] = /^(\d{1,4})-(\d\d)$/.exec(text) ?? [];
  return year && month ? Number(year) * 12 + Number(month) - 1 : null;
}
