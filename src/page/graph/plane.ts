/** Where the graph lies on the screen, and which way its lines take: the same for everything that draws it. */
import type { Bundle } from "./model";

export interface Spot {
  x: number;
  y: number;
}

/**
 * A place of the graph is on the screen at its coordinates times `scale`, from `left` and `top`. Things are drawn `grow` times
 * their size, and all is `near` times as large as it was at first.
 */
export interface Plane {
  scale: number;
  left: number;
  top: number;
  grow: number;
  near: number;
}

export interface Extent {
  x: [number, number];
  y: [number, number];
}

export interface Size {
  width: number;
  height: number;
}

/** Room between the picture and its edge, in pixels. */
export const PADDING = 24;

/** How far apart things are that have their full size, in pixels, and the part of it that they have at least. */
const ROOMY = 44;
const LEAST = 0.25;

/** How far lines between the same two entities are from each other, in parts of their length. */
const SPREAD = 0.25;

export function extentOf(spots: Iterable<Spot>): Extent {
  const extent: Extent = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] };
  for (const { x, y } of spots) {
    extent.x = [Math.min(extent.x[0], x), Math.max(extent.x[1], x)];
    extent.y = [Math.min(extent.y[0], y), Math.max(extent.y[1], y)];
  }
  return extent.x[0] > extent.x[1] ? { x: [0, 0], y: [0, 0] } : extent;
}

/** Returns how far things are from the one that is nearest to them: half of them are nearer, half are not. */
export function distance(spots: Spot[]): number {
  const sorted = [...spots].sort((one, other) => one.x - other.x);
  const nearest = sorted.map((spot, at) => {
    let least = Infinity;
    for (const step of [-1, 1]) {
      for (let next = at + step; sorted[next]; next += step) {
        const [across, down] = [Math.abs(sorted[next]!.x - spot.x), Math.abs(sorted[next]!.y - spot.y)];
        if (across >= least) break;
        least = Math.min(least, Math.hypot(across, down));
      }
    }
    return least;
  });
  return nearest.sort((one, other) => one - other)[Math.floor(nearest.length / 2)] ?? Infinity;
}

/** Returns where a graph whose things are some `distance` apart lies while nobody has moved it, as sigma puts it. */
export function rest(extent: Extent, { width, height }: Size, distance = Infinity): Plane {
  const [across, down] = [extent.x[1] - extent.x[0], extent.y[1] - extent.y[0]];
  const [high, tall] = [height / width, (down || 1) / (across || 1)];
  const isCrossed = (high < 1 && tall > 1) || (high > 1 && tall < 1);
  const correction = isCrossed ? 1 : Math.min(Math.max(tall, 1 / tall), Math.max(high, 1 / high));
  const scale = ((Math.min(width, height) - 2 * PADDING) * correction) / (Math.max(across, down) || 1);
  const middle = (side: [number, number]) => (side[0] + side[1]) / 2;
  return { scale, left: width / 2 - middle(extent.x) * scale, top: height / 2 - middle(extent.y) * scale, grow: sizeAt(distance * scale), near: 1 };
}

/** Returns how large things are drawn that are so many pixels apart: smaller in a crowd, so that its links are seen. */
function sizeAt(apart: number): number {
  return Math.min(1, Math.max(LEAST, apart / ROOMY));
}

/** Returns the extent that leaves room for boxes around spots, in pixels from each spot. */
export function withRoom(spots: { spot: Spot; left: number; right: number; up: number; down: number }[], size: Size): Extent {
  const bare = extentOf(spots.map(({ spot }) => spot));
  if (spots.length === 0) return bare;
  // What the boxes need makes the scale smaller, which makes them need more: it settles after a few rounds.
  let extent = bare;
  for (let round = 0; round < 4; round += 1) {
    const { scale } = rest(extent, size);
    extent = extentOf(spots.flatMap(({ spot: { x, y }, left, right, up, down }) => [
      { x: x - left / scale, y: y - up / scale },
      { x: x + right / scale, y: y + down / scale },
    ]));
  }
  return extent;
}

export function place({ scale, left, top }: Plane, { x, y }: Spot): Spot {
  return { x: left + x * scale, y: top + y * scale };
}

/** Returns how far each line bends aside, in parts of its length: those that join the same two entities stand side by side. */
export function bends(bundles: Bundle[]): Map<string, number> {
  const groups = new Map<string, Bundle[]>();
  for (const bundle of bundles) {
    const ends = [bundle.from, bundle.to].sort().join("\0");
    groups.set(ends, [...(groups.get(ends) ?? []), bundle]);
  }
  const found = new Map<string, number>();
  for (const group of groups.values()) {
    const isBack = ({ from, to }: Bundle) => from > to;
    const sorted = [...group.filter((bundle) => !isBack(bundle)), ...group.filter(isBack)];
    sorted.forEach((bundle, at) => {
      const aside = (at - (sorted.length - 1) / 2) * SPREAD;
      found.set(bundle.key, isBack(bundle) ? -aside : aside);
    });
  }
  return found;
}

/** Returns the point that a bent line is drawn towards. */
export function turn(from: Spot, to: Spot, bend: number): Spot {
  return { x: (from.x + to.x) / 2 + (to.y - from.y) * bend, y: (from.y + to.y) / 2 - (to.x - from.x) * bend };
}

/** Returns the place on a bent line at a part of its way. */
export function along(from: Spot, middle: Spot, to: Spot, part: number): Spot {
  const rest = 1 - part;
  const mix = (of: "x" | "y") => rest * rest * from[of] + 2 * rest * part * middle[of] + part * part * to[of];
  return { x: mix("x"), y: mix("y") };
}
