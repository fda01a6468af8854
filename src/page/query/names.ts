/** Short names of IRIs, and what the graph calls the entities and claims behind them. */
import { addressOf } from "../address";
import type { GraphNode, Link, Network, Shape, Terms } from "../api";

/** An entity or a claim of the graph. */
export interface Known {
  /** What to call it. */
  name: string;
  /** Where the page shows it. */
  address: string;
  /** How an entity looks. */
  shape?: Shape;
}

export class Names {
  private readonly namespaces: [prefix: string, iri: string][];
  private readonly entities: Map<string, GraphNode>;
  private readonly claims: Map<string, Link>;
  private readonly labels: Map<string, string>;
  private readonly byName = new Map<string, GraphNode[]>();

  constructor(
    { prefixes, terms }: Terms,
    private readonly network: Network,
  ) {
    // The longest first: a namespace may lie within another.
    this.namespaces = [...prefixes].sort((a, b) => b[1].length - a[1].length);
    this.entities = new Map(network.nodes.map((node) => [node.id, node]));
    this.claims = new Map(network.links.map((link) => [link.id, link]));
    for (const node of network.nodes) {
      const name = node.name.toLowerCase();
      this.byName.set(name, [...(this.byName.get(name) ?? []), node]);
    }
    this.labels = new Map(terms.map(({ name, label }) => [name, label]));
  }

  /** Returns all entities. */
  all(): GraphNode[] {
    return this.network.nodes;
  }

  /** Returns an entity by its identifier. */
  entity(id: string): GraphNode | undefined {
    return this.entities.get(id);
  }

  /** Returns the entities called `name`, in any case. */
  named(name: string): GraphNode[] {
    return this.byName.get(name.trim().toLowerCase()) ?? [];
  }

  /** Returns an IRI as a query writes it: `g:left`; in angle brackets where no prefix fits. */
  short(iri: string): string {
    return this.prefixed(iri) ?? `<${iri}>`;
  }

  /** Returns whether a query can write it with a prefix. */
  isKnown(iri: string): boolean {
    return this.prefixed(iri) !== undefined;
  }

  /** Returns the entity or claim of an IRI. */
  known(iri: string): Known | undefined {
    const name = this.prefixed(iri);
    if (name?.startsWith("e:")) {
      // The network holds the most central part of the graph; the others are shown by their identifiers.
      const id = name.slice(2);
      const entity = this.entities.get(id);
      const shape = entity && this.network.shapes[entity.shape];
      return { name: entity?.name ?? id, address: addressOf({ view: "entity", id }), ...(shape && { shape }) };
    }
    const link = name?.startsWith("c:") && this.claims.get(name.slice(2));
    if (!link) return undefined;
    const [from, to] = [link.from, link.to].map((id) => this.entities.get(id)?.name ?? id);
    const address = addressOf({ view: "link", from: link.from, to: link.to, claim: link.id });
    return { name: `${from} — ${link.label} → ${to}`, address };
  }

  /** Returns the identifier of a claim. */
  claimOf(iri: string): string | undefined {
    const name = this.prefixed(iri);
    return name?.startsWith("c:") ? name.slice(2) : undefined;
  }

  /** Returns what the ontology calls a term in the page's language; the last part of other IRIs. */
  verb(iri: string): string {
    return this.labels.get(this.short(iri)) || this.last(iri);
  }

  /** Returns the last part of an IRI, with which a picture names it. */
  last(iri: string): string {
    const short = this.prefixed(iri);
    return short ? short.slice(short.indexOf(":") + 1) : (iri.split(/[/#:]/).filter(Boolean).pop() ?? iri);
  }

  private prefixed(iri: string): string | undefined {
    const found = this.namespaces.find(([, namespace]) => iri.startsWith(namespace));
    const local = found && iri.slice(found[1].length);
    return found && local && /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_-])?$/u.test(local)
      ? `${found[0]}:${local}`
      : undefined;
  }
}
