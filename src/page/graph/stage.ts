/**
 * The picture, in layers: shapes and lines as a sketch at once, by sigma as soon as that is ready, at the same places; above
 * them the words, and what takes the pointer until sigma does.
 */
import type { GraphNode, Network } from "../api";
import { h } from "../dom";
import type { Canvas, Handlers } from "./canvas";
import { Captions, namesIn } from "./captions";
import { Attention, looks, type Stress } from "./look";
import type { Drawn } from "./model";
import { distance, type Extent, extentOf, place, type Plane, rest, type Size, type Spot, withRoom } from "./plane";
import { sketch } from "./sketch";

/** What a name may take of the width of a picture beside its entity. */
const WIDEST = 0.12;

/** How long to wait for a browser that does not tell when it has painted, in milliseconds. */
const LONGEST = 1_000;

export class Stage {
  private readonly attention = new Attention();
  private readonly under = layer("sketch");
  private readonly over = layer("captions");
  private readonly captions: Captions;
  private look: ReturnType<typeof looks>;
  private ink = inks();
  private drawn: Drawn = { nodes: [], bundles: [], links: 0 };
  private opened: GraphNode[] = [];
  private extent: Extent = extentOf([]);
  private distance = Infinity;
  private size: Size = { width: 0, height: 0 };
  private canvas: Canvas | null = null;
  /** Whether sigma has drawn what is to be seen. */
  private isReady = false;
  private withLines = false;
  private frame = 0;
  private readonly listeners: (() => void)[] = [];

  constructor(
    private readonly box: HTMLElement,
    private readonly network: Network,
    private readonly handlers: Handlers,
    private readonly without: () => void,
  ) {
    this.look = looks(network);
    const family = getComputedStyle(document.documentElement).getPropertyValue("--sans");
    this.captions = new Captions(this.over.getContext("2d")!, family);
    box.append(this.under, this.over);
    box.addEventListener("click", (event) => this.press(event));
    box.addEventListener("pointermove", (event) => this.pointAt(event));
  }

  /** Draws the entities and links of `drawn`; those of `opened` have room in the picture, whether they are drawn or not. */
  show(drawn: Drawn, opened: GraphNode[]): void {
    this.drawn = drawn;
    this.opened = opened;
    this.distance = distance(opened);
    this.measure();
    this.captions.forget();
    this.canvas?.show(drawn, opened, this.extent, this.atRest());
    this.draw();
  }

  /** Draws in the colours of the theme. */
  paint(): void {
    this.ink = inks();
    this.look = looks(this.network);
    this.captions.forget();
    this.canvas?.paint(this.look);
    this.draw();
  }

  setStress(stress: Stress | null): void {
    if (!stress && !this.attention.stress) return;
    this.attention.stress = stress;
    this.again();
  }

  setNames(shown: boolean): void {
    this.withLines = shown;
    this.again();
  }

  /** Brings an entity and its links forward, as a pointer on it does. */
  setHovered(id: string | null): void {
    if (this.attention.hovered === id) return;
    this.attention.hovered = id;
    this.again();
  }

  zoom(step: "in" | "out" | "fit"): void {
    if (step !== "fit") return this.canvas?.zoom(step);
    // What the filters leave may be a small part of the picture.
    if (this.drawn.nodes.length === this.opened.length) this.canvas?.reset();
    else this.canvas?.see(this.drawn.nodes.map(({ id }) => id), true);
  }

  pan(x: number, y: number): void {
    this.canvas?.pan(x, y);
  }

  see(ids: Iterable<string>): void {
    this.canvas?.see(ids);
  }

  /** Calls `act` whenever the picture was drawn. */
  afterwards(act: () => void): void {
    this.listeners.push(act);
  }

  /** Where an entity is on the screen, in pixels from the upper left of the picture. */
  spot(id: string): Spot | null {
    const node = this.drawn.nodes.find((node) => node.id === id);
    return node ? place(this.plane(), node) : null;
  }

  resize(): void {
    this.measure();
    this.canvas?.resize(this.extent, this.atRest());
    this.draw();
  }

  private again(): void {
    this.captions.forget();
    this.canvas?.again();
    this.draw();
  }

  private plane(): Plane {
    return this.canvas && this.isReady ? this.canvas.plane() : this.atRest();
  }

  private atRest(): Plane {
    return rest(this.extent, this.size, this.distance);
  }

