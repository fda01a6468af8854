/** The SPARQL view: a query with completion, ready questions, the answer as a table or a picture, files to keep. */
import { addressOf, go, place } from "../address";
import { type About, terms as fetchTerms, type Terms } from "../api";
import { copy } from "../clipboard";
import { type Context, RELOADED } from "../context";
import { fillWith, h } from "../dom";
import { type Answer, ask, Failure } from "../query/answer";
import { completion } from "../query/completion";
import { type Editor, editor } from "../query/editor";
import { Names } from "../query/names";
import { fields } from "../query/parameters";
import { result } from "../query/result";
import { fill, language, words } from "../settings";

const HINT = fill(words.editorHint, { key: /Mac|iP(hone|ad|od)/.test(navigator.userAgent) ? "⌘" : "Ctrl" });

/** What the editor holds at first. */
const FIRST = `SELECT ?person ?organization
WHERE {
  ?person g:left ?organization .
}
ORDER BY ?person ?organization
`;

/** Fills `root` with the view. */
export async function mount(root: HTMLElement, context: Context): Promise<void> {
  const terms = await fetchTerms();
  const view = new View(root, context, terms);
  addEventListener("hashchange", () => view.follow());
  view.follow();
}

class View {
  private names: Names;
  private readonly editor: Editor;
  private readonly status = h("div", { class: "query-status", role: "status" });
  private readonly trouble = h("div", { class: "query-trouble", role: "alert" });
  private readonly answer = h("div", { class: "query-answer" });
  private readonly parameters = h("div", { class: "query-parameters" });
  private running: AbortController | null = null;
  /** The query whose answer is shown or awaited. */
  private asked: string | null = null;

  constructor(root: HTMLElement, context: Context, terms: Terms) {
    this.names = new Names(terms, context.network);
    addEventListener(RELOADED, () => (this.names = new Names(terms, context.network)));
    const host = h("div", { class: "query-editor" });
    const share = h("button", { type: "button", onclick: () => void this.share(share) }, words.share);
    fillWith(
      root,
      h("h1", { class: "visually-hidden" }, words.editor),
      h("div", { class: "query-bar" }, this.choice(terms), share),
      this.parameters,
      host,
      h(
        "div",
        { class: "query-foot" },
        h("button", { type: "button", class: "primary", onclick: () => this.run() }, words.run),
        h("p", { class: "query-hint" }, HINT, " ", limits(context.about)),
      ),
      this.status,
      this.trouble,
      this.answer,
    );
    this.editor = editor(host, {
      text: FIRST,
      label: words.editor,
      hint: HINT,
      complete: completion(terms),
      run: () => this.run(),
    });
  }

  /** Shows and runs the query of the address. */
  follow(): void {
    const shown = place();
    if (shown.view !== "query" || !shown.query || shown.query === this.asked) return;
    this.editor.setText(shown.query);
    void this.send(shown.query);
  }

  private run(): void {
    const query = this.editor.text();
    // The address asks for it; where it names the query already, nothing would follow.
    if (addressOf(place()) === addressOf({ view: "query", query })) void this.send(query);
    else {
      this.asked = null;
      go({ view: "query", query });
    }
  }

  private runText(query: string): void {
    this.editor.setText(query);
    this.run();
  }

  private async send(query: string): Promise<void> {
    this.running?.abort();
    const running = new AbortController();
    this.running = running;
    this.asked = query;
    this.editor.showError(null);
    fillWith(this.trouble);
    fillWith(this.parameters, ...fields(query, this.names, (changed) => this.runText(changed)));
    const stop = this.wait(running);
    try {
      const answer = await ask(query, running.signal);
      stop();
      if (this.running === running) this.show(answer, query);
    } catch (error) {
      stop();
      if (this.running !== running) return;
      if (running.signal.aborted) fillWith(this.status, words.cancelled);
      else this.fail(error);
    }
  }

  /** Says that the query runs, and for how long; returns what ends that. */
  private wait(running: AbortController): () => void {
    let seconds = 0;
    const told = h("span", {}, words.running);
    const cancel = h("button", { type: "button", onclick: () => running.abort() }, words.cancel);
    // An answer of a moment is shown at once, without a flash of this.
    const begin = setTimeout(() => fillWith(this.status, told, " ", cancel), 200);
    const clock = setInterval(() => {
      seconds += 1;
      told.textContent = `${words.running} ${seconds} s`;
    }, 1000);
    this.answer.setAttribute("aria-busy", "true");
    return () => {
      clearTimeout(begin);
      clearInterval(clock);
      this.answer.removeAttribute("aria-busy");
    };
  }

  private show(answer: Answer, query: string): void {
    const { told, shown } = result(answer, query, this.names, (error) => this.fail(error));
    fillWith(this.status, told);
    fillWith(this.answer, shown);
  }

  private fail(error: unknown): void {
    fillWith(this.status);
    fillWith(this.answer);
    const message = error instanceof Error ? error.message : String(error);
    const place = error instanceof Failure ? error.place : undefined;
    if (!place) {
      const isLimit = error instanceof Failure && error.reason === "limit";
      fillWith(this.trouble, h("strong", {}, isLimit ? words.limited : words.notAnswered), " ", message);
      return;
    }
    this.editor.showError({ place, message });
    const where = fill(words.placeOfError, { line: place.line, column: place.column });
    const link = h("button", { type: "button", class: "link", onclick: () => this.editor.goTo(place) }, where);
    fillWith(this.trouble, link, " ", message);
  }

  private choice(terms: Terms): HTMLSelectElement {
    const options = terms.questions.map(({ name, words }) => h("option", { value: name }, words));
    const select = h(
      "select",
      { "aria-label": words.questions, onchange: () => {
        const chosen = terms.questions.find(({ name }) => name === select.value);
        if (!chosen) return;
        this.runText(localized(chosen.query));
        select.value = "";
      } },
      h("option", { value: "" }, words.chooseQuestion),
      ...options,
    );
    return select;
  }

  private async share(button: HTMLElement): Promise<void> {
    const address = addressOf({ view: "query", query: this.editor.text() });
    await copy(new URL(address, location.href).href);
    button.textContent = words.cited;
    setTimeout(() => (button.textContent = words.share), 2000);
  }
}

/** Questions that name a language ask for that of the page. */
function localized(query: string): string {
  return query.replace(/(VALUES \?language \{ )"[\w-]+"/, `$1"${language}"`);
}

function limits({ limits }: About): string {
  return limits ? fill(words.limits, { seconds: limits.seconds, rows: limits.rows.toLocaleString(language) }) : "";
}
