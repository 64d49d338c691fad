/**
 * Contrast of two opaque colours, 1 to 21, after WCAG 2.2.
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What is seen of `#rrggbbaa`, which lets a part of the ground through, on `#rrggbb`. */
export function laidOver(colour: string, ground: string): string {
  if (!/^#[0-9a-f]{8}$/.test(colour)) throw new Error(`${colour} lets nothing through`);
  const channels = (of: string) => [1, 3, 5].map((at) => Number.parseInt(of.slice(at, at + 2), 16));
  const share = Number.parseInt(colour.slice(7), 16) / 255;
  const under = channels(ground);
  const seen = channels(colour).map((channel, at) => Math.round(channel * share + (under[at] ?? 0) * (1 - share)));
  return `#${seen.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance of `#rrggbb`. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`${colour} is no opaque colour`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
