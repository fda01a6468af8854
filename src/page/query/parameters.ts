/** Fields for the parts of a query that may be set: lines such as `VALUES ?within { 30 } # most days between the two`. */
import { h } from "../dom";
import { words } from "../settings";
import type { Names } from "./names";

interface Parameter {
  name: string;
  words: string;
  /** As SPARQL writes it. */
  value: string;
  /** Where the value stands in the query. */
  from: number;
}

const FIRST_DAY = "0001-01-01";

/** Returns the fields; `change` is given the query with a value set. The language follows that of the page. */
export function fields(query: string, names: Names, change: (query: string) => void): HTMLElement[] {
  return parameters(query)
    .filter(({ name }) => name !== "language")
    .map((parameter) => {
      const { value, from } = parameter;
      const set = (now: string) => change(query.slice(0, from) + now + query.slice(from + value.length));
      return field(parameter, names, set);
    });
}

function parameters(query: string): Parameter[] {
  const found = query.matchAll(/^([^\S\n]*VALUES \?(\w+) \{ )([^}\n]*?) \} # (.*)$/gm);
  return [...found].map(({ index, 1: before = "", 2: name = "", 3: value = "", 4: meaning = "" }) => {
    return { name, words: words.parameters[name] ?? meaning, value, from: index + before.length };
  });
}

function field({ name, words: meaning, value }: Parameter, names: Names, set: (value: string) => void): HTMLElement {
  const [, day, type] = /^"(\d{4}-\d\d-\d\d)"(\^\^\S+)$/.exec(value) ?? [];
  // The first day of all stands for no day.
  const shownDay = day === FIRST_DAY ? "" : (day ?? "");
  if (day && type) return input(meaning, "date", shownDay, (now) => set(`"${now || FIRST_DAY}"${type}`));
  if (/^\d+$/.test(value)) return input(meaning, "number", value, (now) => set(/^\d+$/.test(now) ? now : value));
  if (value !== "UNDEF" && !value.startsWith("e:")) return input(meaning, "text", value, (now) => set(now || value));
  const ids = value === "UNDEF" ? [] : value.split(/\s+/).map((short) => short.replace(/^e:/, ""));
  const shown = ids.map((id) => names.entity(id)?.name ?? id).join(", ");
  const list = h("datalist", { id: `query-${name}` }, ...names.all().map(({ name }) => h("option", { value: name })));
  const label = input(words.onlyAbout, "search", shown, (now) => {
    const chosen = names.named(now);
    if (chosen.length || !now.trim()) set(chosen.map(({ id }) => `e:${id}`).join(" ") || "UNDEF");
  });
  const box = label.querySelector("input");
  box?.setAttribute("list", list.id);
  box?.setAttribute("placeholder", words.anyone);
  label.title = meaning;
  label.append(list);
  return label;
}

function input(label: string, type: string, value: string, changed: (value: string) => void): HTMLElement {
  const box = h("input", { type, value, onchange: () => changed(box.value.trim()) });
  return h("label", {}, label, " ", box);
}
