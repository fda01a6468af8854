/** The words of the picture: names of entities and what links say, put where they cover neither each other nor an entity. */
import type { GraphNode } from "../api";
import { type Attention, type looks, words } from "./look";
import type { Bundle, Drawn } from "./model";
import { along, bends, place, type Plane, type Size, type Spot, turn } from "./plane";
import { type Box, Room } from "./room";

type Pen = CanvasRenderingContext2D;

/** A text and the box it stands in, in pixels from a place of the graph. */
interface Caption {
  of: string;
  at: Spot;
  text: string;
  left: number;
  top: number;
  width: number;
  font: typeof NAME;
  /** The colour of a link; names have that of ink. */
  color: string | null;
}

const NAME = { size: 13, height: 17, weight: 500 };
/** The names of what is drawn largest. */
const HEAD = { size: 15.5, height: 20, weight: 700 };
const LARGE = 14;
const LINE = { size: 11.5, height: 15, weight: 400 };
/** Room between an entity and its name. */
const GAP = 3;
/** The picture has a name for each so many pixels, as far as they find room. */
const CELL = 5_500;
/** So many of the most central entities have a name even where it covers others, though no other name. */
const HUBS = 14;
/** Most letters of what a link says. */
const LONGEST = 34;
/** Parts of a line at which its words may stand. */
const PARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** Returns how many names a picture has at most: there are more of them the nearer one looks. */
export function namesIn({ width, height }: Size, { near }: Plane): number {
  return (width * height * near ** 2) / CELL;
}

/** What captions are made from. */
export interface Words {
  drawn: Drawn;
  attention: Attention;
  look: ReturnType<typeof looks>;
  withLines: boolean;
}

export class Captions {
  private captions: Caption[] = [];
  /** For what the captions were placed. */
  private made: { plane: Plane; size: Size } | null = null;
  private readonly widths = new Map<string, number>();

  constructor(private readonly pen: Pen, private readonly family: string) {}

  /** Has everything placed anew when it is next drawn. */
  forget(): void {
    this.made = null;
  }

  /** Returns how much room a name takes below its entity, which is drawn of a size. */
  room(text: string, size: number): Size {
    const font = fontOf(size);
    return { width: this.measure(text, font), height: GAP + font.height };
  }

  draw(plane: Plane, size: Size, words: Words, ink: string, halo: string): void {
    const { made } = this;
    const isSame = made && made.plane.scale === plane.scale && made.plane.grow === plane.grow &&
      made.size.width === size.width && made.size.height === size.height;
    if (!isSame) this.captions = this.put(plane, size, words);
    this.made = { plane, size };
    const { pen } = this;
    pen.textBaseline = "middle";
    pen.lineJoin = "round";
    for (const { at, text, left, top, width, font, color } of this.captions) {
      const { x, y } = place(plane, at);
      if (x + left > size.width || x + left + width < 0 || y + top > size.height || y + top < -NAME.height) continue;
      this.setFont(font);
      pen.strokeStyle = halo;
      pen.lineWidth = 4.5;
      pen.strokeText(text, x + left, y + top + font.height / 2);
      pen.fillStyle = color ?? ink;
      pen.fillText(text, x + left, y + top + font.height / 2);
    }
  }

  /** Returns the entity whose name is at a place. */
  at({ x, y }: Spot): string | null {
    const { made } = this;
    if (!made) return null;
    const found = this.captions.find(({ at, left, top, width, font, color }) => {
      const spot = place(made.plane, at);
      return color === null && x >= spot.x + left && x <= spot.x + left + width && y >= spot.y + top && y <= spot.y + top + font.height;
    });
    return found?.of ?? null;
  }

