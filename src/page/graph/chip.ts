/** Small signs of a claim: how firmly it is told, and the colour of its kind. */
import type { Network, Telling } from "../api";
import { h } from "../dom";
import { theme } from "../settings";

export function statusChip(claim: Telling): HTMLElement {
  return h("span", { class: `chip status-${claim.status}` }, claim.standing);
}

/** Gives `element` the colour of a kind as `--kind`. */
export function tint<E extends HTMLElement>(element: E, kind: number): E {
  element.style.setProperty("--kind", `var(--kind-${kind})`);
  return element;
}

/** Makes the colours of the kinds known to style sheets. */
export function setKinds({ kinds }: Network): void {
  kinds.forEach((kind, at) => document.documentElement.style.setProperty(`--kind-${at}`, kind[theme()]));
}
