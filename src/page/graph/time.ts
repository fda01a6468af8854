/** The time slider: how much is told of each month or year, and the span that is shown. */
import { fillWith, h, svg } from "../dom";
import { fill, words } from "../settings";
import { type Model, month } from "./model";
import { monthText } from "./shared";

/** Spans up to this many months are counted by month. */
const BY_MONTH = 48;

export class Time {
  private readonly bars = svg("svg", { class: "bars", preserveAspectRatio: "none", "aria-hidden": "true" });
  private readonly axis = h("div", { class: "axis", "aria-hidden": "true" });
  private readonly from = h("input", { type: "range", step: 1, "aria-label": words.from });
  private readonly to = h("input", { type: "range", step: 1, "aria-label": words.until });
  private readonly undated = h("input", { type: "checkbox" });
  private readonly undatedCount = h("span", { class: "count" });
  private readonly told = h("output", {});
  private readonly all = h("button", { type: "button", class: "plain" }, words.play);
  private first = 0;
  private last = 0;
  private step = 12;

  constructor(
    private readonly root: HTMLElement,
    private readonly model: Model,
    private readonly change: () => void,
  ) {
    fillWith(
      root,
      h("div", { class: "time-head" }, h("h2", {}, words.time), this.told, this.all),
      h("div", { class: "track" }, this.bars, this.from, this.to, this.axis),
      h("label", { class: "undated" }, this.undated, words.undated, " ", this.undatedCount),
    );
    this.from.addEventListener("input", () => this.slide(this.from));
    this.to.addEventListener("input", () => this.slide(this.to));
    this.undated.addEventListener("change", () => {
      this.model.filter.undated = this.undated.checked;
      this.change();
    });
    this.all.addEventListener("click", () => {
      this.model.filter.span = null;
      this.show();
      this.change();
    });
  }

  /** Counts anew what the other filters leave. */
  show(): void {
    const links = this.model.candidates(false);
    const months = [...this.model.links.values()].flatMap(({ since, until }) => month(since) ?? month(until) ?? []);
    const { span, undated } = this.model.filter;
    this.undated.checked = undated;
    this.undatedCount.textContent = String(links.filter(({ since, until }) => !since && !until).length);
    const [least, most] = months.reduce(([low, high], each) => [Math.min(low, each), Math.max(high, each)], [Infinity, -Infinity]);
    this.root.hidden = months.length === 0;
    if (months.length === 0) return;
    this.step = most - least < BY_MONTH ? 1 : 12;
    this.first = Math.floor(least / this.step);
    this.last = Math.floor(most / this.step);
    const counts = new Array<number>(this.last - this.first + 1).fill(0);
    for (const { since, until } of links) {
      const at = month(since) ?? month(until);
      if (at !== null) counts[Math.floor(at / this.step) - this.first]! += 1;
    }
    for (const input of [this.from, this.to]) {
      input.min = String(this.first);
      input.max = String(this.last);
    }
    this.from.value = String(span ? Math.floor(span[0] / this.step) : this.first);
    this.to.value = String(span ? Math.floor(span[1] / this.step) : this.last);
    this.draw(counts);
    this.say();
  }

  private slide(moved: HTMLInputElement): void {
    const [from, to] = [Number(this.from.value), Number(this.to.value)];
    if (from > to) moved.value = String(moved === this.from ? to : from);
    const [start, end] = [Number(this.from.value), Number(this.to.value)];
    const isAll = start === this.first && end === this.last;
    this.model.filter.span = isAll ? null : [start * this.step, (end + 1) * this.step - 1];
    this.say();
    this.change();
  }

  private draw(counts: number[]): void {
    const most = Math.max(1, ...counts);
    this.bars.setAttribute("viewBox", `0 0 ${counts.length} 100`);
    const bar = (count: number, at: number) => {
      const height = count ? Math.max(6, (count / most) * 100) : 0;
      return svg("rect", { x: at + 0.12, width: 0.76, y: 100 - height, height });
    };
    fillWith(this.bars, ...counts.map(bar));
    const every = Math.ceil(counts.length / 8);
    const marks = counts.map((_, at) => at).filter((at) => at % every === 0);
    const mark = (at: number) => {
      const label = h("span", {}, this.name(this.first + at));
      label.style.left = `${((at + 0.5) / counts.length) * 100}%`;
      return label;
    };
    fillWith(this.axis, ...marks.map(mark));
  }

  /** Tells the span in words, and marks its bars. */
  private say(): void {
    const [from, to] = [Number(this.from.value), Number(this.to.value)];
    [...this.bars.children].forEach((bar, at) =>
      bar.classList.toggle("out", at + this.first < from || at + this.first > to));
    this.from.setAttribute("aria-valuetext", this.name(from));
    this.to.setAttribute("aria-valuetext", this.name(to));
    this.told.textContent = from === to ? this.name(from) : `${this.name(from)} – ${this.name(to)}`;
    this.all.hidden = from === this.first && to === this.last;
    this.from.style.zIndex = from > (this.first + this.last) / 2 ? "3" : "2";
    this.root.setAttribute("aria-label", fill(`${words.time}: {span}`, { span: this.told.textContent }));
  }

  private name(at: number): string {
    return this.step === 12 ? String(at) : monthText(at);
  }
}
