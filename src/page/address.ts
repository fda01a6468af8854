/** The part of the address after `#`: which view is open and what it shows, so that an address can be shared. */

export type Place =
  | { view: "graph" }
  | { view: "entity"; id: string }
  | { view: "link"; from: string; to: string; claim?: string }
  | { view: "path"; from: string; to: string }
  | { view: "query"; query: string }
  | { view: "review" };

/** Returns what the address shows. */
export function place(hash = location.hash): Place {
  const [view, ...parts] = hash.replace(/^#\/?/, "").split("/").map(decode);
  const [first = "", second = "", third] = parts;
  if (view === "entity" && first) return { view, id: first };
  if (view === "link" && first && second) return { view, from: first, to: second, ...(third && { claim: third }) };
  if (view === "path" && first && second) return { view, from: first, to: second };
  if (view === "query") return { view, query: parts.join("/") };
  if (view === "review") return { view };
  return { view: "graph" };
}

/** Returns the address of a place. */
export function addressOf(place: Place): string {
  const parts = (() => {
    switch (place.view) {
      case "entity":
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
  if (location.hash === address) dispatchEvent(new HashChangeEvent("hashchange"));
  else location.hash = address;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
