/** How entities and links look: shapes, sizes and colours, and what stands out while something is chosen or pointed at. */
import type { GraphNode, Network } from "../api";
import { theme } from "../settings";
import { type Bundle, firmest } from "./model";

export type ShapeName = "circle" | "square" | "diamond" | "triangle";

export interface NodeLook {
  size: number;
  shape: ShapeName;
  color: string;
  rim: string;
}

export interface LineLook {
  size: number;
  color: string;
  dash: number;
  gap: number;
}

/** The width of a rim in pixels. */
export const RIM = 1.4;

/** The length and the width of an arrow, in widths of its line. */
export const ARROW = { length: 6.2, width: 4.6 };

const SHAPES: Record<string, ShapeName> = { ellipse: "circle", box: "square", tab: "square", component: "diamond", invhouse: "triangle" };

/** Returns what draws the entities and links of a graph in the colours of the theme. */
export function looks(network: Network) {
  const shown = theme();
  return {
    node(node: GraphNode): NodeLook {
      const shape = network.shapes[node.shape];
      const colours = shape?.[shown] ?? {};
      return {
        size: 5.5 + 2.9 * Math.sqrt(Math.min(node.degree, 40)) * (shape?.shape === "ellipse" ? 0.85 : 1),
        shape: SHAPES[shape?.shape ?? ""] ?? "circle",
        color: colours.fill ?? "#888888",
        rim: colours.line ?? "#888888",
      };
    },
    line({ kind, links }: Bundle): LineLook {
      const status = firmest(links);
      const isFact = status === "asserted" || status === "reported";
      return {
        size: (status === "reported" ? 1.1 : 1.5) + Math.min(links.length - 1, 4) * 0.3,
        color: network.kinds[kind]?.[shown] ?? "#888888",
        dash: status === "negated" ? 2 : 7,
        gap: isFact ? 0 : status === "negated" ? 4 : 5,
      };
    },
  };
}

/** What stands out: the rest is drawn faint while anything does. */
export interface Stress {
  nodes: Set<string>;
  edges: Set<string>;
  /** Entities in the middle of attention. */
  main: Set<string>;
}

/** How much of a thing is seen: in the middle of attention, as always, or faint. */
export type Weight = "main" | "plain" | "faint";

/** What stands out at the moment, by what was chosen and what is pointed at. */
export class Attention {
  stress: Stress | null = null;
  hovered: string | null = null;

  node(id: string): Weight {
    const { stress, hovered } = this;
    if (id === hovered || stress?.main.has(id)) return "main";
    return stress && !stress.nodes.has(id) ? "faint" : "plain";
  }

  line({ key, from, to }: Bundle): Weight {
    const { stress, hovered } = this;
    const isNear = hovered !== null && (from === hovered || to === hovered);
    if (isNear || stress?.edges.has(key)) return "main";
    return stress || hovered !== null ? "faint" : "plain";
  }
}

/** How much of a faint entity and of a faint link is seen. */
export const FAINT = { node: 0.16, line: 0.1 };

/** How much larger what is in the middle of attention is drawn. */
export const LARGER = { node: 1.18, line: 1.5 };

/** Returns the words of a line: what its claims say. */
export function words({ links }: Bundle): string {
  const labels = [...new Set(links.map(({ label }) => label))];
  return labels.length > 2 ? `${labels.slice(0, 2).join("; ")} +${labels.length - 2}` : labels.join("; ");
}
