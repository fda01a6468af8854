/** An answer on the page: what it is in a few words, with the files it can be kept as, and the answer itself. */
import { h } from "../dom";
import { fill, words } from "../settings";
import { type Answer, type Triple, written } from "./answer";
import { drawing } from "./drawing";
import type { Names } from "./names";
import { table } from "./table";

/** A file an answer can be kept as. */
interface File {
  label: string;
  ending: string;
  mediaType: string;
}

const CSV = { label: "CSV", ending: "csv", mediaType: "text/csv" };
const JSON_ROWS = { label: "JSON", ending: "json", mediaType: "application/sparql-results+json" };
const TURTLE = { label: "Turtle", ending: "ttl", mediaType: "text/turtle" };
const JSON_LD = { label: "JSON-LD", ending: "jsonld", mediaType: "application/ld+json" };

const FILES: Record<Answer["kind"], File[]> = {
  rows: [CSV, JSON_ROWS],
  truth: [JSON_ROWS],
  triples: [TURTLE, JSON_LD],
};

/** Returns an answer in a few words, and itself; `fail` is told when a file cannot be had. */
export function result(
  answer: Answer,
  query: string,
  names: Names,
  fail: (error: unknown) => void,
): { told: HTMLElement; shown: HTMLElement } {
  const files = FILES[answer.kind].map((file) =>
    h("button", { type: "button", onclick: () => void download(query, file).catch(fail) }, file.label),
  );
  const shown = h("div", { class: "query-shown" });
  const tools: HTMLElement[] = [];
  switch (answer.kind) {
    case "truth":
      shown.append(h("p", { class: "query-truth" }, answer.truth ? words.yes : words.no));
      break;
    case "rows":
      if (answer.rows.length) shown.append(table(answer.variables, answer.rows, names));
      break;
    case "triples":
      if (answer.triples.length) tools.push(...views(answer.triples, names, shown));
  }
  const downloads = h("span", { class: "group", role: "group", "aria-label": words.download }, words.download, ...files);
  const told = h("div", { class: "query-told" }, h("strong", {}, count(answer)), ...tools, downloads);
  return { told, shown };
}

function count(answer: Answer): string {
  switch (answer.kind) {
    case "truth":
      return answer.truth ? words.yes : words.no;
    case "rows":
      if (answer.rows.length === 0) return words.noRows;
      return answer.rows.length === 1 ? words.oneRow : fill(words.rows, { count: answer.rows.length });
    case "triples":
      if (answer.triples.length === 0) return words.noRows;
      return answer.triples.length === 1 ? words.oneTriple : fill(words.triples, { count: answer.triples.length });
  }
}

/** Fills `shown` with the triples as a picture, and returns the switch between that and a table. */
function views(triples: Triple[], names: Names, shown: HTMLElement): HTMLElement[] {
  const picture = () => {
    const { picture, left } = drawing(triples, names);
    const region = h("div", { class: "scroll", role: "region", tabindex: 0, "aria-label": words.asGraph }, picture);
    return h("div", {}, region, left > 0 && h("p", { class: "note" }, fill(words.undrawn, { count: left })));
  };
  const kinds = [
    { label: words.asGraph, make: picture },
    { label: words.asTable, make: () => table([words.subject, words.predicate, words.object], triples, names) },
  ];
  const buttons = kinds.map(({ label }, at) => h("button", { type: "button", onclick: () => show(at) }, label));
  const show = (chosen: number) => {
    buttons.forEach((button, at) => button.setAttribute("aria-pressed", String(at === chosen)));
    const kind = kinds[chosen];
    if (kind) shown.replaceChildren(kind.make());
    // What is wider than the page is seen from its middle.
    requestAnimationFrame(() => {
      const region = shown.querySelector(".scroll:has(svg)");
      if (region) region.scrollLeft = (region.scrollWidth - region.clientWidth) / 2;
    });
  };
  show(0);
  return [h("span", { class: "group", role: "group" }, ...buttons)];
}

async function download(query: string, { ending, mediaType }: File): Promise<void> {
  const address = URL.createObjectURL(await written(query, mediaType));
  const link = h("a", { href: address, download: `answer.${ending}` });
  link.click();
  // The browser reads it on its own time.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
