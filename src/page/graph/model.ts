/** What of the graph is drawn: the part that was opened, less what the filters leave out. */
import { around, type GraphNode, type Link, type Network, type Status } from "../api";

/** Graphs up to this size are drawn whole at first; of larger ones the most central part. */
const WHOLE = 160;
const FIRST = 90;

/** What the filters leave out. */
export interface Filter {
  classes: Set<string>;
  predicates: Set<string>;
  statuses: Set<string>;
  /** Identifiers of documents. */
  documents: Set<string>;
  /** The first and the last month, counted from the year 0. */
  span: [number, number] | null;
  undated: boolean;
}

/** Links of one kind from one entity to another: one line of the picture. */
export interface Bundle {
  key: string;
  from: string;
  to: string;
  kind: number;
  links: Link[];
}

export interface Drawn {
  nodes: GraphNode[];
  bundles: Bundle[];
  links: number;
}

const FIRMEST: Status[] = ["asserted", "reported", "planned", "proposed", "negated"];

export class Model {
  readonly nodes = new Map<string, GraphNode>();
  readonly links = new Map<string, Link>();
  /** Entities that were opened. */
  open = new Set<string>();
  filter: Filter = noFilter();
  private neighbours = new Map<string, Set<string>>();

  constructor(public network: Network) {
    this.take(network);
    this.openFirst();
  }

  /** Adds what the server sent. */
  take(network: Network): void {
    for (const node of network.nodes) this.nodes.set(node.id, node);
    for (const link of network.links) {
      this.links.set(link.id, link);
      this.linked(link.from).add(link.to);
      this.linked(link.to).add(link.from);
    }
  }

  /** Starts anew from what the server sent, with the same entities open. */
  renew(network: Network): void {
    this.network = network;
    this.nodes.clear();
    this.links.clear();
    this.neighbours.clear();
    this.take(network);
    this.open = new Set([...this.open].filter((id) => this.nodes.has(id)));
    if (this.open.size === 0) this.openFirst();
  }

  openFirst(): void {
    const count = this.network.entities <= WHOLE ? WHOLE : FIRST;
    const central = [...this.network.nodes].sort((one, other) => one.rank - other.rank);
    this.open = new Set(central.slice(0, count).map(({ id }) => id));
  }

  openAll(): void {
    this.open = new Set(this.nodes.keys());
  }

  /** Whether something is left out by a filter. */
  get isFiltered(): boolean {
    const { classes, predicates, statuses, documents, span, undated } = this.filter;
    return !undated || span !== null || [classes, predicates, statuses, documents].some(({ size }) => size > 0);
  }

  get isWhole(): boolean {
    return this.open.size >= this.nodes.size;
  }

  /** Fetches what an entity is linked to where that is not at hand. */
  async know(id: string): Promise<boolean> {
    const node = this.nodes.get(id);
    const known = [...this.linked(id)].filter((other) => this.nodes.has(other));
    if (!node || known.length < node.degree) this.take(await around(id));
    return this.nodes.has(id);
  }

  /** Opens an entity and those it is linked to. */
  async expand(id: string): Promise<void> {
    await this.know(id);
    for (const other of [id, ...this.linked(id)]) if (this.nodes.has(other)) this.open.add(other);
  }

  /** Leaves only an entity and those it is linked to. */
  async focus(id: string): Promise<void> {
    this.open.clear();
    await this.expand(id);
  }

  /** Returns how many entities that it is linked to are not open. */
  hidden(id: string): number {
    const shown = [...this.linked(id)].filter((other) => other !== id && this.open.has(other)).length;
    return Math.max(0, (this.nodes.get(id)?.degree ?? 0) - shown);
  }

  linked(id: string): Set<string> {
    const known = this.neighbours.get(id);
    if (known) return known;
    const none = new Set<string>();
    this.neighbours.set(id, none);
    return none;
  }

  /** Returns what the filters leave, without regard to time unless `inTime`. */
  passes(link: Link, inTime = true): boolean {
    const { predicates, statuses, documents } = this.filter;
    if (predicates.has(link.predicate) || statuses.has(link.status)) return false;
    if (documents.size && link.documents.every((at) => documents.has(this.network.documents[at]?.id ?? ""))) return false;
    return !inTime || this.isInTime(link);
  }

  isInTime(link: Link): boolean {
    const { span, undated } = this.filter;
    if (!link.since && !link.until) return undated;
    if (!span) return true;
    return (month(link.since) ?? -Infinity) <= span[1] && (month(link.until) ?? Infinity) >= span[0];
  }

  isShown(id: string): boolean {
    const node = this.nodes.get(id);
    return !!node && this.open.has(id) && !this.filter.classes.has(node.class);
  }

  /** Returns the links that may be drawn, in the order of the graph. */
  candidates(inTime = true): Link[] {
    return [...this.links.values()].filter(
      (link) => this.isShown(link.from) && this.isShown(link.to) && this.passes(link, inTime),
    );
  }

  /** Returns the entities that are open, whatever the filters leave out. */
  opened(): GraphNode[] {
    return [...this.open].flatMap((id) => this.nodes.get(id) ?? []);
  }

  /** Returns what is drawn; an entity all of whose links are left out is so too, unless it is in `kept`. */
  drawn(kept: Iterable<string> = []): Drawn {
    const links = this.candidates();
    const bundles = new Map<string, Bundle>();
    const ends = new Set<string>();
    for (const link of links) {
      const key = `${link.from} ${link.to} ${link.kind}`;
      const bundle = bundles.get(key) ?? { key, from: link.from, to: link.to, kind: link.kind, links: [] };
      bundle.links.push(link);
      bundles.set(key, bundle);
      ends.add(link.from).add(link.to);
    }
    for (const id of kept) ends.add(id);
    const isLone = (id: string) => this.linked(id).size === 0;
    const nodes = [...this.open].filter((id) => this.isShown(id) && (ends.has(id) || isLone(id)));
    return { nodes: nodes.flatMap((id) => this.nodes.get(id) ?? []), bundles: [...bundles.values()], links: links.length };
  }
}

export function noFilter(): Filter {
  return { classes: new Set(), predicates: new Set(), statuses: new Set(), documents: new Set(), span: null, undated: true };
}

/** Returns the firmest status among links. */
export function firmest(links: Link[]): Status {
  return FIRMEST.find((status) => links.some((link) => link.status === status)) ?? "asserted";
}

/** Returns the month of a day, counted from the year 0. */
export function month(day: string | null): number | null {
  const [, year, month] = /^(-?\d+)-(\d\d)/.exec(day ?? "") ?? [];
  return year && month ? Number(year) * 12 + Number(month) - 1 : null;
}
