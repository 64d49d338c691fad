import type { Page } from '@playwright/test';

/** Words in the bar above a screen that lie over others. */
export function overlappingText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const bar = document.querySelector('.top-bar') ?? document.head;
    const isClipped = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
    /** What is seen of words that stand in something that hides what has no room. */
    const seen = (at: DOMRect, element: Element | null): DOMRect => {
      if (element === null || element === bar) return at;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const hides = /hidden|clip/.test(getComputedStyle(element).overflow);
      const [x, y] = hides ? [Math.max(at.left, left), Math.max(at.top, top)] : [at.left, at.top];
      const [to, down] = hides ? [Math.min(at.right, right), Math.min(at.bottom, bottom)] : [at.right, at.bottom];
      return seen(new DOMRect(x, y, Math.max(0, to - x), Math.max(0, down - y)), element.parentElement);
    };
    const placed: { readonly words: string; readonly at: DOMRect }[] = [];
    const texts = document.createTreeWalker(bar, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const { parentElement, nodeValue } = texts.currentNode;
      if (isClipped(parentElement) || parentElement?.closest('dialog')) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      placed.push({ words: nodeValue ?? '', at: seen(range.getBoundingClientRect(), parentElement) });
    }
    // Letters are less high than their line.
    const shared = (from: number, to: number, otherFrom: number, otherTo: number) =>
      Math.min(to, otherTo) - Math.max(from, otherFrom) > 4;
    const overlap = (a: DOMRect, b: DOMRect) =>
      shared(a.left, a.right, b.left, b.right) && shared(a.top, a.bottom, b.top, b.bottom);
    return placed.flatMap((one, place) =>
      placed.slice(place + 1).flatMap((other) => (overlap(one.at, other.at) ? [`${one.words} / ${other.words}`] : [])),
    );
  });
}
