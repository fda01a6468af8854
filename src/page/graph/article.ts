/** An article beside its evidence: scrolled to the sentence, with subject, object and cue marked in place. */
import { article as fetchArticle, type Article, type Chars, type Quote } from "../api";
import { fillWith, h } from "../dom";
import { Offsets } from "../offsets";
import { words } from "../settings";

/** What is marked, the faintest first. */
const MARKS = ["sentence", "cue", "object", "subject"] as const;

/** A stretch of the article in one text node. */
interface Stretch {
  start: number;
  end: number;
  node: Text;
  offsets: Offsets;
}

export class Reader {
  private shown: Article | null = null;
  private stretches: Stretch[] = [];
  private readonly body = h("div", { class: "text", tabindex: 0, role: "region", "aria-label": words.article });
  private readonly head = h("div", { class: "article-head" });

  constructor(root: HTMLElement) {
    fillWith(root, this.head, this.body);
  }

  /** Shows the document of a quote and marks its words. */
  async show(quote: Quote): Promise<void> {
    if (this.shown?.id !== quote.document) {
      const article = await fetchArticle(quote.document);
      this.shown = article;
      this.fill(article);
    }
    this.mark(quote);
  }

  private fill(article: Article): void {
    const source = safe(article.url);
    const legend = (name: "subject" | "object" | "cue") => h("li", { class: `mark-${name}` }, words[name]);
    fillWith(
      this.head,
      h("h3", { lang: article.language }, article.title),
      h(
        "p",
        { class: "note" },
        [article.date, article.id === article.title ? null : article.id].filter(Boolean).join(" · "),
        source && " · ",
        source && h("a", { href: source, rel: "noreferrer noopener", target: "_blank" }, words.openSource),
      ),
      h("ul", { class: "legend" }, legend("subject"), legend("cue"), legend("object")),
      !article.text && h("p", { class: "note" }, words.articlePart),
    );
    const whole: [number, string][] = article.text
      ? [[0, article.text]]
      : article.sentences.map(({ place, text }) => [place[0], text]);
    this.stretches = whole.map(([start, text]) => {
      const offsets = new Offsets(text);
      return { start, end: start + offsets.points, node: document.createTextNode(text), offsets };
    });
    this.body.lang = article.language;
    fillWith(this.body, ...this.stretches.map(({ node }) => h("p", {}, node)));
  }

  private mark(quote: Quote): void {
    const places = { sentence: quote.sentence, cue: quote.cue, object: quote.object, subject: quote.subject };
    MARKS.forEach((name, at) => {
      const range = places[name] && this.range(places[name]);
      if (!("highlights" in CSS)) return;
      if (!range) return void CSS.highlights.delete(`evidence-${name}`);
      const highlight = new Highlight(range);
      highlight.priority = at;
      CSS.highlights.set(`evidence-${name}`, highlight);
    });
    const range = this.range(quote.sentence);
    if (!range) return;
    const [sentence, box] = [range.getBoundingClientRect(), this.body.getBoundingClientRect()];
    const room = Math.max(24, (box.height - sentence.height) / 3);
    this.body.scrollTop += sentence.top - box.top - room;
  }

  private range([start, end]: Chars): Range | null {
    const stretch = this.stretches.find((each) => each.start <= start && end <= each.end);
    if (!stretch) return null;
    const range = document.createRange();
    range.setStart(stretch.node, stretch.offsets.unit(start - stretch.start));
    range.setEnd(stretch.node, stretch.offsets.unit(end - stretch.start));
    return range;
  }
}

/** Marks nothing any more. */
export function unmark(): void {
  if ("highlights" in CSS) for (const name of MARKS) CSS.highlights.delete(`evidence-${name}`);
}

/** Returns an address that a browser may open: one of the web. */
export function safe(url: string | null): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}
