// What part of the world the map shows. The world is `width` units wide; the map is drawn in pixels.

export interface World {
  width: number;
  top: number;
  bottom: number;
}

/** The middle of what is shown, in units of the world, and how often it is magnified. */
export interface Look {
  x: number;
  y: number;
  zoom: number;
}

export const mostZoom = 12;

export function whole(world: World): Look {
  return { x: world.width / 2, y: (world.top + world.bottom) / 2, zoom: 1 };
}

/** Pixels a unit. At zoom 1 the whole world is seen. */
export function scale(world: World, look: Look, width: number, height: number): number {
  return Math.min(width / world.width, height / (world.bottom - world.top)) * look.zoom;
}

/** The nearest look that shows no more emptiness than it must. */
export function within(world: World, look: Look, width: number, height: number): Look {
  const zoom = Math.max(1, Math.min(mostZoom, look.zoom));
  const pixels = scale(world, { ...look, zoom }, width, height);
  const clamp = (value: number, low: number, high: number, half: number) =>
    high - low <= 2 * half ? (low + high) / 2 : Math.max(low + half, Math.min(high - half, value));
  return {
    zoom,
    x: clamp(look.x, 0, world.width, width / pixels / 2),
    y: clamp(look.y, world.top, world.bottom, height / pixels / 2),
  };
}

/** A place of the world in pixels of the map. */
export function seen(world: World, look: Look, width: number, height: number, at: readonly [number, number]): { x: number; y: number } {
  const pixels = scale(world, look, width, height);
  return { x: width / 2 + (at[0] - look.x) * pixels, y: height / 2 + (at[1] - look.y) * pixels };
}
