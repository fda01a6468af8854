/** How sigma draws: shapes, lines, letters. */
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
import type { Bundle } from "./model";
import { layerRim } from "./rim";

export interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  shape: string;
  color: string;
  rim: string;
  label: string;
  rank: number;
}

export interface EdgeAttributes {
  size: number;
  color: string;
  /** The colour of a line without gaps; that of one with gaps is not seen. */
  solid: string;
  dash: number;
  gap: number;
  label: string;
  bundle: Bundle;
}

/** How a thing looks at the moment, given how it looks in general. */
export interface Reducers {
  node(key: string, data: NodeDisplayData, attributes: NodeAttributes): Partial<NodeDisplayData>;
  edge(key: string, data: EdgeDisplayData, attributes: EdgeAttributes): Partial<EdgeDisplayData>;
}

/** Draws `graph` into `box`. */
export function picture(graph: Graph<NodeAttributes, EdgeAttributes>, box: HTMLElement, reducers: Reducers) {
  const family = getComputedStyle(document.documentElement).getPropertyValue("--sans");
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
        label: { font: { family, size: 13, weight: "500" }, margin: 4 },
      },
      edges: {
        paths: [pathLine(), pathCurved(), pathLoop()],
        extremities: [extremityArrow({ lengthRatio: 3.2, widthRatio: 2.6 })],
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
      nodes: {
        x: { attribute: "x" },
        y: { attribute: "y" },
        size: { attribute: "size" },
        shape: { attribute: "shape" },
        color: { attribute: "color" },
        rim: { attribute: "rim" },
        label: { attribute: "label" },
        labelPosition: "below",
      },
      edges: {
        size: { attribute: "size" },
        color: { attribute: "color" },
        solid: { attribute: "solid" },
        dash: { attribute: "dash" },
        gap: { attribute: "gap" },
        label: { attribute: "label" },
        labelSize: 11.5,
        labelFont: family,
        path: "line",
        parallelPath: "curved",
        selfLoopPath: "loop",
        head: "arrow",
      },
    },
    settings: {
      // A view that is hidden before its next frame has no width, and shows nothing.
      allowInvalidContainer: true,
      // Switched on when the first is to be seen: a page opens sooner without.
      renderEdgeLabels: false,
      enableEdgeEvents: true,
      edgeLabelEvents: "extend",
      nodeLabelEvents: "extend",
      edgePickingPadding: 5,
      nodePickingPadding: 3,
      labelDensity: 1.4,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: 5,
      stagePadding: 48,
      minCameraRatio: 0.03,
      maxCameraRatio: 2.5,
      gestureTarget: "graph",
      autoRescaleContent: "positions",
    },
    nodeReducer: reducers.node,
    edgeReducer: reducers.edge,
  });
}
