/** How sigma draws: shapes and lines; the words lie on another canvas. */
import type Graph from "graphology";
import Sigma from "sigma";
import {
  extremityArrow,
  layerDashed,
  layerPlain,
  pathCurved,
  pathLine,
  pathLoop,
  sdfCircle,
  sdfDiamond,
  sdfSquare,
  sdfTriangle,
} from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import { ARROW } from "./look";
import { PADDING, type Spot } from "./plane";
import { layerRim } from "./rim";

/** A link has no attributes of its own: all of its looks are told when it is drawn. */
export type Attributes = Record<string, never>;

/** What sigma's lines take besides what all lines have. */
export interface LineVariables {
  /** How far it bends aside, in parts of its length. */
  curvature: number;
  /** The colour of a line without gaps; that of one with gaps is not seen. */
  solid: string;
  dash: number;
  gap: number;
}

/** How a thing looks at the moment. */
export interface Reducers {
  node(key: string): Partial<NodeDisplayData>;
  edge(key: string): Partial<EdgeDisplayData> & LineVariables;
}

/** Draws `graph` into `box`. */
export function picture(graph: Graph<Spot, Attributes>, box: HTMLElement, reducers: Reducers) {
  return new Sigma(graph, box, {
    primitives: {
      nodes: {
        shapes: [
          sdfCircle(),
          sdfSquare({ cornerRadius: 0.25 }),
          sdfDiamond({ cornerRadius: 0.15 }),
          sdfTriangle({ cornerRadius: 0.15 }),
        ],
        variables: { rim: { type: "color", default: "#888888" } },
        layers: [layerRim()],
      },
      edges: {
        // Which lines bend is told by `bends`, as for whatever else draws them.
        paths: [pathLine(), { ...pathCurved(), spread: undefined }, pathLoop()],
        extremities: [extremityArrow({ lengthRatio: ARROW.length, widthRatio: ARROW.width })],
        variables: {
          solid: { type: "color", default: "#888888" },
          dash: { type: "number", default: 10 },
          gap: { type: "number", default: 0 },
        },
        layers: [
          layerPlain({ color: { attribute: "solid" } }),
          layerDashed({
            dashSize: { attribute: "dash", default: 10, mode: "pixels" },
            gapSize: { attribute: "gap", default: 0, mode: "pixels" },
            solidExtremities: "head",
          }),
        ],
        defaultHead: "arrow",
      },
    },
    styles: {
      nodes: { x: { attribute: "x" }, y: { attribute: "y" } },
      edges: { path: "line", selfLoopPath: "loop", head: "arrow" },
    },
    settings: {
      // A view that is hidden before its next frame has no width, and shows nothing.
      allowInvalidContainer: true,
      renderLabels: false,
      renderEdgeLabels: false,
      enableEdgeEvents: true,
      enableCameraRotation: false,
      edgePickingPadding: 5,
      nodePickingPadding: 3,
      stagePadding: PADDING,
      itemSizesReference: "screen",
      minCameraRatio: 0.03,
      maxCameraRatio: 2.5,
      gestureTarget: "graph",
      autoRescaleContent: "positions",
    },
    nodeReducer: reducers.node,
    edgeReducer: reducers.edge,
  });
}
