// Text in a drawing: how wide it is in the window's own letters, and where its lines end.

export type Measure = (text: string, size: number, bold?: boolean) => number;

let canvas: CanvasRenderingContext2D | null = null;

/** The width in pixels in the window's sans. */
export const measured: Measure = (text, size, bold = false) => {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return text.length * size * 0.55;
  canvas.font = `${bold ? 600 : 400} ${size}px ${getComputedStyle(document.documentElement).fontFamily}`;
  return canvas.measureText(text).width;
};

/** The text in lines no wider than `room`; a word that is wider alone stands alone. */
export function lines(text: string, size: number, room: number, measure: Measure): string[] {
  const found: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = found.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && measure(longer, size) <= room) found[found.length - 1] = longer;
    else found.push(word);
  }
  return found;
}

/** Pixels of a rem: a drawing grows with the text around it. */
export function rem(): number {
  return typeof document === 'undefined' ? 16 : parseFloat(getComputedStyle(document.documentElement).fontSize);
}
