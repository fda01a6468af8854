/** The search field: names in either script and language, completed while one types. */
import { search, type Hit } from "./api";
import { go } from "./address";
import type { Context } from "./context";
import { fillWith, h } from "./dom";
import { fill, words } from "./settings";

/** How long to wait for the next letter, in milliseconds. */
const PAUSE = 80;

/** What is done with the entity that is chosen; the graph view sets it while it looks for the end of a path. */
export const chosen: { act: (id: string) => void } = { act: (id) => go({ view: "entity", id }) };

/** Fills `root` with the field; follows the pattern of a combobox with a list. */
export function mountSearch(root: HTMLElement, context: Context): void {
  const list = h("ul", { id: "hits", role: "listbox", "aria-label": words.search, hidden: true });
  const field = h("input", {
    type: "search",
    id: "search-field",
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: words.search,
    title: words.searchHint,
    "aria-label": words.search,
    "aria-autocomplete": "list",
    "aria-controls": "hits",
    "aria-expanded": "false",
  });
  let hits: Hit[] = [];
  let active = -1;
  let asked = 0;
  let timer = 0;

  const open = (shown: boolean) => {
    list.hidden = !shown;
    field.setAttribute("aria-expanded", String(shown));
    if (!shown) field.removeAttribute("aria-activedescendant");
  };
  const mark = (next: number) => {
    active = next;
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === active)));
    if (active < 0) return field.removeAttribute("aria-activedescendant");
    field.setAttribute("aria-activedescendant", `hit-${active}`);
    list.children[active]?.scrollIntoView({ block: "nearest" });
  };
  const take = (hit: Hit) => {
    open(false);
    field.value = "";
    chosen.act(hit.id);
  };
  const show = (found: Hit[]) => {
    hits = found;
    const option = (hit: Hit, at: number) =>
      h(
        "li",
        { role: "option", id: `hit-${at}`, "aria-selected": "false", onmousedown: (event) => event.preventDefault(), onclick: () => take(hit) },
        h("span", { class: "hit-name" }, hit.name),
        h("span", { class: "hit-note" }, [hit.matched, hit.kind].filter(Boolean).join(" · ")),
      );
    const nothing = h("li", { class: "hit-none", role: "option", "aria-disabled": "true", "aria-selected": "false" }, words.nothingFound);
    fillWith(list, ...(found.length ? found.map(option) : [nothing]));
    open(true);
    mark(found.length ? 0 : -1);
    context.announce(found.length ? fill(words.results, { count: found.length }) : words.nothingFound);
  };
  const look = async () => {
    const text = field.value.trim();
    const mine = ++asked;
    if (!text) return open(false);
    const found = await search(text);
    if (mine === asked) show(found);
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void look(), PAUSE);
  });
  field.addEventListener("blur", () => open(false));
  field.addEventListener("focus", () => field.value.trim() && void look());
  field.addEventListener("keydown", (event) => {
    // Letters that an input method is still putting together are not a choice.
    if (event.isComposing) return;
    const count = hits.length;
    if (event.key === "ArrowDown" && count) mark((active + 1) % count);
    else if (event.key === "ArrowUp" && count) mark((active + count - 1) % count);
    else if (event.key === "Enter" && !list.hidden && hits[active]) take(hits[active]!);
    else if (event.key === "Escape") {
      if (list.hidden) field.value = "";
      open(false);
    } else return;
    event.preventDefault();
  });
  addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    field.focus();
  });
  fillWith(root, field, list);
}
