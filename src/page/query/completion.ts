/** What may stand at a place of a query: variables, words of SPARQL, terms of the ontology, entities by any of their names. */
import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { syntaxTree } from "@codemirror/language";
import { search, type Terms } from "../api";

const WORDS =
  "SELECT CONSTRUCT DESCRIBE ASK DISTINCT WHERE OPTIONAL FILTER UNION MINUS GRAPH BIND VALUES UNDEF PREFIX FROM NAMED AS NOT " +
  "EXISTS IN HAVING LIMIT OFFSET ASC DESC";
const PHRASES = ["ORDER BY", "GROUP BY", "FILTER NOT EXISTS", "SELECT DISTINCT"];
const FUNCTIONS =
  "BOUND COALESCE CONCAT CONTAINS COUNT DATATYPE GROUP_CONCAT IF IRI LANG LANGMATCHES LCASE MAX MIN AVG SUM SAMPLE REGEX " +
  "REPLACE STR STRAFTER STRBEFORE STRENDS STRLEN STRSTARTS SUBSTR UCASE YEAR MONTH DAY ISIRI ISLITERAL ABS ROUND";

const GRAMMAR: Completion[] = [
  ...WORDS.split(" ").map((label) => ({ label, type: "keyword" })),
  ...PHRASES.map((label) => ({ label, type: "keyword" })),
  ...FUNCTIONS.split(" ").map((label) => ({ label, apply: `${label}(`, type: "function", boost: -1 })),
];

/** Most entities that are offered. */
const ENTITIES = 20;

/** Returns the source of completions for a graph with these terms. */
export function completion(terms: Terms): (context: CompletionContext) => Promise<CompletionResult | null> {
  const vocabulary = terms.terms.map((term): Completion & { sort: string } => ({
    label: term.name,
    detail: term.label,
    type: term.sort,
    sort: term.sort,
    ...(term.comment && { info: term.comment }),
  }));
  const prefixes = terms.prefixes.map(([name, iri]): Completion => ({ label: `${name}:`, detail: iri, type: "namespace" }));

  return async (context) => {
    const inside = syntaxTree(context.state).resolveInner(context.pos, -1).name;
    if (/comment|string/i.test(inside)) return null;

    const variable = context.matchBefore(/[?$][\w\u00c0-\uffff]*/);
    if (variable) return { from: variable.from, options: variables(context, variable.from), validFor: /^[?$]\S*$/ };

    const entity = context.matchBefore(/\be:[^\s;,.(){}<>"]*/);
    if (entity) {
      const options = await entities(entity.text.slice(2), context);
      return options.length ? { from: entity.from, options, filter: false } : null;
    }

    const word = context.matchBefore(/[\p{L}\p{N}_]+:?[\p{L}\p{N}_-]*/u);
    if (!word && !context.explicit) return null;
    const from = word?.from ?? context.pos;
    const typed = word?.text.toLowerCase() ?? "";
    const wanted = wantedSorts(context.state.sliceDoc(Math.max(0, from - 200), from));
    const offered = vocabulary
      .filter(({ label, detail }) => fits(label, typed) || (detail && fits(detail, typed)))
      .map((option) => ({ ...option, boost: (wanted.includes(option.sort) ? 10 : 0) + (fits(option.label, typed) ? 1 : 0) }));
    const rest = [...GRAMMAR, ...prefixes].filter(({ label }) => label.toLowerCase().startsWith(typed));
    const options = [...rest, ...offered];
    return options.length ? { from, options: sorted(options, typed), filter: false } : null;
  };
}

/** A name fits when it, or it without its prefix, or a word of it, begins with what is typed. */
function fits(name: string, typed: string): boolean {
  const low = name.toLowerCase();
  const local = low.slice(low.indexOf(":") + 1);
  return low.startsWith(typed) || local.startsWith(typed) || low.split(/\s/).some((word) => word.startsWith(typed)) ||
    (/[^\x00-\x7f]/.test(typed) && low.includes(typed));
}

/** Returns which sorts of term the words before a place ask for. */
function wantedSorts(before: string): string[] {
  if (/(^|[\s;])(a|rdf:type)\s+$/.test(before)) return ["class"];
  if (/g:status\s+([\w:]+\s*,\s*)*$/.test(before)) return ["status"];
  if (/g:predicate\s+([\w:]+\s*,\s*)*$/.test(before)) return ["predicate"];
  return ["predicate", "property", "qualifier"];
}

function sorted(options: Completion[], typed: string): Completion[] {
  const rank = (option: Completion) => (option.boost ?? 0) + (option.label.toLowerCase().startsWith(typed) ? 5 : 0);
  return [...options].sort((a, b) => rank(b) - rank(a) || a.label.length - b.label.length || (a.label < b.label ? -1 : 1));
}

function variables(context: CompletionContext, at: number): Completion[] {
  const text = context.state.doc.toString();
  const names = new Set<string>();
  for (const found of text.matchAll(/[?$][\p{L}\p{N}_]+/gu)) if (found.index !== at) names.add(found[0]);
  return [...names].sort().map((label) => ({ label, type: "variable" }));
}

async function entities(typed: string, context: CompletionContext): Promise<Completion[]> {
  // Identifiers join words by hyphens, names by spaces.
  const hits = typed ? await search(typed.replaceAll("-", " ")).catch(() => []) : [];
  if (context.aborted) return [];
  return hits.slice(0, ENTITIES).map(({ id, name, kind, matched }) => ({
    label: `e:${id}`,
    detail: [name, matched !== name && matched, kind].filter(Boolean).join(" · "),
    type: "constant",
  }));
}
