/** Asks the server; the records are those of the Rust module `explore`. */
import { language, words } from "./settings";

export type Chars = [start: number, end: number];
export type Status = "asserted" | "reported" | "planned" | "proposed" | "negated";

export interface GraphNode {
  id: string;
  name: string;
  class: string;
  shape: number;
  x: number;
  y: number;
  degree: number;
  rank: number;
}

export interface Link {
  id: string;
  from: string;
  to: string;
  predicate: string;
  kind: number;
  status: Status;
  label: string;
  since: string | null;
  until: string | null;
  documents: number[];
}

export interface Entry {
  name: string;
  label: string;
  count: number;
  group: number;
}

export interface Paper {
  id: string;
  title: string;
  date: string | null;
  url: string | null;
  count: number;
}

export interface Kind {
  name: string;
  labels: Record<string, string>;
  ends: boolean;
  light: string;
  dark: string;
}

export interface Shape {
  name: string;
  shape: string;
  light: Record<string, string>;
  dark: Record<string, string>;
}

export interface Network {
  language: string;
  nodes: GraphNode[];
  links: Link[];
  classes: Entry[];
  predicates: Entry[];
  statuses: Entry[];
  documents: Paper[];
  kinds: Kind[];
  shapes: Shape[];
  entities: number;
  claims: number;
}

export interface End {
  id: string | null;
  name: string;
  class: string;
}

export interface Fact {
  name: string;
  label: string;
  values: string[];
}

export interface Quote {
  document: string;
  title: string;
  date: string | null;
  url: string | null;
  sentence: Chars;
  text: string;
  subject: Chars | null;
  object: Chars | null;
  cue: Chars;
  rule: string;
  inherited: { part: string; label: string; text: string; place: Chars }[];
}

export interface Telling {
  id: string;
  subject: End;
  predicate: string;
  verb: string;
  kind: number;
  object: End;
  label: string;
  status: Status;
  standing: string;
  attribution: string | null;
  confidence: number;
  since: string | null;
  until: string | null;
  qualifiers: Fact[];
  evidence: Quote[];
}

export interface Profile {
  id: string;
  name: string;
  class: string;
  kind: string;
  names: {
    text: string;
    language: string;
    code: string;
    reason: string;
    document: string | null;
    place: Chars | null;
  }[];
  claims: Telling[];
}

export interface Article {
  id: string;
  title: string;
  date: string | null;
  url: string | null;
  text: string | null;
  language: string;
  sentences: { place: Chars; text: string; claims: string[] }[];
}

export interface Hit {
  id: string;
  name: string;
  class: string;
  kind: string;
  matched: string | null;
}

export interface Route {
  steps: { from: string; to: string; claims: string[] }[];
}

export interface Terms {
  prefixes: [string, string][];
  terms: { name: string; sort: string; label: string; comment: string }[];
  questions: { name: string; words: string; query: string }[];
}

export interface About {
  name: string;
  version: string;
  documents: number;
  entities: number;
  claims: number;
  limits: { seconds: number; rows: number };
  writable?: boolean;
}

export const about = () => get<About>("about", {});
export const network = () => get<Network>("network", {});
export const around = (id: string) => get<Network>("around", { id });
export const search = (q: string) => get<Hit[]>("search", { q });
export const between = (from: string, to: string) => get<Telling[]>("link", { from, to });
export const claim = (id: string) => get<Telling>("claim", { id });
export const profile = (id: string) => get<Profile>("entity", { id });
export const article = (id: string) => get<Article>("document", { id });
export const terms = () => get<Terms>("terms", {});
export const route = (from: string, to: string, plans: boolean) =>
  get<Route | null>("path", { from, to, plans: String(plans) });

async function get<T>(what: string, parts: Record<string, string>): Promise<T> {
  const query = new URLSearchParams({ lang: language, ...parts });
  return read<T>(await fetch(`api/${what}?${query}`));
}

/** Returns the JSON of an answer; the error of another one says what the server said. */
export async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(await reason(response));
  return (await response.json()) as T;
}

/** Returns what went wrong: in words of the page's language where it has some, and in those of the server. */
export async function reason(response: Response): Promise<string> {
  const text = (await response.text()).trim().replace(/^error: /, "").replace(/\nhint: /, "; ") || response.statusText;
  const known = words.refusals[response.status];
  return known ? `${known}（${text}）` : text;
}
