/** Starts the page: the bar on top, and the view that the address names. */
import { addressOf, place } from "./address";
import { about as fetchAbout, type About, type Network, network as fetchNetwork } from "./api";
import { type Context, RELOADED, type View } from "./context";
import { at, fillWith, h } from "./dom";
import { mountSearch } from "./search";
import { choose, fill, LANGUAGES, type Language, language, showTheme, theme, turnTheme, words } from "./settings";
import * as graph from "./views/graph";

/** The views besides the graph are fetched when they are first opened. */
const LATER: Record<string, () => Promise<View>> = {
  query: () => import("./views/query"),
};

async function start(): Promise<void> {
  showTheme(theme());
  document.documentElement.lang = language;
  document.title = words.title;
  const [about, network] = await Promise.all([fetchAbout(), fetchNetwork()]);
  const context = contextOf(about, network);
  if (about.writable) {
    LATER.review = () => import("./views/review");
    await (await import("./review")).begin(context);
  }
  document.title = `${about.name} · ${words.title}`;
  bar(about);
  mountSearch(at("search"), context);
  const views = new Views(context);
  addEventListener("hashchange", () => void views.show());
  await views.show();
}

function contextOf(about: About, network: Network): Context {
  const live = at("live");
  const context = {
    about,
    network,
    announce(text: string) {
      live.textContent = text;
    },
    async reload() {
      [context.about, context.network] = await Promise.all([fetchAbout(), fetchNetwork()]);
      dispatchEvent(new Event(RELOADED));
    },
  };
  return context;
}

/** Each view has a section of its own, filled when it is first shown and hidden while another is. */
class Views {
  private readonly sections = new Map<string, HTMLElement>();

  constructor(private readonly context: Context) {}

  async show(): Promise<void> {
    const name = sectionOf(place().view);
    for (const [other, section] of this.sections) section.hidden = other !== name;
    for (const link of document.querySelectorAll<HTMLAnchorElement>("#views a")) {
      if (link.dataset.view === name) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    document.body.dataset.view = name;
    if (this.sections.has(name)) return;
    const section = h("section", { class: `view view-${name}` });
    this.sections.set(name, section);
    at("main").append(section);
    try {
      const view = LATER[name] ? await LATER[name]() : graph;
      await view.mount(section, this.context);
    } catch (error) {
      fillWith(section, h("p", { class: "failure", role: "alert" }, fill(words.failed, { reason: String(error) })));
    }
  }
}

/** Entities, links and paths are shown in the graph. */
function sectionOf(view: string): string {
  return LATER[view] ? view : "graph";
}

function bar(about: About): void {
  at("graph-name").textContent = about.name;
  at("skip").textContent = words.skip;
  const names: [string, string][] = [["graph", words.graph], ...Object.keys(LATER).map(named)];
  const link = ([view, label]: [string, string]) =>
    h("a", { href: addressOf({ view } as Parameters<typeof addressOf>[0]), "data-view": view }, label);
  const views = at("views");
  views.setAttribute("aria-label", words.views);
  fillWith(views, ...names.map(link));
  views.hidden = names.length < 2;
  const languages = at<HTMLSelectElement>("language");
  languages.setAttribute("aria-label", words.language);
  fillWith(
    languages,
    ...LANGUAGES.map(([tag, name]) => h("option", { value: tag, lang: tag, selected: tag === language }, name)),
  );
  languages.addEventListener("change", () => choose(languages.value as Language));
  const turn = at("theme");
  turn.setAttribute("aria-label", words.theme);
  turn.setAttribute("title", words.theme);
  turn.addEventListener("click", () => {
    turnTheme();
    dispatchEvent(new Event("guanxi:theme"));
  });
}

function named(view: string): [string, string] {
  const names = words as unknown as Record<string, string>;
  return [view, names[view] ?? view];
}

void start().catch((error) => {
  fillWith(at("main"), h("p", { class: "failure", role: "alert" }, fill(words.failed, { reason: String(error) })));
});
