import type { Rect } from '#stage/geometry.ts';
import type { Point } from '#stage/map-data.ts';
import type { Sprite } from '#stage/sprite.ts';

/** What a tile's painter does. */
export interface Painting {
  /** Every call and every setting, in their order. */
  readonly done: readonly string[];
  /** Where ink lies, in the tile's pixels from its upper left corner, shadows aside; none where nothing is painted. */
  readonly ink: Rect | undefined;
}

/** Paints a tile without a canvas. */
export function paintingOf({
  width,
  height,
  origin,
  paint,
}: Pick<Sprite, 'width' | 'height' | 'origin' | 'paint'>): Painting {
  const done: string[] = [];
  const sheet = new Sheet();
  if (origin === 'middle') sheet.translate(width / 2, height / 2);
  const context = new Proxy(sheet, {
    get: (target, key) => {
      const value = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        done.push(`${String(key)} ${JSON.stringify(given)}`);
        return value.apply(target, given);
      };
    },
    set: (target, key, value) => {
      done.push(`${String(key)} = ${JSON.stringify(value)}`);
      return Reflect.set(target, key, value);
    },
  });
  paint(context as unknown as CanvasRenderingContext2D);
  return { done, ink: sheet.ink === undefined ? undefined : rectOf(sheet.ink) };
}

type Box = readonly [left: number, top: number, right: number, bottom: number];
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const EVERYWHERE: Box = [-1e9, -1e9, 1e9, 1e9];
const STEPS = Array.from({ length: 33 }, (_, i) => i / 32);

/** The part of a canvas context that the stage's painters use, with the bounds of what they paint. */
class Sheet {
  ink: Box | undefined;
  lineWidth = 1;
  font = '10px serif';
  textAlign = 'left';
  #at: Matrix = [1, 0, 0, 1, 0, 0];
  #clip: Box = EVERYWHERE;
  #path: Point[] = [];
  readonly #kept: [Matrix, Box, number, string][] = [];

  save(): void {
    this.#kept.push([this.#at, this.#clip, this.lineWidth, this.font]);
  }
  restore(): void {
    const kept = this.#kept.pop();
    if (kept === undefined) throw new Error('restored more often than saved');
    [this.#at, this.#clip, this.lineWidth, this.font] = kept;
  }
  translate(x: number, y: number): void {
    this.#turn([1, 0, 0, 1, x, y]);
  }
  scale(x: number, y: number): void {
    this.#turn([x, 0, 0, y, 0, 0]);
  }
  rotate(angle: number): void {
    this.#turn([Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]);
  }

  beginPath(): void {
    this.#path = [];
  }
  closePath(): void {}
  setLineDash(): void {}
  moveTo(x: number, y: number): void {
    this.#path.push([x, y]);
  }
  lineTo(x: number, y: number): void {
    this.#path.push([x, y]);
  }
  arc(x: number, y: number, radius: number): void {
    this.ellipse(x, y, radius, radius);
  }
  ellipse(x: number, y: number, rx: number, ry: number): void {
    for (const t of STEPS) this.lineTo(x + rx * Math.cos(2 * Math.PI * t), y + ry * Math.sin(2 * Math.PI * t));
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#path.push(...corners(x, y, width, height));
  }
  roundRect(x: number, y: number, width: number, height: number): void {
    this.rect(x, y, width, height);
  }
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    const [fromX, fromY] = this.#path.at(-1) ?? [x1, y1];
    const on = (a: number, b: number, c: number, d: number, t: number) =>
      a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + d * t ** 3;
    for (const t of STEPS) this.lineTo(on(fromX, x1, x2, x, t), on(fromY, y1, y2, y, t));
  }
  clip(): void {
    this.#clip = shared(this.#clip, this.#boxOf(this.#path, 0)) ?? [0, 0, 0, 0];
  }

  fill(): void {
    this.#mark(this.#path, 0);
  }
  stroke(): void {
    this.#mark(this.#path, this.lineWidth / 2);
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.#mark(corners(x, y, width, height), 0);
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#mark(corners(x, y, width, height), this.lineWidth / 2);
  }
  drawImage(_: unknown, x: number, y: number, width: number, height: number): void {
    this.#mark(corners(x, y, width, height), 0);
  }
  fillText(text: string, x: number, y: number): void {
    const { width } = this.measureText(text);
    const size = this.#letters();
    this.#mark(corners(this.textAlign === 'center' ? x - width / 2 : x, y - size * 0.55, width, size * 1.1), 0);
  }
  strokeText(text: string, x: number, y: number): void {
    this.fillText(text, x, y);
  }
  measureText(text: string): { width: number } {
    return { width: text.length * this.#letters() * 0.5 };
  }
  createLinearGradient(): { addColorStop: () => void } {
    return { addColorStop: () => {} };
  }
  createRadialGradient(): { addColorStop: () => void } {
    return { addColorStop: () => {} };
  }

  #letters(): number {
    return Number(/([\d.]+)px/.exec(this.font)?.[1] ?? 10);
  }
  #turn([a, b, c, d, e, f]: Matrix): void {
    const [A, B, C, D, E, F] = this.#at;
    this.#at = [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
  }
  #mark(path: readonly Point[], beyond: number): void {
    const box = path.length === 0 ? undefined : shared(this.#clip, this.#boxOf(path, beyond));
    if (box === undefined) return;
    const [left, top, right, bottom] = this.ink ?? box;
    this.ink = [Math.min(left, box[0]), Math.min(top, box[1]), Math.max(right, box[2]), Math.max(bottom, box[3])];
  }
  #boxOf(path: readonly Point[], beyond: number): Box {
    const [a, b, c, d, e, f] = this.#at;
    const xs = path.map(([x, y]) => a * x + c * y + e);
    const ys = path.map(([x, y]) => b * x + d * y + f);
    const spare = beyond * Math.sqrt(Math.abs(a * d - b * c));
    return [Math.min(...xs) - spare, Math.min(...ys) - spare, Math.max(...xs) + spare, Math.max(...ys) + spare];
  }
}

function corners(x: number, y: number, width: number, height: number): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

function shared(one: Box, other: Box): Box | undefined {
  const [left, top] = [Math.max(one[0], other[0]), Math.max(one[1], other[1])];
  const [right, bottom] = [Math.min(one[2], other[2]), Math.min(one[3], other[3])];
  return left < right && top < bottom ? [left, top, right, bottom] : undefined;
}

function rectOf([x, y, right, bottom]: Box): Rect {
  return { x, y, width: right - x, height: bottom - y };
}
