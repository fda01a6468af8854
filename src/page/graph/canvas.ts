/** The picture: sigma draws entities where the server put them, and links as lines of their kind's colour. */
import Graph from "graphology";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { GraphNode, Network } from "../api";
import { theme } from "../settings";
import { type Bundle, type Drawn, firmest } from "./model";
import { type EdgeAttributes, type NodeAttributes, picture } from "./picture";

/** What stands out: the rest is drawn faint while anything does. */
export interface Stress {
  nodes: Set<string>;
  edges: Set<string>;
  /** Entities in the middle of attention. */
  main: Set<string>;
}

export interface Handlers {
  node(id: string): void;
  link(bundle: Bundle): void;
  nothing(): void;
}

/** How many things are taken out of the picture one by one. */
const FEW = 12;

/** How near the edge of the picture a thing may be and still be in view, in pixels. */
const MARGIN = 30;

const SHAPES: Record<string, string> = { ellipse: "circle", box: "square", tab: "square", component: "diamond", invhouse: "triangle" };

export class Canvas {
  private readonly graph = new Graph<NodeAttributes, EdgeAttributes>({ multi: true, type: "directed", allowSelfLoops: true });
  private readonly sigma: ReturnType<typeof picture>;
  private stress: Stress | null = null;
  private hovered: string | null = null;
  private withNames = false;
  private ink = inks();

  constructor(
    private readonly box: HTMLElement,
    private readonly network: Network,
    handlers: Handlers,
  ) {
    this.sigma = picture(this.graph, box, {
      node: (key, data, attributes) => this.node(key, data, attributes),
      edge: (key, data, attributes) => this.edge(key, data, attributes),
    });
    this.listen(handlers);
  }

  /** Draws the entities and links; those that are drawn already stay as they are. */
  show({ nodes, bundles }: Drawn): void {
    const { graph } = this;
    const wanted = new Map(nodes.map((node) => [node.id, node]));
    const lines = new Map(bundles.map((bundle) => [bundle.key, bundle]));
    const goneLines = graph.filterEdges((key) => !lines.has(key));
    const gone = graph.filterNodes((key) => !wanted.has(key));
    // Sigma looks through all it has for each one that goes: beyond a few, a fresh start is faster.
    if (goneLines.length + gone.length > FEW) graph.clear();
    else {
      goneLines.forEach((key) => graph.dropEdge(key));
      gone.forEach((key) => graph.dropNode(key));
    }
    for (const node of nodes) graph.mergeNode(node.id, this.attributesOf(node));
    for (const bundle of bundles) graph.mergeEdgeWithKey(bundle.key, bundle.from, bundle.to, this.lineOf(bundle));
    this.sigma.scheduleRefresh();
  }

  /** Draws in the colours of the theme. */
  paint(): void {
    this.ink = inks();
    const nodes = new Map(this.network.nodes.map((node) => [node.id, node]));
    this.graph.forEachNode((key) => {
      const node = nodes.get(key);
      if (node) this.graph.mergeNodeAttributes(key, this.attributesOf(node));
    });
    this.graph.forEachEdge((key, { bundle }) => this.graph.mergeEdgeAttributes(key, this.lineOf(bundle)));
    this.sigma.refresh();
  }

  setStress(stress: Stress | null): void {
    if (!stress && !this.stress) return;
    this.stress = stress;
    this.again();
  }

  setNames(shown: boolean): void {
    this.withNames = shown;
    this.again();
  }

  /** Draws once more what may look otherwise. */
  private again(): void {
    const needsNames = this.withNames || !!this.stress || !!this.hovered;
    if (needsNames && !this.sigma.getSetting("renderEdgeLabels")) this.sigma.setSetting("renderEdgeLabels", true);
    this.sigma.refresh({ skipIndexation: true, schedule: true });
  }

  /** Brings an entity and its links forward, as a pointer on it does. */
  setHovered(id: string | null): void {
    if (this.hovered === id) return;
    this.hovered = id;
    this.again();
  }

  zoom(step: "in" | "out" | "fit"): void {
    const camera = this.sigma.getCamera();
    if (step === "in") void camera.zoomIn({ duration: calm() });
    else if (step === "out") void camera.zoomOut({ duration: calm() });
    else void camera.reset({ duration: calm() });
  }

  pan(x: number, y: number): void {
    const camera = this.sigma.getCamera();
    const { x: left, y: top, ratio } = camera.getState();
    camera.setState({ x: left + x * ratio * 0.1, y: top + y * ratio * 0.1 });
  }

  /** Brings entities into view, where some are out of it or all are too close together to be told apart. */
  look(ids: Iterable<string>): void {
    const { sigma } = this;
    const { width, height } = sigma.getDimensions();
    const spots = [...ids].flatMap((id) => this.spot(id) ?? []);
    if (spots.length === 0) return;
    const side = (of: "x" | "y") => {
      const all = spots.map((spot) => spot[of]);
      return [Math.min(...all), Math.max(...all)] as const;
    };
    const [[left, right], [top, bottom]] = [side("x"), side("y")];
    const isOut = left < MARGIN || right > width - MARGIN || top < MARGIN || bottom > height - MARGIN;
    const part = Math.max((right - left) / width, (bottom - top) / height);
    if (!isOut && (part > 0.25 || spots.length === 1)) return;
    const camera = sigma.getCamera();
    const { ratio } = camera.getState();
    const middle = sigma.viewportToFramedGraph({ x: (left + right) / 2, y: (top + bottom) / 2 });
    void camera.animate({ ...middle, ratio: Math.min(1, Math.max(ratio * part * 1.7, 0.3)) }, { duration: calm() });
  }

