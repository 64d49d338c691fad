import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { screensOf } from './screens-of.ts';

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
