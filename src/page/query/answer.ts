/** Sends a query and reads what comes back: rows, yes or no, triples, or why there is nothing. */

import { words } from "../settings";

export type Term =
  | { kind: "iri"; value: string }
  | { kind: "blank"; value: string }
  | { kind: "literal"; value: string; language?: string; datatype?: string };

export type Triple = [subject: Term, predicate: Term, object: Term];
export type Row = (Term | undefined)[];

export type Answer =
  | { kind: "rows"; variables: string[]; rows: Row[] }
  | { kind: "truth"; truth: boolean }
  | { kind: "triples"; triples: Triple[] };

/** A place in a query, both counted from 1, columns in code points. */
export interface Place {
  line: number;
  column: number;
}

/** Why a query has no answer: it is wrong, or a limit of the server ended it. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly reason: "wrong" | "limit" | "unreachable",
    readonly place?: Place,
  ) {
    super(message);
  }
}

const ROWS = "application/sparql-results+json";
const TRIPLES = "application/n-triples";

/** Asks the server. */
export async function ask(query: string, signal: AbortSignal): Promise<Answer> {
  const response = await send(query, `${ROWS}, ${TRIPLES};q=0.9`, signal);
  if (response.headers.get("content-type")?.startsWith(TRIPLES)) {
    return { kind: "triples", triples: triples(await response.text()) };
  }
  const told = (await response.json()) as Results;
  if (typeof told.boolean === "boolean") return { kind: "truth", truth: told.boolean };
  const variables = told.head.vars ?? [];
  const rows = (told.results?.bindings ?? []).map((binding) => variables.map((name) => term(binding[name])));
  return { kind: "rows", variables, rows };
}

/** Returns the answer in a format to keep. */
export async function written(query: string, mediaType: string): Promise<Blob> {
  return (await send(query, mediaType)).blob();
}

async function send(query: string, accept: string, signal?: AbortSignal): Promise<Response> {
  const init = { method: "POST", body: new URLSearchParams({ query }), headers: { accept }, signal: signal ?? null };
  let response: Response;
  try {
    response = await fetch("sparql", init);
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Failure(String(error), "unreachable");
  }
  if (!response.ok) throw failure(response.status, await response.text());
  return response;
}

/** The server says `error: …` and below it `hint: …`; where the query breaks, the error begins with the place. */
function failure(status: number, text: string): Failure {
  const [error = "", hint] = text.trim().replace(/^error: /, "").split(/\nhint: /);
  const placed = /^line (\d+), column (\d+) of the query: ([^]*)$/.exec(error);
  if (placed) {
    const [, line, column, message = ""] = placed;
    return new Failure(message, "wrong", { line: Number(line), column: Number(column) });
  }
  const [limit] = LIMITS.find(([, told]) => told.test(error)) ?? [];
  const isLimit = limit !== undefined || status === 503 || status === 413;
  const known = limit && words.limitsMet[limit];
  return new Failure(known ?? [error, hint].filter(Boolean).join("; "), isLimit ? "limit" : "wrong");
}

/** The limits of a server, by what it says when one is met. */
const LIMITS: [keyof typeof words.limitsMet, RegExp][] = [
  ["rows", /more than \d+ (rows|triples)/],
  ["time", /took longer than/],
  ["memory", /too much memory/],
  ["busy", /too many other/],
];

interface Results {
  head: { vars?: string[] };
  boolean?: boolean;
  results?: { bindings: Record<string, Bound>[] };
}

interface Bound {
  type: string;
  value: string;
  "xml:lang"?: string;
  datatype?: string;
}

function term(bound: Bound | undefined): Term | undefined {
  if (!bound) return undefined;
  const { type, value, "xml:lang": language, datatype } = bound;
  if (type === "uri") return { kind: "iri", value };
  if (type === "bnode") return { kind: "blank", value };
  return { kind: "literal", value, ...(language && { language }), ...(datatype && { datatype }) };
}

const IRI = String.raw`<[^>]*>|_:\S+`;
const LITERAL = String.raw`"(?:[^"\\]|\\.)*"(?:@[\w-]+|\^\^<[^>]*>)?`;
const TRIPLE = new RegExp(String.raw`^\s*(${IRI})\s+(${IRI})\s+(${IRI}|${LITERAL})\s*\.\s*$`);

/** Reads N-Triples. */
export function triples(text: string): Triple[] {
  return text.split("\n").flatMap((line) => {
    const found = TRIPLE.exec(line);
    return found ? [[node(found[1] ?? ""), node(found[2] ?? ""), node(found[3] ?? "")] satisfies Triple] : [];
  });
}

function node(text: string): Term {
  if (text.startsWith("<")) return { kind: "iri", value: unescaped(text.slice(1, -1)) };
  if (text.startsWith("_:")) return { kind: "blank", value: text.slice(2) };
  const end = text.lastIndexOf('"');
  const [value, rest] = [unescaped(text.slice(1, end)), text.slice(end + 1)];
  if (rest.startsWith("@")) return { kind: "literal", value, language: rest.slice(1) };
  if (rest.startsWith("^^")) return { kind: "literal", value, datatype: rest.slice(3, -1) };
  return { kind: "literal", value };
}

const ESCAPES: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function unescaped(text: string): string {
  return text.replace(/\\(?:u([\dA-F]{4})|U([\dA-F]{8})|(.))/gi, (_, four?: string, eight?: string, one = "") => {
    const digits = four ?? eight;
    return digits ? String.fromCodePoint(parseInt(digits, 16)) : (ESCAPES[one] ?? one);
  });
}
