/** The picture as it is drawn at once, before sigma is ready or where it cannot be: lines, arrows and shapes on a plain canvas. */
import { ARROW, type Attention, FAINT, LARGER, type LineLook, type looks, type NodeLook, RIM } from "./look";
import type { Bundle, Drawn } from "./model";
import { along, bends, place, type Plane, type Spot, turn } from "./plane";

type Pen = CanvasRenderingContext2D;

/** Draws `drawn` where `plane` says. */
export function sketch(pen: Pen, { nodes, bundles }: Drawn, plane: Plane, look: ReturnType<typeof looks>, attention: Attention): void {
  const ends = new Map(nodes.map((node) => [node.id, { spot: place(plane, node), look: scaled(look.node(node), plane.grow) }]));
  const bent = bends(bundles);
  const isLast = (bundle: Bundle) => attention.line(bundle) === "main";
  for (const bundle of [...bundles.filter((each) => !isLast(each)), ...bundles.filter(isLast)]) {
    const [from, to] = [ends.get(bundle.from), ends.get(bundle.to)];
    if (!from || !to) continue;
    const weight = attention.line(bundle);
    const line = look.line(bundle);
    pen.globalAlpha = weight === "faint" ? FAINT.line : 1;
    const size = line.size * plane.grow * (weight === "main" && attention.stress ? LARGER.line : 1);
    if (from === to) loop(pen, from.spot, from.look, { ...line, size });
    else arrow(pen, from.spot, to.spot, to.look, bent.get(bundle.key) ?? 0, { ...line, size });
  }
  pen.setLineDash([]);
  for (const { id } of nodes) {
    const end = ends.get(id);
    if (!end) continue;
    const weight = attention.node(id);
    pen.globalAlpha = weight === "faint" ? FAINT.node : 1;
    shape(pen, end.spot, weight === "main" ? scaled(end.look, LARGER.node) : end.look);
  }
  pen.globalAlpha = 1;
}

function scaled(look: NodeLook, by: number): NodeLook {
  return { ...look, size: look.size * by };
}

function arrow(pen: Pen, from: Spot, to: Spot, end: NodeLook, bend: number, line: LineLook): void {
  const middle = turn(from, to, bend);
  // The line ends where it meets the shape.
  let [out, within] = [0.5, 1];
  for (let round = 0; round < 12; round += 1) {
    const part = (out + within) / 2;
    if (isWithin(along(from, middle, to, part), to, end)) within = part;
    else out = part;
  }
  const tip = along(from, middle, to, out);
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const head = Math.min(ARROW.length * line.size, length * out);
  const base = along(from, middle, to, Math.max(0, out - head / length));
  stroke(pen, line);
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  // The part of the curve up to the head, by de Casteljau's construction.
  const part = Math.max(0, out - head / length);
  pen.quadraticCurveTo(from.x + (middle.x - from.x) * part, from.y + (middle.y - from.y) * part, base.x, base.y);
  pen.stroke();
  const [dx, dy] = [tip.x - base.x, tip.y - base.y];
  const wide = (ARROW.width * line.size) / 2 / (Math.hypot(dx, dy) || 1);
  pen.setLineDash([]);
  pen.fillStyle = line.color;
  pen.beginPath();
  pen.moveTo(tip.x, tip.y);
  pen.lineTo(base.x - dy * wide, base.y + dx * wide);
  pen.lineTo(base.x + dy * wide, base.y - dx * wide);
  pen.fill();
}

function loop(pen: Pen, { x, y }: Spot, { size }: NodeLook, line: LineLook): void {
  const reach = (4 * size) / (0.75 * Math.cos((40 * Math.PI) / 180));
  const at = (angle: number): [number, number] => [x + reach * Math.cos(angle), y - reach * Math.sin(angle)];
  stroke(pen, line);
  pen.beginPath();
  pen.moveTo(x, y);
  pen.bezierCurveTo(...at(Math.PI / 36), ...at((17 * Math.PI) / 36), x, y);
  pen.stroke();
}

function stroke(pen: Pen, { color, size, dash, gap }: LineLook): void {
  pen.strokeStyle = color;
  pen.lineWidth = size;
  pen.setLineDash(gap ? [dash, gap] : []);
}

/** Whether a place lies in a shape. */
function isWithin(spot: Spot, middle: Spot, { shape, size }: NodeLook): boolean {
  const [dx, dy] = [Math.abs(spot.x - middle.x), Math.abs(spot.y - middle.y)];
  if (shape === "square") return Math.max(dx, dy) < size;
  if (shape === "diamond") return dx + dy < size;
  return Math.hypot(dx, dy) < (shape === "triangle" ? size * 0.6 : size);
}

function shape(pen: Pen, { x, y }: Spot, { shape, size, color, rim }: NodeLook): void {
  // As sigma rounds the corners of what has sharp ones.
  const inner = Math.max(1, (shape === "diamond" || shape === "triangle" ? size * 0.85 : size) - RIM / 2);
  pen.fillStyle = color;
  pen.strokeStyle = rim;
  pen.lineWidth = RIM;
  pen.beginPath();
  if (shape === "square") pen.roundRect(x - inner, y - inner, 2 * inner, 2 * inner, size * 0.12);
  else if (shape === "circle") pen.arc(x, y, inner, 0, 2 * Math.PI);
  else {
    const corners = shape === "diamond" ? [[0, -1], [1, 0], [0, 1], [-1, 0]] : [[0, -1], [0.866, 0.5], [-0.866, 0.5]];
    for (const [across = 0, down = 0] of corners) pen.lineTo(x + across * inner, y + down * inner);
    pen.closePath();
  }
  pen.fill();
  pen.stroke();
}
