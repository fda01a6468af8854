/** The editor of a query: CodeMirror in a shadow tree, where it keeps its styles without a style element in the page. */
import { acceptCompletion, autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import type { CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { sparql } from "@codemirror/legacy-modes/mode/sparql";
import { EditorState, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, drawSelection, EditorView, keymap, lineNumbers, WidgetType } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Place } from "./answer";

export interface Editor {
  text(): string;
  setText(text: string): void;
  focus(): void;
  /** Shows a message below the line of `place` and marks the word there; `null` takes it away. */
  showError(error: { place: Place; message: string } | null): void;
  /** Puts the cursor at a place. */
  goTo(place: Place): void;
}

interface Options {
  text: string;
  label: string;
  hint: string;
  complete: (context: CompletionContext) => Promise<CompletionResult | null>;
  run: () => void;
}

/** Puts an editor into `host`. */
export function editor(host: HTMLElement, options: Options): Editor {
  const root = host.attachShadow({ mode: "open" });
  const run = () => {
    options.run();
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    doc: options.text,
    extensions: [
      keymap.of([
        { key: "Mod-Enter", run, preventDefault: true },
        // Tab leaves the editor, unless there is a completion to take.
        { key: "Tab", run: acceptCompletion },
        ...completionKeymap,
        ...closeBracketsKeymap,
        ...historyKeymap,
        ...defaultKeymap,
      ]),
      lineNumbers(),
      history(),
      drawSelection(),
      bracketMatching(),
      closeBrackets(),
      StreamLanguage.define(sparql),
      syntaxHighlighting(HIGHLIGHT),
      autocompletion({ override: [options.complete], icons: false }),
      EditorView.lineWrapping,
      EditorState.tabSize.of(2),
      EditorView.contentAttributes.of({
        "aria-label": `${options.label}. ${options.hint}`,
        autocapitalize: "off",
        autocorrect: "off",
        spellcheck: "false",
      }),
      error,
      THEME,
    ],
  });
  return {
    text: () => view.state.doc.toString(),
    setText: (text) => {
      if (text !== view.state.doc.toString()) {
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: 0 } });
      }
    },
    focus: () => view.focus(),
    showError: (told) => {
      const found = told && { at: offset(view.state, told.place), message: told.message };
      view.dispatch({ effects: setError.of(found) });
      if (found) view.dispatch({ effects: EditorView.scrollIntoView(found.at, { y: "center" }) });
    },
    goTo: (place) => {
      view.dispatch({ selection: { anchor: offset(view.state, place) }, scrollIntoView: true });
      view.focus();
    },
  };
}

/** Returns the unit of the text at a place whose column counts code points. */
function offset(state: EditorState, { line, column }: Place): number {
  const { from, text } = state.doc.line(Math.min(Math.max(line, 1), state.doc.lines));
  return from + [...text].slice(0, column - 1).join("").length;
}

const setError = StateEffect.define<{ at: number; message: string } | null>();

/** The place of an error, until the text changes. */
const error = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (shown, transaction) => {
    let now = transaction.docChanged ? Decoration.none : shown;
    for (const effect of transaction.effects) {
      if (effect.is(setError)) now = effect.value ? marks(transaction.state, effect.value) : Decoration.none;
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function marks(state: EditorState, { at, message }: { at: number; message: string }): DecorationSet {
  const line = state.doc.lineAt(at);
  const word = /^(?:[?$<]?[\p{L}\p{N}_:.-]+>?|\S)/u.exec(line.text.slice(at - line.from))?.[0] ?? "";
  // Past the end of a line there is no word to mark: the one before it stands for it.
  const [from, to] = word ? [at, at + word.length] : [Math.max(line.from, at - 1), at];
  const place = Decoration.line({ class: "cm-error-line" }).range(line.from);
  const mark = from < to ? [Decoration.mark({ class: "cm-error-place" }).range(from, to)] : [];
  const below = Decoration.widget({ widget: new Told(message), block: true, side: 1 }).range(line.to);
  return Decoration.set([place, ...mark, below], true);
}

class Told extends WidgetType {
  constructor(readonly message: string) {
    super();
  }

  override eq(other: Told): boolean {
    return other.message === this.message;
  }

  override toDOM(): HTMLElement {
    const told = document.createElement("div");
    told.className = "cm-error-message";
    told.textContent = this.message;
    return told;
  }
}

const HIGHLIGHT = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--code-keyword)", fontWeight: "600" },
  { tag: [tags.standard(tags.variableName), tags.standard(tags.name)], color: "var(--code-keyword)" },
  { tag: tags.local(tags.variableName), color: "var(--code-variable)" },
  { tag: tags.atom, color: "var(--code-name)" },
  { tag: [tags.string, tags.number], color: "var(--code-text)" },
  { tag: [tags.comment, tags.meta], color: "var(--code-comment)" },
  { tag: [tags.operator, tags.bracket], color: "var(--code-sign)" },
]);

const THEME = EditorView.theme({
  "&": { color: "var(--code-ink)", backgroundColor: "var(--code-paper)", fontSize: "0.9rem", maxHeight: "min(18rem, 45vh)" },
  // The host shows the focus: inside, the gutter would hide a part of it.
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { overflow: "auto", fontFamily: "var(--code-font)", lineHeight: "1.55" },
  ".cm-content, .cm-gutter": { minHeight: "8rem" },
  ".cm-content": { padding: "0.5rem 0", caretColor: "var(--code-ink)" },
  ".cm-cursor": { borderLeftColor: "var(--code-ink)" },
  ".cm-gutters": { backgroundColor: "var(--code-gutter)", color: "var(--code-comment)", border: "none" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--code-selection)",
  },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--code-selection)" },
  "&.cm-focused .cm-nonmatchingBracket": { backgroundColor: "transparent", color: "var(--code-wrong)" },
  ".cm-tooltip": {
    color: "var(--code-ink)",
    backgroundColor: "var(--code-paper)",
    border: "1px solid var(--code-edge)",
    borderRadius: "6px",
    boxShadow: "0 4px 16px rgb(0 0 0 / 0.2)",
    overflow: "hidden",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--code-font)", maxHeight: "15em", maxWidth: "min(32rem, 88vw)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "0.15rem 0.5rem" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": {
    color: "var(--code-ink)",
    backgroundColor: "var(--code-selection)",
  },
  ".cm-completionDetail": { fontStyle: "normal", color: "var(--code-comment)", fontFamily: "var(--code-words)" },
  ".cm-tooltip.cm-completionInfo": { padding: "0.4rem 0.6rem", maxWidth: "20rem", fontFamily: "var(--code-words)" },
  ".cm-error-line": { backgroundColor: "var(--code-wrong-paper)" },
  ".cm-error-place": { textDecoration: "underline wavy var(--code-wrong)", textUnderlineOffset: "3px" },
  ".cm-error-message": {
    padding: "0.1rem 0.5rem 0.2rem",
    color: "var(--code-wrong)",
    backgroundColor: "var(--code-wrong-paper)",
    fontFamily: "var(--code-words)",
  },
});
