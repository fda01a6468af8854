/** What people decided about claims and merges, as the server keeps it. */
import { read } from "../api";

export type Verdict = "accept" | "reject" | "correct";

/** A name that is one thing with another, or is not. */
export interface Side {
  name: string;
  document?: string;
}

/** One end of a corrected claim. */
export type End =
  | string
  | { name: string; class: string }
  | { value: string; unit?: string; type: "date" | "money" };

/** What is otherwise than the rules read; what is not named stays. */
export interface Correction {
  subject?: End;
  predicate?: string;
  object?: End;
  status?: string;
  qualifiers?: Record<string, string | string[] | null>;
}

export interface Decision {
  claim?: string;
  merge?: [Side, Side];
  verdict: Verdict;
  to?: Correction;
  note?: string;
}

/** A claim as the rules found it. */
export interface Found {
  id: string;
  subject: { name: string };
  predicate: string;
  object: { name: string } | { value: string; unit?: string };
}

/** A decision as the server tells it. */
export interface Decided extends Decision {
  /** What to take back. */
  key: string;
  /** The claim it is about, where a document still makes it. */
  found: Found | null;
  /** What a corrected claim is called now. */
  became: string | null;
}

/** The decisions of a graph; `changed` is awaited when another is taken. */
export class Decisions {
  private known = new Map<string, Decided>();

  constructor(private readonly changed: () => Promise<void>) {}

  async load(): Promise<void> {
    const { decisions } = await read<{ decisions: Decided[] }>(await fetch("api/review"));
    this.known = new Map(decisions.map((decided) => [decided.key, decided]));
  }

  all(): Decided[] {
    return [...this.known.values()];
  }

  /** Returns what was decided about a claim, by its identifier before or after. */
  about(claim: string): Decided | undefined {
    return this.known.get(claim) ?? this.all().find(({ found, became }) => became === claim || found?.id === claim);
  }

  /** Returns what was decided about two names. */
  between(one: string, other: string): Decided | undefined {
    return this.all().find(({ merge }) => {
      const names = merge?.map(({ name }) => name) ?? [];
      return names.includes(one) && names.includes(other);
    });
  }

  /** Takes a decision; returns it as it is kept. */
  async decide(decision: Decision): Promise<Decided | undefined> {
    await this.send(decision);
    const { claim, merge } = decision;
    return claim ? this.about(claim) : merge && this.between(merge[0].name, merge[1].name);
  }

  undo(key: string): Promise<void> {
    return this.send({ undo: key });
  }

  private async send(change: object): Promise<void> {
    const headers = { "content-type": "application/json" };
    await read(await fetch("api/review", { method: "POST", headers, body: JSON.stringify(change) }));
    await this.load();
    await this.changed();
  }
}

/** Returns what a decision is about, in words; `verb` names predicates. */
export function subjectOf({ found, merge, key }: Decided, verb: (predicate: string) => string): string {
  if (found) {
    const { subject, predicate, object } = found;
    const end = "name" in object ? object.name : [object.value, object.unit].filter(Boolean).join(" ");
    return `${subject.name} — ${verb(predicate)} → ${end}`;
  }
  const side = ({ name, document }: Side) => (document ? `${name} (${document})` : name);
  return merge?.map(side).join(" = ") ?? key;
}
