/** The places of the graph view: picture, filters, time, panel, and the buttons between them. */
import { fillWith, h, svg } from "../dom";
import { words } from "../settings";

export interface Acts {
  close(): void;
  list(): void;
  all(): void;
  reset(): void;
  cancel(): void;
  zoom(step: "in" | "out" | "fit"): void;
  names(shown: boolean): void;
  resize(): void;
}

/** What stands below the buttons. */
export interface State {
  shown: string;
  note: string;
  part: string;
  isFiltered: boolean;
  isEmpty: boolean;
}

const ICONS = {
  in: "M8 3v10M3 8h10",
  out: "M3 8h10",
  fit: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  names: "M2.5 13 6 3.5 9.5 13M3.8 9.5h4.4M12 7.5v5.5M10.5 10.2h3",
};

export class Frame {
  readonly box = h("div", { class: "canvas", tabindex: 0, role: "application", "aria-label": words.canvas, "aria-describedby": "canvas-keys" });
  readonly filters = h("form", { class: "filters", "aria-label": words.filters, onsubmit: (event) => event.preventDefault() });
  readonly time = h("section", { class: "time", "aria-label": words.time });
  readonly body = h("div", { class: "panel-body" });
  private readonly title = h("h2", { tabindex: -1 });
  private readonly aside: HTMLElement;
  private readonly side: HTMLElement;
  private readonly shown = h("p", { class: "shown" });
  private readonly note = h("p", { class: "note" });
  private readonly whole: HTMLButtonElement;
  private readonly reset: HTMLButtonElement;
  private readonly empty: HTMLElement;
  private readonly warning = h("p", { class: "note", hidden: true });
  private readonly notice = h("p", {});
  private readonly noticeBox: HTMLElement;
  private readonly listButton: HTMLButtonElement;
  private readonly turn: HTMLButtonElement;
  /** Whether the filters were open before the panel took their place. */
  private wasOpen = false;

  constructor(root: HTMLElement, acts: Acts) {
    const icon = (name: keyof typeof ICONS) =>
      svg("svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true", class: "icon" }, svg("path", { d: ICONS[name] }));
    const round = (name: keyof typeof ICONS, label: string, act: () => void) =>
      h("button", { type: "button", "aria-label": label, title: label, onclick: act }, icon(name));
    this.side = h("section", { class: "side", hidden: !matchMedia("(min-width: 1000px)").matches }, this.filters);
    const turn = h(
      "button",
      {
        type: "button",
        "aria-expanded": String(!this.side.hidden),
        onclick: () => {
          this.wasOpen = false;
          this.turnSide(this.side.hidden === true);
          if (!this.side.hidden && matchMedia("(max-width: 720px)").matches) acts.close();
        },
      },
      words.showFilters,
    );
    this.turn = turn;
    this.listButton = h("button", { type: "button", onclick: acts.list }, words.list);
    const names = round("names", words.names, () => {
      const isOn = names.getAttribute("aria-pressed") !== "true";
      names.setAttribute("aria-pressed", String(isOn));
      acts.names(isOn);
    });
    names.setAttribute("aria-pressed", "false");
    this.whole = h("button", { type: "button", class: "plain", onclick: acts.all }, words.showAll);
    this.reset = h("button", { type: "button", class: "plain", onclick: acts.reset }, words.resetFilters);
    this.empty = h("p", { class: "empty" }, words.empty);
    this.noticeBox = h("div", { class: "banner", hidden: true }, this.notice, h("button", { type: "button", onclick: acts.cancel }, words.cancel));
    this.aside = h(
      "aside",
      { class: "panel", hidden: true, "aria-label": words.evidence },
      h("div", { class: "panel-head" }, this.title, round("close", words.close, acts.close)),
      this.body,
    );
    fillWith(
      root,
      h("h1", { class: "visually-hidden" }, words.title),
      this.side,
      h(
        "div",
        { class: "stage" },
        this.box,
        h("p", { id: "canvas-keys", class: "visually-hidden" }, words.keys),
        this.empty,
        h(
          "div",
          { class: "tools" },
          h("div", { class: "tool-row", role: "group", "aria-label": words.tools }, turn, this.listButton),
          h("div", { class: "state" }, this.shown, this.note, this.warning, this.whole, this.reset),
        ),
        this.noticeBox,
        h(
          "div",
          { class: "zoom", role: "group", "aria-label": words.zoom },
          names,
          round("in", words.zoomIn, () => acts.zoom("in")),
          round("out", words.zoomOut, () => acts.zoom("out")),
          round("fit", words.fit, () => acts.zoom("fit")),
        ),
        this.time,
      ),
      this.aside,
    );
    // Without a size it is hidden behind another view.
    new ResizeObserver(() => {
      if (this.box.clientWidth) acts.resize();
    }).observe(this.box);
    root.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || this.aside.hidden) return;
      acts.close();
      this.box.focus();
    });
  }

  /** Opens the panel with a title; `fill` fills it. */
  panel(title: string, fill: (body: HTMLElement) => void, name = ""): void {
    const wasHidden = this.aside.hidden;
    this.aside.hidden = false;
    this.aside.dataset.shows = name;
    this.aside.setAttribute("aria-label", title);
    this.title.textContent = title;
    this.listButton.setAttribute("aria-pressed", String(name === "list"));
    this.body.scrollTop = 0;
    fillWith(this.body);
    fill(this.body);
    if (wasHidden && matchMedia("(max-width: 1400px)").matches) {
      this.wasOpen = !this.side.hidden;
      this.turnSide(false);
    }
    if (wasHidden || !this.box.matches(":focus")) this.title.focus({ preventScroll: true });
  }

  closePanel(): void {
    if (!this.aside.hidden && this.wasOpen) this.turnSide(true);
    this.aside.hidden = true;
    this.listButton.setAttribute("aria-pressed", "false");
    fillWith(this.body);
  }

  private turnSide(isOpen: boolean): void {
    this.side.hidden = !isOpen;
    this.turn.setAttribute("aria-expanded", String(isOpen));
  }

  banner(text: string | null): void {
    this.noticeBox.hidden = !text;
    this.notice.textContent = text ?? "";
  }

  /** Says what this browser cannot do. */
  warn(text: string): void {
    this.warning.textContent = text;
    this.warning.hidden = false;
  }

  tell({ shown, note, part, isFiltered, isEmpty }: State): void {
    this.shown.textContent = shown;
    this.note.textContent = [part, note].filter(Boolean).join(" ");
    this.note.hidden = !part && !note;
    this.whole.hidden = !part;
    this.reset.hidden = !isFiltered;
    this.empty.hidden = !isEmpty;
    this.empty.textContent = isFiltered ? words.empty : words.emptyGraph;
  }
}
