/** What a reader chose: language and theme, remembered by the browser. */
import { en, type Words } from "./words/en";
import { zhHans } from "./words/zh-hans";
import { zhHant } from "./words/zh-hant";

export type Language = "en" | "zh-Hant" | "zh-Hans";
export type Theme = "light" | "dark";

/** The languages, with what each calls itself. */
export const LANGUAGES: [Language, string][] = [
  ["en", "English"],
  ["zh-Hant", "繁體中文"],
  ["zh-Hans", "简体中文"],
];

const WORDS: Record<Language, Words> = { en, "zh-Hant": zhHant, "zh-Hans": zhHans };

export const language: Language = chosenLanguage();
export const words: Words = WORDS[language];

/** Returns `text` with each `{name}` replaced by its part. */
export function fill(text: string, parts: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(parts[name] ?? whole));
}

/** Remembers the language and shows the page anew in it. */
export function choose(language: Language): void {
  remember("language", language);
  location.reload();
}

export function theme(): Theme {
  const chosen = recall("theme");
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

export function turnTheme(): Theme {
  const next = theme() === "dark" ? "light" : "dark";
  remember("theme", next);
  showTheme(next);
  return next;
}

function chosenLanguage(): Language {
  const chosen = recall("language");
  const known = LANGUAGES.map(([tag]) => tag);
  const exact = known.find((tag) => tag === chosen);
  if (exact) return exact;
  const wanted = navigator.language;
  if (!wanted.startsWith("zh")) return "en";
  return /Hant|TW|HK|MO/i.test(wanted) ? "zh-Hant" : "zh-Hans";
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(`guanxi.${key}`);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`guanxi.${key}`, value);
  } catch {
    // A browser that keeps nothing forgets the choice with the page.
  }
}
