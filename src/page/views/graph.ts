/** The graph view: the picture, what filters it, and a panel with what is told of the thing that was chosen. */
import { go } from "../address";
import { Canvas } from "../graph/canvas";
import { Model } from "../graph/model";
import type { Context } from "../context";
import { fillWith, h } from "../dom";

export function mount(root: HTMLElement, context: Context): void {
  const model = new Model(context.network);
  const box = h("div", { class: "canvas" });
  fillWith(root, box);
  const canvas = new Canvas(box, context.network, {
    node: (id) => go({ view: "entity", id }),
    link: (bundle) => go({ view: "link", from: bundle.from, to: bundle.to }),
    nothing: () => go({ view: "graph" }),
  });
  canvas.show(model.drawn());
}
