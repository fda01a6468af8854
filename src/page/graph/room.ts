/** Which room of the picture is taken, by whom. */

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Width of a cell, in pixels. */
const CELL = 80;

export class Room {
  private readonly cells = new Map<string, { owner: string | null; box: Box }[]>();

  /** Takes the room of a box. */
  take(owner: string | null, box: Box): void {
    for (const cell of cellsOf(box)) {
      const taken = this.cells.get(cell);
      if (taken) taken.push({ owner, box });
      else this.cells.set(cell, [{ owner, box }]);
    }
  }

  /** Whether a box covers none that has been taken by others than `owner`. */
  isFree(box: Box, owner: string | null): boolean {
    return cellsOf(box).every((cell) =>
      !this.cells.get(cell)?.some((taken) => (owner === null || taken.owner !== owner) && covers(taken.box, box)));
  }
}

function covers(one: Box, other: Box): boolean {
  return one.left < other.left + other.width && other.left < one.left + one.width &&
    one.top < other.top + other.height && other.top < one.top + one.height;
}

function cellsOf({ left, top, width, height }: Box): string[] {
  const cells: string[] = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor((left + width) / CELL); column += 1) {
    for (let row = Math.floor(top / CELL); row <= Math.floor((top + height) / CELL); row += 1) cells.push(`${column} ${row}`);
  }
  return cells;
}
