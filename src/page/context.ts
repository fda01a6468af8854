/** What a view is given: `mount(root, context)` fills `root` once, when the view is first opened. */
import type { About, Network, Profile, Telling } from "./api";

export interface Context {
  readonly about: About;
  /** The most central part of the graph, as last fetched. */
  readonly network: Network;
  /** Says something to screen readers. */
  announce(text: string): void;
  /** Fetches the graph anew, after it changed, and has every view show it. */
  reload(): Promise<void>;
}

/** A view of the page, one file of `views/`. */
export interface View {
  mount(root: HTMLElement, context: Context): void | Promise<void>;
}

/** Tools that another part of the page puts beside claims, names and profiles; none of them unless it is there. */
export interface Tools {
  claim?: (claim: Telling) => HTMLElement | null;
  name?: (profile: Profile, name: string) => HTMLElement | null;
  profile?: (profile: Profile) => HTMLElement | null;
}

export const tools: Tools = {};

/** Told on `window` when the graph was fetched anew. */
export const RELOADED = "guanxi:reloaded";
