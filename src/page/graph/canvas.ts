/** The picture drawn by sigma, which can be zoomed and moved; entities are where the server put them. */
import Graph from "graphology";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { GraphNode } from "../api";
import { type Attention, FAINT, LARGER, type looks } from "./look";
import type { Bundle, Drawn } from "./model";
import { type Attributes, type LineVariables, picture } from "./picture";
import { bends, type Extent, type Plane, type Spot } from "./plane";

export interface Handlers {
  node(id: string): void;
  link(bundle: Bundle): void;
  nothing(): void;
}

/** What the canvas tells: what was clicked and where, what a pointer is on, that a frame was drawn. */
export interface Events {
  node(id: string): void;
  link(bundle: Bundle, at: Spot): void;
  nothing(at: Spot): void;
  hover(id: string | null): void;
  drawn(): void;
}

/** How many things are taken out of the picture one by one: sigma looks through all it has for each. */
const FEW = 12;

/** How near the edge of the picture a thing may be and still be in view, in pixels. */
const MARGIN = 30;

const HIDDEN = { visibility: "hidden" } as const;
const NO_LINE: LineVariables = { curvature: 0, solid: "rgba(0,0,0,0)", dash: 0, gap: 0 };

export class Canvas {
  /** What was ever drawn of the entities that are open; what is drawn at the moment is told by the maps below. */
  private readonly graph = new Graph<Spot, Attributes>({ multi: true, type: "directed", allowSelfLoops: true });
  private readonly sigma: ReturnType<typeof picture>;
  private nodes = new Map<string, GraphNode>();
  private lines = new Map<string, Bundle>();
  private bent = new Map<string, number>();
  /** How large things are drawn while the picture is as at first. */
  private grow = 1;

  constructor(
    private readonly box: HTMLElement,
    private readonly attention: Attention,
    private look: ReturnType<typeof looks>,
    events: Events,
  ) {
    this.sigma = picture(this.graph, box, {
      node: (key) => this.node(key),
      edge: (key) => this.edge(key),
    });
    this.listen(events);
  }

  /** Draws the entities and links of `drawn`, some of `opened`; `extent` fills the picture, as `rest` has it, while nobody has moved it. */
  show({ nodes, bundles }: Drawn, opened: GraphNode[], extent: Extent, rest: Plane): void {
    const { graph } = this;
    this.nodes = new Map(nodes.map((node) => [node.id, node]));
    this.lines = new Map(bundles.map((bundle) => [bundle.key, bundle]));
    this.bent = bends(bundles);
    this.fit(extent, rest);
    const open = new Map(opened.map((node) => [node.id, node]));
    const isOld = (key: string, { x, y }: Spot) => open.get(key)?.x !== x || open.get(key)?.y !== -y;
    const old = graph.filterNodes(isOld);
    if (old.length > FEW) graph.clear();
    else old.forEach((key) => graph.dropNode(key));
    for (const { id, x, y } of opened) if (!graph.hasNode(id)) graph.addNode(id, { x, y: -y });
    for (const { key, from, to } of bundles) if (!graph.hasEdge(key)) graph.addEdgeWithKey(key, from, to, {});
    this.again();
  }

  /** Draws in other colours. */
  paint(look: ReturnType<typeof looks>): void {
    this.look = look;
    this.again();
  }

  /** Has all of it drawn once more before the next frame. */
  again(): void {
    this.sigma.scheduleRefresh();
  }

  zoom(step: "in" | "out"): void {
    const camera = this.sigma.getCamera();
    if (step === "in") void camera.zoomIn({ duration: calm() });
    else void camera.zoomOut({ duration: calm() });
  }

  /** Goes back to where the picture was at first. */
  reset(): void {
    void this.sigma.getCamera().reset({ duration: calm() });
  }

  pan(x: number, y: number): void {
    const camera = this.sigma.getCamera();
    const { x: left, y: top, ratio } = camera.getState();
    camera.setState({ x: left + x * ratio * 0.1, y: top + y * ratio * 0.1 });
  }

