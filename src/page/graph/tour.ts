/** The picture by keyboard: arrows go from an entity to the nearest one in that direction. */
import { h } from "../dom";
import type { Drawn, Model } from "./model";
import type { Stage } from "./stage";

interface Act {
  open(id: string): void;
  at(id: string): void;
}

const WAYS: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export function tour(box: HTMLElement, stage: Stage, model: Model, drawn: () => Drawn, act: Act): void {
  let current: string | null = null;
  const ring = h("div", { class: "ring", hidden: true });
  box.append(ring);
  const mark = () => {
    const spot = current && document.activeElement === box ? stage.spot(current) : null;
    ring.hidden = !spot;
    if (!spot) return;
    ring.style.left = `${spot.x}px`;
    ring.style.top = `${spot.y}px`;
  };
  stage.afterwards(mark);
  const first = () => [...drawn().nodes].sort((one, other) => one.rank - other.rank)[0]?.id ?? null;
  const move = ([x, y]: [number, number]) => {
    const here = current && model.nodes.get(current);
    if (!here || !drawn().nodes.includes(here)) return first();
    const cost = (id: string) => {
      const node = model.nodes.get(id)!;
      const [dx, dy] = [node.x - here.x, node.y - here.y];
      const along = dx * x + dy * y;
      // What lies to the side counts double: the eye goes straight on.
      return along <= 0 ? Infinity : along + 2 * Math.abs(dx * y) + 2 * Math.abs(dy * x);
    };
    const others = drawn().nodes.filter(({ id }) => id !== current);
    const best = others.reduce<string | null>((best, { id }) => (cost(id) < (best ? cost(best) : Infinity) ? id : best), null);
    return best ?? current;
  };
  box.addEventListener("keydown", (event) => {
    const way = WAYS[event.key];
    if (way && event.shiftKey) stage.pan(way[0], -way[1]);
    else if (way) {
      current = move(way);
      if (current) act.at(current);
      mark();
    } else if (event.key === "Enter" && current) act.open(current);
    else if (event.key === "+" || event.key === "=") stage.zoom("in");
    else if (event.key === "-") stage.zoom("out");
    else if (event.key === "0") stage.zoom("fit");
    else return;
    event.preventDefault();
  });
  box.addEventListener("blur", () => {
    stage.setHovered(null);
    mark();
  });
}