  private put(plane: Plane, size: Size, { drawn, attention, look, withLines }: Words): Caption[] {
    const [room, written] = [new Room(), new Room()];
    const nodes = new Map(drawn.nodes.map((node) => [node.id, node]));
    const spots = new Map(drawn.nodes.map((node) => [node.id, place(plane, node)]));
    const radius = (node: GraphNode) => look.node(node).size * plane.grow;
    for (const node of drawn.nodes) {
      const [spot, around] = [spots.get(node.id)!, radius(node)];
      if (attention.node(node.id) !== "faint") room.take(node.id, { left: spot.x - around, top: spot.y - around, width: 2 * around, height: 2 * around });
    }
    const weight = ({ id }: GraphNode) => ["main", "plain", "faint"].indexOf(attention.node(id));
    const sorted = [...drawn.nodes].sort((one, other) => weight(one) - weight(other) || one.rank - other.rank);
    // The same ones have a name wherever the picture is moved.
    const most = attention.stress ? Infinity : namesIn(size, plane);
    // While all of the picture is seen, no name is to be cut off by its edge.
    const isSeen = ({ left, width }: Box) => plane.near > 1.01 || (left >= 0 && left + width <= size.width);
    const names = sorted.flatMap((node, at) => {
      const isMain = attention.node(node.id) === "main";
      if (attention.node(node.id) === "faint" || (at >= most && !isMain)) return [];
      return this.name(node, spots.get(node.id)!, radius(node), look.node(node).size, room, at < HUBS ? written : null, isSeen, isMain) ?? [];
    });
    const bent = bends(drawn.bundles);
    const lines = drawn.bundles.flatMap((bundle) => {
      const isShown = attention.line(bundle) === "main" || (withLines && attention.line(bundle) === "plain");
      const [from, to] = [nodes.get(bundle.from), nodes.get(bundle.to)];
      if (!isShown || !from || !to) return [];
      return this.line(bundle, [from, to], plane, bent.get(bundle.key) ?? 0, look.line(bundle).color, room) ?? [];
    });
    return [...lines, ...names];
  }

  /** Puts a name below its entity, or where else there is room beside it. */
  private name(node: GraphNode, { x, y }: Spot, radius: number, size: number, room: Room, written: Room | null, isSeen: (box: Box) => boolean, isMain: boolean): Caption | null {
    const font = fontOf(size);
    const width = this.measure(node.name, font);
    const { height } = font;
    const places = [
      [-width / 2, radius + GAP],
      [-width / 2, -radius - GAP - height],
      [radius + GAP + 1, -height / 2],
      [-radius - GAP - 1 - width, -height / 2],
      [radius * 0.6, radius * 0.7 + GAP],
      [-radius * 0.6 - width, radius * 0.7 + GAP],
    ];
    const box = ([left = 0, top = 0]: number[]) => ({ left: x + left, top: y + top, width, height });
    const seen = places.filter((each) => isSeen(box(each)));
    const free = seen.find((each) => room.isFree(box(each), node.id)) ??
      seen.find((each) => written?.isFree(box(each), null)) ?? (isMain ? (seen[0] ?? places[0]) : undefined);
    if (!free) return null;
    room.take(null, box(free));
    written?.take(null, box(free));
    return { of: node.id, at: node, text: node.name, left: free[0] ?? 0, top: free[1] ?? 0, width, font, color: null };
  }

  /** Puts what a link says on its line, where there is room. */
  private line(bundle: Bundle, [from, to]: [GraphNode, GraphNode], plane: Plane, bend: number, color: string, room: Room): Caption | null {
    const whole = words(bundle);
    const text = [...whole].length > LONGEST ? `${[...whole].slice(0, LONGEST - 1).join("")}…` : whole;
    const width = this.measure(text, LINE);
    const [start, end] = [place(plane, from), place(plane, to)];
    const middle = turn(start, end, bend);
    for (const part of PARTS) {
      const spot = along(start, middle, end, part);
      const box = { left: spot.x - width / 2, top: spot.y - LINE.height / 2, width, height: LINE.height };
      if (!room.isFree(box, null)) continue;
      room.take(null, box);
      return { of: bundle.key, at: from, text, left: box.left - start.x, top: box.top - start.y, width, font: LINE, color };
    }
    return null;
  }

  private measure(text: string, font: typeof NAME): number {
    const key = `${font.size} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    this.setFont(font);
    const { width } = this.pen.measureText(text);
    this.widths.set(key, width);
    return width;
  }

  private setFont({ size, weight }: typeof NAME): void {
    this.pen.font = `${weight} ${size}px ${this.family}`;
  }
}

/** Returns the type of the name of an entity that is drawn of a size. */
function fontOf(size: number): typeof NAME {
  return size >= LARGE ? HEAD : NAME;
}