  /** Brings entities into view: unless `always`, where some are out of it or all are too close together to be told apart. */
  see(ids: Iterable<string>, always = false): void {
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
    if (!always && !isOut && (part > 0.25 || spots.length === 1)) return;
    const camera = sigma.getCamera();
    const { ratio } = camera.getState();
    const middle = sigma.viewportToFramedGraph({ x: (left + right) / 2, y: (top + bottom) / 2 });
    void camera.animate({ ...middle, ratio: Math.min(1, Math.max(ratio * part * (always ? 1.3 : 1.7), 0.3)) }, { duration: calm() });
  }

  /** Where the graph lies on the screen. */
  plane(): Plane {
    const { sigma } = this;
    const [origin, beside] = [sigma.graphToViewport({ x: 0, y: 0 }), sigma.graphToViewport({ x: 100, y: 0 })];
    const size = sigma.scaleSize(1);
    return { scale: (beside.x - origin.x) / 100, left: origin.x, top: origin.y, grow: this.grow * size, near: size ** 2 };
  }

  /** Where an entity is on the screen, in pixels from the upper left of the picture. */
  private spot(id: string): Spot | null {
    if (!this.graph.hasNode(id)) return null;
    const { x, y } = this.graph.getNodeAttributes(id);
    return this.sigma.graphToViewport({ x, y });
  }

  resize(extent: Extent, rest: Plane): void {
    this.fit(extent, rest);
    this.sigma.resize();
    this.again();
  }

  private fit({ x, y: [top, bottom] }: Extent, { grow }: Plane): void {
    this.grow = grow;
    this.sigma.setCustomBBox({ x, y: [-bottom, -top] });
  }

  private node(key: string): Partial<NodeDisplayData> {
    const node = this.nodes.get(key);
    if (!node) return HIDDEN;
    const weight = this.attention.node(key);
    const look = this.look.node(node);
    return {
      ...look,
      size: look.size * this.grow * (weight === "main" ? LARGER.node : 1),
      visibility: "visible",
      opacity: weight === "faint" ? FAINT.node : 1,
      depth: weight === "main" ? "topNodes" : "nodes",
      zIndex: -node.rank,
    };
  }

  private edge(key: string): Partial<EdgeDisplayData> & LineVariables {
    const bundle = this.lines.get(key);
    if (!bundle) return { ...HIDDEN, ...NO_LINE };
    const weight = this.attention.line(bundle);
    const look = this.look.line(bundle);
    const curvature = this.bent.get(key) ?? 0;
    return {
      color: look.color,
      // Sigma halves widths and lengths of lines.
      size: 2 * look.size * this.grow * (weight === "main" && this.attention.stress ? LARGER.line : 1),
      dash: 2 * look.dash,
      gap: 2 * look.gap,
      solid: look.gap ? "rgba(0,0,0,0)" : look.color,
      curvature,
      path: curvature ? "curved" : "line",
      visibility: "visible",
      opacity: weight === "faint" ? FAINT.line : 1,
      depth: weight === "main" ? "topEdges" : "edges",
    };
  }

  private listen(events: Events): void {
    const { sigma } = this;
    const point = (isOn: boolean) => void (this.box.style.cursor = isOn ? "pointer" : "");
    const hover = (id: string | null) => {
      point(id !== null);
      events.hover(id);
    };
    sigma.on("enterNode", ({ node }) => hover(node));
    sigma.on("leaveNode", () => hover(null));
    sigma.on("enterEdge", () => point(true));
    sigma.on("leaveEdge", () => point(false));
    sigma.on("clickNode", ({ node }) => events.node(node));
    sigma.on("clickEdge", ({ edge, event }) => {
      const bundle = this.lines.get(edge);
      if (bundle) events.link(bundle, event);
    });
    sigma.on("clickStage", ({ event }) => events.nothing(event));
    sigma.on("afterRender", () => events.drawn());
  }
}

function calm(): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 350;
}
