/** Gives boxes and arrows their places: forces pull the linked together, and nothing overlaps. The same every time. */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";

/** A box around its middle. */
export interface Box {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A link between two boxes; its caption is a box on its way, so that captions keep apart like all boxes. */
export interface Arrow {
  from: string;
  to: string;
  labels: string[];
  caption: Box;
  path?: string;
}

interface Pull {
  source: Box;
  target: Box;
}

const GAP = 14;
const MARGIN = 16;
const STEPS = 400;

/** Sets the places of `boxes` and the ways of `arrows`; returns how large the picture is. */
export function layout(boxes: Box[], arrows: Arrow[]): { width: number; height: number } {
  const byKey = new Map(boxes.map((box) => [box.key, box]));
  const pulls = arrows.flatMap(({ from, to, caption }): Pull[] => {
    const [source, target] = [byKey.get(from), byKey.get(to)];
    if (!source || !target) return [];
    return [{ source, target: caption }, ...(source === target ? [] : [{ source: caption, target }])];
  });
  const all = [...boxes, ...arrows.map(({ caption }) => caption)];
  const heavy = new Set(boxes);
  // All begin where the simulation puts them: on a spiral, the same each time.
  for (const box of all) Object.assign(box, { x: undefined, y: undefined });
  const simulation = forceSimulation(all)
    .force("x", forceX<Box>(0).strength(0.05))
    .force("y", forceY<Box>(0).strength(0.1))
    .force("apart", forceManyBody<Box>().strength((box) => (heavy.has(box) ? -620 : -160)).distanceMax(700))
    .force("links", forceLink<Box, Pull>(pulls).distance(({ source, target }) => distance(source, target)).strength(0.7))
    .stop();
  for (let step = 0; step < STEPS; step += 1) {
    simulation.tick();
    straighten(arrows, byKey);
    // Boxes that pass through each other early find better places than boxes that never may.
    if (step > STEPS / 3) separate(all, 0.4);
  }
  for (let round = 0; round < STEPS && separate(all, 1); round += 1);
  const size = shift(all);
  for (const arrow of arrows) {
    const [from, to] = [byKey.get(arrow.from), byKey.get(arrow.to)];
    if (from && to) arrow.path = from === to ? loop(from, arrow.caption) : way(from, to, arrow.caption);
  }
  return size;
}

function distance(a: Box, b: Box): number {
  return 16 + 0.3 * (a.width + b.width) + 0.3 * (a.height + b.height);
}

/** Moves captions towards the middle between their boxes. */
function straighten(arrows: Arrow[], boxes: Map<string, Box>): void {
  for (const { from, to, caption } of arrows) {
    const [a, b] = [boxes.get(from), boxes.get(to)];
    if (!a || !b || a === b) continue;
    caption.x += ((a.x + b.x) / 2 - caption.x) * 0.3;
    caption.y += ((a.y + b.y) / 2 - caption.y) * 0.3;
  }
}

/** Moves overlapping boxes apart along the shorter way; returns whether any did overlap. */
function separate(boxes: Box[], strength: number): boolean {
  let moved = false;
  for (const [at, a] of boxes.entries()) {
    for (let next = at + 1; next < boxes.length; next += 1) {
      const b = boxes[next];
      if (!b) continue;
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const [over, under] = [(a.width + b.width) / 2 + GAP - Math.abs(dx), (a.height + b.height) / 2 + GAP - Math.abs(dy)];
      if (over <= 0.01 || under <= 0.01) continue;
      moved = true;
      const axis = over < under ? "x" : "y";
      const push = (Math.min(over, under) / 2) * strength * ((axis === "x" ? dx : dy) < 0 ? -1 : 1);
      a[axis] -= push;
      b[axis] += push;
    }
  }
  return moved;
}

/** Moves everything so that the picture begins at zero. */
function shift(boxes: Box[]): { width: number; height: number } {
  if (boxes.length === 0) return { width: 0, height: 0 };
  const edges = (axis: "x" | "y", side: "width" | "height") => {
    const low = Math.min(...boxes.map((box) => box[axis] - box[side] / 2)) - MARGIN;
    return [low, Math.max(...boxes.map((box) => box[axis] + box[side] / 2)) + MARGIN - low] as const;
  };
  const [[left, width], [top, height]] = [edges("x", "width"), edges("y", "height")];
  for (const box of boxes) {
    box.x -= left;
    box.y -= top;
  }
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

/** Returns the way from the edge of one box through a caption to the edge of another. */
function way(from: Box, to: Box, through: Box): string {
  const [start, end] = [border(from, through), border(to, through)];
  // The control point of a curve that passes through the caption halfway.
  const control = { x: 2 * through.x - (start.x + end.x) / 2, y: 2 * through.y - (start.y + end.y) / 2 };
  return `M${at(start)} Q${at(control)} ${at(end)}`;
}

function loop(box: Box, through: Box): string {
  const [dx, dy] = [through.x - box.x, through.y - box.y];
  const side = (turn: number) => ({ x: through.x - turn * dy * 0.6, y: through.y + turn * dx * 0.6 });
  const [out, back] = [side(1), side(-1)];
  return `M${at(border(box, out))} Q${at(out)} ${at(through)} Q${at(back)} ${at(border(box, back))}`;
}

/** Returns where the line from the middle of a box towards a point leaves the box. */
function border(box: Box, towards: { x: number; y: number }): { x: number; y: number } {
  const [dx, dy] = [towards.x - box.x, towards.y - box.y];
  const scale = Math.min(box.width / 2 / (Math.abs(dx) || 1e-9), box.height / 2 / (Math.abs(dy) || 1e-9), 1);
  return { x: box.x + dx * scale, y: box.y + dy * scale };
}

function at({ x, y }: { x: number; y: number }): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
