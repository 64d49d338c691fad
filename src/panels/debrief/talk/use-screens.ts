import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Each thing of a step that has its place on one of its screens is of this class. */
const BLOCK = 'show-block';
/** Class of the content of a screen. */
const CONTENT = 'show-content';
/** Classes of the content of screens after the first. */
const LATER = `${CONTENT} ${CONTENT}--later`;
/** Class of the content while it is measured, when all blocks are present. */
const MEASURED = `${CONTENT}--measured`;
/** Narrower pages have one screen a step, and scroll. */
const WIDE = '(min-width: 48em)';

/** The class of a block, which is seen on its own screen only. */
export function blockClass(isOn: boolean): string {
  return isOn ? BLOCK : `${BLOCK} ${BLOCK}--off`;
}

/** The class of what the blocks of a screen stand in. */
export function contentClass(screen: number): string {
  return screen === 0 ? CONTENT : LATER;
}

/** Lays the blocks in an element on screens: where each screen begins. Again when `shown` names something else, or there is other room. */
export function useScreens(content: RefObject<HTMLElement | null>, shown: string): readonly number[] {
  const [starts, setStarts] = useState<readonly number[]>([0]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is not read, but measured
  useLayoutEffect(() => {
    const { current } = content;
    if (current === null) return;
    const measure = () => {
      const found = matchMedia(WIDE).matches ? startsIn(current) : [0];
      setStarts((before) => (before.join() === found.join() ? before : found));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(current);
    return () => watcher.disconnect();
  }, [content, shown]);
  return starts;
}

function startsIn(content: HTMLElement): number[] {
  const { className } = content;
  content.className = `${CONTENT} ${MEASURED}`;
  const { top } = content.getBoundingClientRect();
  const boxes = [...content.getElementsByClassName(BLOCK)].map((block) => block.getBoundingClientRect());
  const above = (boxes[0]?.top ?? top) - top;
  content.className = `${LATER} ${MEASURED}`;
  const aboveLater = (content.getElementsByClassName(BLOCK)[0]?.getBoundingClientRect().top ?? top) - top;
  content.className = className;
  const heights = boxes.map(({ bottom }, place) => bottom - (boxes[place - 1]?.bottom ?? top + above));
  return screensOf(heights, { first: content.clientHeight - above, later: content.clientHeight - aboveLater });
}

/** Height available below the question. */
interface AvailableHeight {
  readonly first: number;
  /** On the screens after the first, where the question is set smaller. */
  readonly later: number;
}

/** Of the room, as much is filled at least, so that the last screen has something to hold. */
const SHARES = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

/**
 * Lays what stands one under the other, of such heights, on as few screens as can be, about as much on each: where each
 * screen begins, as places from 0. What has no room even on a screen of its own has one all the same.
 */
export function screensOf(heights: readonly number[], room: AvailableHeight): number[] {
  const fewest = filled(heights, room, 1).length;
  const even = SHARES.map((share) => filled(heights, room, share));
  return even.find((starts) => starts.length === fewest) ?? [0];
}

function filled(heights: readonly number[], { first, later }: AvailableHeight, share: number): number[] {
  const starts = [0];
  let used = 0;
  for (const [place, height] of heights.entries()) {
    const room = share * (starts.length === 1 ? first : later);
    if (used > 0 && used + height > room) {
      starts.push(place);
      used = 0;
    }
    used += height;
  }
  return starts;
}
