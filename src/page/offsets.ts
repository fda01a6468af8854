/** Places are counted in code points by the server and in UTF-16 units by the browser. */
import type { Chars } from "./api";

/** Turns code points of one text into units of the browser: one walk over the text, then a look-up each. */
export class Offsets {
  private readonly units: Uint32Array;

  constructor(readonly text: string) {
    const units: number[] = [];
    for (let unit = 0; unit < text.length; unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1) units.push(unit);
    units.push(text.length);
    this.units = Uint32Array.from(units);
  }

  /** The number of code points of the text. */
  get points(): number {
    return this.units.length - 1;
  }

  /** Returns the unit at which a code point begins; the end of the text for those past it. */
  unit(point: number): number {
    return this.units[Math.min(Math.max(point, 0), this.units.length - 1)] ?? this.text.length;
  }

  /** Returns the words of a place. */
  slice([start, end]: Chars): string {
    return this.text.slice(this.unit(start), this.unit(end));
  }
}
