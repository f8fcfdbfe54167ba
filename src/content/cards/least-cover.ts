import {
  type Box,
  boxAt,
  clamp,
  heightOf,
  intersection,
  isEmpty,
  type Size,
  type Spot,
  widthOf,
} from './box.ts';
import type { Obstacle, ObstacleKind } from './obstacles.ts';

/** How bad it is to cover a pixel of each. */
const WEIGHT: Readonly<Record<ObstacleKind, number>> = { room: 1, text: 1, control: 3, own: 20, vital: 1000 };
/** How many covered pixels of text are as bad as one pixel further away. */
const PER_PIXEL = 40;

/** A place for a box with its size there. */
export interface Choice extends Spot, Size {}

/**
 * Of some places the one where least is covered, by weight. For what the user asked for, which may cover something
 * rather than stand far away from what it is about.
 */
export function leastCover(
  choices: readonly Choice[],
  near: Spot,
  room: Box,
  obstacles: readonly Obstacle[],
): Choice | null {
  let best: { readonly choice: Choice; readonly cost: number } | null = null;
  for (const each of choices) {
    const choice = { ...each, ...inside(each, room) };
    const distance = Math.abs(choice.left - near.left) + Math.abs(choice.top - near.top);
    const cost = coverOf(choice, obstacles) + distance * PER_PIXEL;
    if (best === null || cost < best.cost) best = { choice, cost };
  }
  return best?.choice ?? null;
}

/** Whether a box covers something that it must not, such as the field that is typed in. */
export function coversVital(choice: Choice, obstacles: readonly Obstacle[]): boolean {
  return (
    coverOf(
      choice,
      obstacles.filter(({ kind }) => kind === 'vital' || kind === 'own'),
    ) > 0
  );
}

/** The nearest place within the room. */
export function inside({ left, top, width, height }: Choice, room: Box): Spot {
  return {
    left: clamp(left, room.left, Math.max(room.left, room.right - width)),
    top: clamp(top, room.top, Math.max(room.top, room.bottom - height)),
  };
}

function coverOf(choice: Choice, obstacles: readonly Obstacle[]): number {
  const box = boxAt(choice, choice);
  return obstacles.reduce((sum, obstacle) => {
    const common = intersection(box, obstacle);
    return isEmpty(common) ? sum : sum + widthOf(common) * heightOf(common) * WEIGHT[obstacle.kind];
  }, 0);
}