  /** Calls `act` whenever the picture was drawn. */
  afterwards(act: () => void): void {
    this.sigma.on("afterRender", act);
  }

  /** Where an entity is on the screen, in pixels from the upper left of the picture. */
  spot(id: string): { x: number; y: number } | null {
    if (!this.graph.hasNode(id)) return null;
    const { x, y } = this.graph.getNodeAttributes(id);
    return this.sigma.graphToViewport({ x, y });
  }

  resize(): void {
    this.sigma.resize();
    this.sigma.refresh({ skipIndexation: true, schedule: true });
  }

  private attributesOf(node: GraphNode): NodeAttributes {
    const shape = this.network.shapes[node.shape];
    const colours = shape?.[theme()] ?? {};
    return {
      x: node.x,
      y: -node.y,
      size: 5.5 + 3.4 * Math.sqrt(Math.min(node.degree, 60)) * (shape?.shape === "ellipse" ? 0.85 : 1),
      shape: SHAPES[shape?.shape ?? ""] ?? "circle",
      color: colours.fill ?? "#888888",
      rim: colours.line ?? "#888888",
      label: node.name,
      rank: node.rank,
    };
  }

  private lineOf(bundle: Bundle): EdgeAttributes {
    const kind = this.network.kinds[bundle.kind];
    const status = firmest(bundle.links);
    const color = kind?.[theme()] ?? "#888888";
    const isFact = status === "asserted" || status === "reported";
    return {
      size: (status === "reported" ? 1.1 : 1.5) + Math.min(bundle.links.length - 1, 4) * 0.5,
      color,
      solid: isFact ? color : "rgba(0,0,0,0)",
      dash: status === "negated" ? 2 : 7,
      gap: isFact ? 0 : status === "negated" ? 4 : 5,
      label: labelOf(bundle),
      bundle,
    };
  }

  private node(key: string, data: NodeDisplayData, attributes: NodeAttributes): Partial<NodeDisplayData> {
    const { stress } = this;
    const isMain = !!stress?.main.has(key) || key === this.hovered;
    const isFaint = !!stress && !stress.nodes.has(key) && key !== this.hovered;
    return {
      ...data,
      opacity: isFaint ? 0.16 : 1,
      labelColor: isFaint ? "rgba(0,0,0,0)" : this.ink.text,
      labelBackgroundColor: isFaint ? "rgba(0,0,0,0)" : this.ink.canvas,
      labelBackgroundPadding: 1,
      labelVisibility: isFaint ? "hidden" : isMain || stress ? "visible" : "auto",
      depth: isMain ? "topNodes" : "nodes",
      zIndex: -attributes.rank,
      ...(isMain && { size: attributes.size * 1.18 }),
    };
  }

  private edge(key: string, data: EdgeDisplayData, attributes: EdgeAttributes): Partial<EdgeDisplayData> {
    const { stress } = this;
    const { bundle } = attributes;
    const isNear = bundle.from === this.hovered || bundle.to === this.hovered;
    const isStressed = !!stress?.edges.has(key);
    const isFaint = stress ? !isStressed && !isNear : !!this.hovered && !isNear;
    return {
      ...data,
      opacity: isFaint ? 0.1 : 1,
      labelColor: attributes.color,
      labelBackgroundColor: this.ink.canvas,
      labelBackgroundPadding: 1,
      labelVisibility: isFaint ? "hidden" : isStressed || isNear ? "visible" : this.withNames ? "auto" : "hidden",
      depth: isStressed || isNear ? "topEdges" : "edges",
      ...(isStressed && { size: attributes.size * 1.5 }),
    };
  }

  private listen(handlers: Handlers): void {
    const { sigma, graph } = this;
    const hover = (id: string | null) => {
      this.box.style.cursor = id ? "pointer" : "";
      this.setHovered(id);
    };
    sigma.on("enterNode", ({ node }) => hover(node));
    sigma.on("leaveNode", () => hover(null));
    sigma.on("enterEdge", () => void (this.box.style.cursor = "pointer"));
    sigma.on("leaveEdge", () => void (this.box.style.cursor = ""));
    sigma.on("clickNode", ({ node }) => handlers.node(node));
    sigma.on("clickEdge", ({ edge }) => handlers.link(graph.getEdgeAttribute(edge, "bundle")));
    sigma.on("clickStage", () => handlers.nothing());
  }
}

/** Whether this browser can draw. */
export function canDraw(): boolean {
  return !!document.createElement("canvas").getContext("webgl2");
}

function labelOf({ links }: Bundle): string {
  const labels = [...new Set(links.map(({ label }) => label))];
  return labels.length > 2 ? `${labels.slice(0, 2).join("; ")} +${labels.length - 2}` : labels.join("; ");
}

function inks(): { text: string; canvas: string } {
  const style = getComputedStyle(document.documentElement);
  return { text: style.getPropertyValue("--ink").trim(), canvas: `${style.getPropertyValue("--canvas").trim()}d9` };
}

function calm(): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 350;
}
