/** The graph view: the picture, what filters it, and a panel with what is told of the thing that was chosen. */
import { details, go, place, tell } from "../address";
import { between, claim as fetchClaim, profile as fetchProfile, route as fetchRoute, type Telling } from "../api";
import { type Context, RELOADED } from "../context";
import { unmark } from "../graph/article";
import { setKinds } from "../graph/chip";
import { evidence } from "../graph/evidence";
import { filters } from "../graph/filters";
import { Frame } from "../graph/frame";
import { list } from "../graph/list";
import type { Stress } from "../graph/look";
import { type Bundle, type Drawn, Model, noFilter } from "../graph/model";
import { path } from "../graph/path";
import { announceProfile, profile } from "../graph/profile";
import { read, write } from "../graph/shared";
import { Stage } from "../graph/stage";
import { Time } from "../graph/time";
import { tour } from "../graph/tour";
import { chosen } from "../search";
import { fill, words } from "../settings";

export async function mount(root: HTMLElement, context: Context): Promise<void> {
  const view = new GraphView(root, context);
  addEventListener("hashchange", () => void view.follow());
  addEventListener(RELOADED, () => void view.renew());
  addEventListener("guanxi:theme", () => view.paint());
  await view.follow();
}

/** Most entities that a click adds. */
const AT_ONCE = 40;

class GraphView {
  private readonly model: Model;
  private readonly frame: Frame;
  private readonly stage: Stage;
  private readonly time: Time;
  private drawn: Drawn = { nodes: [], bundles: [], links: 0 };
  /** Entities that the panel is about: they are drawn whatever the filters say. */
  private kept: string[] = [];
  private stress: ((drawn: Drawn) => Stress) | null = null;
  /** Where a path starts whose end is being chosen. */
  private start: string | null = null;
  private step = 0;

  constructor(root: HTMLElement, private readonly context: Context) {
    this.model = new Model(context.network);
    setKinds(context.network);
    this.frame = new Frame(root, {
      close: () => go({ view: "graph" }),
      list: () => go(place().view === "list" ? { view: "graph" } : { view: "list" }),
      all: () => this.change(() => this.model.openAll()),
      reset: () => this.change(() => (this.model.filter = noFilter())),
      cancel: () => this.choosePath(null),
      zoom: (step) => this.stage.zoom(step),
      names: (shown) => this.stage.setNames(shown),
      resize: () => this.stage.resize(),
    });
    this.stage = this.makeStage();
    this.time = new Time(this.frame.time, this.model, () => this.draw());
    const choose = chosen.act;
    chosen.act = (id) => (this.start ? this.open(id) : choose(id));
  }

  /** Shows what the address says. */
  async follow(): Promise<void> {
    const shown = place();
    if (shown.view === "query" || shown.view === "review") return;
    const said = details();
    if (said) this.model.filter = read(said);
    const mine = ++this.step;
    unmark();
    this.stress = null;
    this.kept = [];
    try {
      await this.show(shown, () => mine === this.step);
    } catch (error) {
      if (mine === this.step) this.frame.panel(words.failed.replace("{reason}", ""), (body) => (body.textContent = error instanceof Error ? error.message : String(error)));
    }
    if (mine !== this.step) return;
    this.refilter();
    this.draw();
    // The panel may have just changed the room of the picture.
    requestAnimationFrame(() => this.stress && this.stage.see(this.stress(this.drawn).nodes));
  }

  async renew(): Promise<void> {
    this.model.renew(this.context.network);
    await this.follow();
  }

  paint(): void {
    setKinds(this.context.network);
    this.stage.paint();
    this.refilter();
  }

  private async show(shown: ReturnType<typeof place>, isNow: () => boolean): Promise<void> {
    if (shown.view === "entity") return this.showEntity(shown.id, isNow);
    if (shown.view === "link") return this.showLink(await between(shown.from, shown.to), isNow, shown.claim);
    if (shown.view === "claim") return this.showLink([await fetchClaim(shown.id)], isNow, shown.id);
    if (shown.view === "path") return this.showPath(shown.from, shown.to, false, isNow);
    if (shown.view === "list") return this.frame.panel(words.listTitle, () => undefined, "list");
    this.frame.closePanel();
  }

  private async showEntity(id: string, isNow: () => boolean): Promise<void> {
    const known = this.model.nodes.has(id) ? null : this.model.know(id);
    const [shown] = await Promise.all([fetchProfile(id), known]);
    if (!isNow()) return;
    this.keep([id]);
    this.stress = ({ bundles }) => {
      const edges = bundles.filter(({ from, to }) => from === id || to === id);
      return { nodes: new Set([id, ...edges.flatMap(({ from, to }) => [from, to])]), edges: new Set(edges.map(({ key }) => key)), main: new Set([id]) };
    };
    const acts = {
      hidden: this.model.hidden(id),
      expand: () => void this.model.expand(id).then(() => this.follow()),
      focus: () => void this.model.focus(id).then(() => this.follow()).then(() => this.stage.zoom("fit")),
      path: () => this.choosePath(id),
    };
    this.frame.panel(shown.name, (body) => profile(body, shown, this.context.network, acts), "profile");
    this.context.announce(announceProfile(shown));
  }