  /** Looks how much room there is, and what the graph takes of it. */
  private measure(): void {
    const { clientWidth: width, clientHeight: height } = this.box;
    this.size = { width, height };
    const most = namesIn(this.size, { scale: 1, left: 0, top: 0, grow: 1, near: 1 });
    this.extent = withRoom(this.opened.map((node) => {
      const { size } = this.look.node(node);
      const room = node.rank < most ? this.captions.room(node.name, size) : { width: 0, height: 0 };
      const aside = Math.max(size, Math.min(room.width / 2, width * WIDEST));
      return { spot: node, left: aside, right: aside, up: size, down: size + room.height };
    }), this.size);
  }

  /** Draws what sigma does not, before the next frame. */
  private draw(): void {
    if (this.isReady || this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      if (this.isReady) return;
      const pen = clear(this.under, this.size);
      sketch(pen, this.drawn, this.plane(), this.look, this.attention);
      this.write();
      if (this.box.dataset.drawn || this.drawn.nodes.length === 0) return;
      this.box.dataset.drawn = "sketch";
      performance.mark("guanxi:picture");
      void seen().then(() => this.begin());
    });
  }

  /** Draws the words. */
  private write(): void {
    clear(this.over, this.size);
    const { drawn, attention, look, withLines } = this;
    this.captions.draw(this.plane(), this.size, { drawn, attention, look, withLines }, this.ink.text, this.ink.canvas);
    for (const act of this.listeners) act();
  }

  /** Has sigma draw from now on; where it cannot, the sketch stays. */
  private async begin(): Promise<void> {
    try {
      const { Canvas } = await import("./canvas");
      const canvas = new Canvas(this.box, this.attention, this.look, {
        node: (id) => this.handlers.node(id),
        link: (bundle, at) => this.named(at) || this.handlers.link(bundle),
        nothing: (at) => this.named(at) || this.handlers.nothing(),
        hover: (id) => this.setHovered(id),
        drawn: () => this.taken(),
      });
      this.box.append(this.over);
      this.canvas = canvas;
      canvas.show(this.drawn, this.opened, this.extent, this.atRest());
    } catch {
      this.box.dataset.drawn = "without";
      this.without();
    }
  }

  /** Sigma has drawn a frame. */
  private taken(): void {
    if (!this.canvas) return;
    if (!this.isReady) {
      this.isReady = true;
      this.under.remove();
      this.box.dataset.drawn = "whole";
      performance.mark("guanxi:whole");
    }
    this.write();
  }

  /** Opens the entity whose name is at a place; returns whether there is one. */
  private named(at: Spot): boolean {
    const id = this.captions.at(at);
    if (id) this.handlers.node(id);
    return id !== null;
  }

  /** A click that sigma does not take yet. */
  private press(event: MouseEvent): void {
    if (this.isReady) return;
    const at = this.spotOf(event);
    const id = this.captions.at(at) ?? this.shapeAt(at);
    if (id) this.handlers.node(id);
  }

  private pointAt(event: MouseEvent): void {
    this.box.classList.toggle("on-name", this.captions.at(this.spotOf(event)) !== null);
  }

  private spotOf({ clientX, clientY }: MouseEvent): Spot {
    const { left, top } = this.box.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  private shapeAt({ x, y }: Spot): string | null {
    const plane = this.plane();
    const found = this.drawn.nodes.find((node) => {
      const spot = place(plane, node);
      return Math.hypot(spot.x - x, spot.y - y) <= Math.max(8, this.look.node(node).size * plane.grow);
    });
    return found?.id ?? null;
  }
}

/** Waits until a reader sees the page: making sigma ready takes the machine for a while. */
async function seen(): Promise<void> {
  await new Promise<void>((done) => {
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      done();
    }).observe({ type: "paint", buffered: true });
    setTimeout(done, LONGEST);
  });
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  await new Promise((done) => setTimeout(done));
}

function layer(name: string): HTMLCanvasElement {
  return h("canvas", { class: `layer ${name}`, "aria-hidden": "true" });
}

/** Makes a canvas as large as the picture, with nothing on it, and returns what draws on it. */
function clear(canvas: HTMLCanvasElement, { width, height }: Size): CanvasRenderingContext2D {
  const dense = devicePixelRatio || 1;
  const [across, down] = [Math.round(width * dense), Math.round(height * dense)];
  if (canvas.width !== across || canvas.height !== down) Object.assign(canvas, { width: across, height: down });
  const pen = canvas.getContext("2d")!;
  pen.setTransform(dense, 0, 0, dense, 0, 0);
  pen.clearRect(0, 0, width, height);
  return pen;
}

function inks(): { text: string; canvas: string } {
  const style = getComputedStyle(document.documentElement);
  return { text: style.getPropertyValue("--ink").trim(), canvas: style.getPropertyValue("--canvas").trim() };
}
