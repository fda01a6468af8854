/** When things happened to one entity: a lane for each kind, a bar for what lasted, a dot for what happened. */
import { addressOf } from "../address";
import type { Network, Profile, Telling } from "../api";
import { h, svg } from "../dom";
import { fill, language, theme, words } from "../settings";
import { month } from "./model";

const WIDTH = 380;
const LANE = 22;
const LEFT = 4;
/** Rows beyond these are left to the list below. */
const MOST = 24;

/** Returns the picture; nothing when fewer than two claims have a day. */
export function timeline(shown: Profile, network: Network): HTMLElement | null {
  const dated = shown.claims.filter(({ since, until }) => since || until);
  if (dated.length < 2) return null;
  const months = dated.flatMap(({ since, until }) => [month(since), month(until)]).filter((each) => each !== null);
  if (new Set(months).size < 2) return null;
  const [first, last] = [Math.min(...months), Math.max(...months) + 1];
  const place = (at: number) => LEFT + ((at - first) / Math.max(1, last - first)) * (WIDTH - 2 * LEFT - 8);
  const lanes = [...new Set(dated.map(({ kind }) => kind))].sort((one, other) => one - other);
  const all = lanes.flatMap((kind) => pack(dated.filter((claim) => claim.kind === kind), last));
  const rows = all.slice(0, MOST);
  const left = all.slice(MOST).flat().length;
  const height = rows.length * LANE + 18;
  const mark = (claim: Telling, row: number) => {
    const colour = network.kinds[claim.kind]?.[theme()] ?? "currentColor";
    const [from, to] = span(claim, last);
    const y = row * LANE + LANE / 2;
    const isPoint = claim.since === claim.until || to - from < 1;
    const isTold = claim.status === "asserted" || claim.status === "reported";
    const look = { fill: isTold ? colour : "none", stroke: colour, "stroke-width": 1.6, "stroke-dasharray": isTold ? "none" : "3 2" };
    const shape = isPoint
      ? svg("circle", { ...look, cx: place(from) + 4, cy: y, r: 5 })
      : svg("rect", { ...look, x: place(from), y: y - 5, width: Math.max(10, place(to) - place(from)), height: 10, rx: 5 });
    const name = `${claim.subject.name} · ${claim.label} → ${claim.object.name}`;
    return svg("a", { href: addressOf({ view: "claim", id: claim.id }), "aria-label": name }, svg("title", {}, name), shape);
  };
  const years = ticks(first, last);
  const axis = years.map((year) =>
    svg("g", { class: "tick" },
      svg("path", { d: `M${place(year * 12) + 4} 0V${height - 16}` }),
      svg("text", { x: place(year * 12) + 4, y: height - 4 }, String(year))));
  const label = [words.timeline, ...lanes.map((kind) => network.kinds[kind]?.labels[language] ?? "")].join(": ");
  return h(
    "figure",
    { class: "timeline" },
    svg("svg", { viewBox: `0 0 ${WIDTH} ${height}`, role: "group", "aria-label": label }, ...axis,
      ...rows.flatMap((row, at) => row.map((claim) => mark(claim, at)))),
    left > 0 && h("figcaption", { class: "note" }, fill(words.timelineMore, { count: left })),
  );
}

/** Puts claims of one kind into as few rows as they need. */
function pack(claims: Telling[], last: number): Telling[][] {
  const rows: Telling[][] = [];
  const sorted = [...claims].sort((one, other) => span(one, last)[0] - span(other, last)[0]);
  for (const claim of sorted) {
    const [from] = span(claim, last);
    const free = rows.find((row) => row.every((each) => span(each, last)[1] + 1 < from));
    if (free) free.push(claim);
    else rows.push([claim]);
  }
  return rows;
}

/** The months a claim covers; one without a last day lasts to the end of the picture, one without a first is its last. */
function span({ since, until }: Telling, last: number): [number, number] {
  const [from, to] = [month(since), month(until)];
  return [from ?? to ?? 0, to ?? last];
}

function ticks(first: number, last: number): number[] {
  const [from, to] = [Math.ceil(first / 12), Math.floor(last / 12)];
  const every = Math.ceil((to - from + 1) / 6);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at).filter((year) => (year - from) % every === 0);
}