  private async showLink(claims: Telling[], isNow: () => boolean, first?: string): Promise<void> {
    if (!isNow()) return;
    const [claim] = claims;
    const ends = claim ? [claim.subject.id, claim.object.id].flatMap((id) => id ?? []) : [];
    await Promise.all(ends.filter((id) => !this.model.nodes.has(id)).map((id) => this.model.know(id)));
    if (!isNow()) return;
    this.keep(ends);
    this.stress = ({ bundles }) => {
      const edges = bundles.filter(({ from, to }) => ends.includes(from) && ends.includes(to));
      return { nodes: new Set(ends), edges: new Set(edges.map(({ key }) => key)), main: new Set(ends) };
    };
    const count = claims.length === 1 ? words.claim : fill(words.claimsCount, { count: claims.length });
    const title = claim ? `${claim.subject.name} — ${claim.object.name}` : words.claims;
    this.frame.panel(title, (body) => evidence(body, claims, first, () => undefined), "evidence");
    this.context.announce(`${title}: ${count}`);
  }

  private async showPath(from: string, to: string, plans: boolean, isNow: () => boolean): Promise<void> {
    const route = await fetchRoute(from, to, plans);
    const ids = [...new Set([from, to, ...(route?.steps ?? []).flatMap((step) => [step.from, step.to])])];
    const claims = new Set(route?.steps.flatMap((step) => step.claims));
    const isKnown = ids.every((id) => this.model.nodes.has(id)) && [...claims].every((id) => this.model.links.has(id));
    if (!isKnown) await Promise.all(ids.map((id) => this.model.know(id)));
    if (!isNow()) return;
    this.keep(ids);
    this.stress = ({ bundles }) => ({
      nodes: new Set(ids),
      edges: new Set(bundles.filter(({ links }) => links.some(({ id }) => claims.has(id))).map(({ key }) => key)),
      main: new Set([from, to]),
    });
    const names = { name: (id: string) => this.name(id), link: (id: string) => this.model.links.get(id) };
    const again = plans ? null : () => {
      const mine = ++this.step;
      void this.showPath(from, to, true, () => mine === this.step).then(() => this.draw());
    };
    const title = fill(words.pathTitle, { from: this.name(from), to: this.name(to) });
    this.frame.panel(title, (body) => path(body, [from, to], route, names, again), "path");
    this.context.announce(`${title}: ${fill(words.pathSteps, { count: route?.steps.length ?? 0 })}`);
  }

  /** Opens an entity, or ends the path that is being chosen at it. */
  private open(id: string): void {
    const { start } = this;
    if (!start || start === id) return go({ view: "entity", id });
    this.choosePath(null);
    go({ view: "path", from: start, to: id });
  }

  private choosePath(start: string | null): void {
    this.start = start;
    this.frame.banner(start && fill(words.pathStart, { name: this.name(start) }));
    if (start) this.context.announce(fill(words.pathStart, { name: this.name(start) }));
  }

  private keep(ids: string[]): void {
    this.kept = ids;
    for (const id of ids) if (this.model.nodes.has(id)) this.model.open.add(id);
  }

  private name(id: string): string {
    return this.model.nodes.get(id)?.name ?? id;
  }

  private change(act: () => void): void {
    act();
    this.refilter();
    this.draw();
  }

  private refilter(): void {
    filters(this.frame.filters, this.context.network, this.model.filter, () => {
      this.time.show();
      this.draw();
    });
    this.time.show();
  }

  private draw(): void {
    this.drawn = this.model.drawn(this.kept);
    this.stage.show(this.drawn, this.model.opened());
    this.stage.setStress(this.stress?.(this.drawn) ?? null);
    if (place().view === "list") list(this.frame.body, this.drawn, this.model);
    const { entities } = this.context.network;
    const [open, sent] = [this.model.open.size, this.context.network.nodes.length];
    this.frame.tell({
      shown: fill(words.shown, { nodes: this.drawn.nodes.length, links: this.drawn.links }),
      note: sent < entities ? fill(words.leftOut, { count: sent, all: entities }) : "",
      part: open < this.model.nodes.size ? fill(words.openCount, { count: open, all: entities }) : "",
      isFiltered: this.model.isFiltered,
      isEmpty: this.drawn.nodes.length === 0,
    });
    tell(write(this.model.filter));
  }

  private makeStage(): Stage {
    const { box } = this.frame;
    const handlers = {
      node: (id: string) => {
        // A neighbourhood of some size is added at once; a large one when it is asked for.
        if (!this.start && this.model.hidden(id) <= AT_ONCE) void this.model.expand(id).then(() => this.open(id));
        else this.open(id);
      },
      link: ({ from, to, links }: Bundle) => go({ view: "link", from, to, ...(links[0] && { claim: links[0].id }) }),
      nothing: () => place().view !== "list" && go({ view: "graph" }),
    };
    const stage = new Stage(box, this.context.network, handlers, () => this.frame.warn(words.noWebgl));
    tour(box, stage, this.model, () => this.drawn, {
      open: (id) => this.open(id),
      at: (id) => {
        stage.setHovered(id);
        this.context.announce(`${this.name(id)}, ${fill(words.linkCount, { count: this.model.nodes.get(id)?.degree ?? 0 })}`);
      },
    });
    return stage;
  }
}
