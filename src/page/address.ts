/**
 * The part of the address after `#`: which view is open and what it shows, then after `?` how the graph is filtered, so that an
 * address can be shared.
 */

export type Place =
  | { view: "graph" }
  | { view: "list" }
  | { view: "entity"; id: string }
  | { view: "link"; from: string; to: string; claim?: string }
  | { view: "claim"; id: string }
  | { view: "path"; from: string; to: string }
  | { view: "query"; query: string }
  | { view: "review" };

/** Returns what the address shows. */
export function place(hash = location.hash): Place {
  const [way = ""] = hash.split("?");
  const [view, ...parts] = way.replace(/^#\/?/, "").split("/").map(decode);
  const [first = "", second = "", third] = parts;
  if ((view === "entity" || view === "claim") && first) return { view, id: first };
  if (view === "link" && first && second) return { view, from: first, to: second, ...(third && { claim: third }) };
  if (view === "path" && first && second) return { view, from: first, to: second };
  if (view === "query") return { view, query: parts.join("/") };
  if (view === "review" || view === "list") return { view };
  return { view: "graph" };
}

/** Returns how the graph is filtered; none when the address does not say. */
export function details(hash = location.hash): URLSearchParams | null {
  const at = hash.indexOf("?");
  return at < 0 ? null : new URLSearchParams(hash.slice(at + 1));
}

/** Returns the address of a place. */
export function addressOf(place: Place): string {
  const parts = (() => {
    switch (place.view) {
      case "entity":
      case "claim":
        return [place.id];
      case "link":
        return [place.from, place.to, ...(place.claim ? [place.claim] : [])];
      case "path":
        return [place.from, place.to];
      case "query":
        return place.query ? [place.query] : [];
      default:
        return [];
    }
  })();
  return `#/${[place.view, ...parts.map(encodeURIComponent)].join("/")}`;
}

/** Goes to a place; the browser's back button comes back. */
export function go(place: Place): void {
  const address = addressOf(place);
  if (location.hash.split("?")[0] === address) dispatchEvent(new HashChangeEvent("hashchange"));
  else location.hash = address;
}

/** Says in the address how the graph is filtered, without a step for the back button. */
export function tell(details: URLSearchParams): void {
  const text = details.toString();
  const address = addressOf(place()) + (text ? `?${text}` : "");
  if (location.hash !== address) history.replaceState(history.state, "", address);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
