import { useEffect, useRef } from 'preact/hooks';
import type { MountedStage } from '#stage/mounted-stage.ts';
import type { StageOptions } from '#stage/stage-options.ts';
import { onThemeChange } from './theme.ts';

/** Elements of the page that cover the picture. */
export type PictureCover = Pick<StageOptions, 'covered' | 'covering'>;

/** Loads what paints the picture and puts it into the host; what fails later is given up, too. */
export type PictureMount = (
  host: HTMLElement,
  cover: PictureCover,
  giveUp: (error: unknown) => void,
) => Promise<MountedStage>;

interface PictureHostProps {
  /** Called again when it is another function. */
  readonly mount: PictureMount;
  /** The picture cannot be shown here; the page is whole without it. */
  readonly onFailure: () => void;
}

/**
 * The element that a picture is painted in: decoration. What paints it is loaded once the page has been painted and is
 * quiet; where it is small beside the rest, not before the person has done something.
 */
export function PictureHost({ mount, onFailure }: PictureHostProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    return mountAfterPaint(host.current, mount, onFailure);
  }, [mount, onFailure]);
  return <div class="stage-canvas" ref={host} aria-hidden="true" />;
}

function mountAfterPaint(host: HTMLElement, mount: PictureMount, onFailure: () => void): () => void {
  let unmount = () => {};
  let left = false;
  const giveUp = (error: unknown) => {
    // Logged for developers; the page is whole without the picture.
    reportError(error);
    onFailure();
  };
  const start = async () => {
    try {
      const stop = themed(await mount(host, coverOf(host), giveUp));
      if (left) stop();
      else unmount = stop;
    } catch (error) {
      if (!left) giveUp(error);
    }
  };
  const stopWaiting = isUntouchedPhone() ? afterFirstInput(start) : afterPaint(start);
  return () => {
    left = true;
    stopWaiting();
    unmount();
  };
}

/** Longest wait for a page that is never quiet, in milliseconds. */
const PATIENCE = 2000;

/** Calls back once the page has been painted and has nothing else to do; returns how to stop. */
function afterPaint(then: () => void): () => void {
  let idle: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    // Safari has no idle time to tell of.
    if ('requestIdleCallback' in window) idle = requestIdleCallback(then, { timeout: PATIENCE });
    else timer = setTimeout(then, 0);
  });
  return () => {
    cancelAnimationFrame(frame);
    if (idle !== undefined) cancelIdleCallback(idle);
    clearTimeout(timer);
  };
}

/** One column, in which a picture is a strip above what is read. */
const NARROW = '(max-width: 63.99875em)';

function isUntouchedPhone(): boolean {
  return matchMedia(NARROW).matches && !navigator.userActivation?.hasBeenActive;
}

/** Longest wait for a person who only reads, in milliseconds. */
const READING = 10_000;
const INPUTS = ['pointerdown', 'keydown', 'scroll'] as const;

/** Calls back once the person has done something, or has read for a while, and the page is quiet; returns how to stop. */
function afterFirstInput(then: () => void): () => void {
  const waiting = new AbortController();
  const { signal } = waiting;
  let stop = () => {};
  const begin = () => {
    waiting.abort();
    clearTimeout(timer);
    stop = afterPaint(then);
  };
  const timer = setTimeout(begin, READING);
  for (const input of INPUTS) document.addEventListener(input, begin, { signal, capture: true, passive: true });
  return () => {
    waiting.abort();
    clearTimeout(timer);
    stop();
  };
}

/** Lights the picture as the page is lit; returns how to remove it. */
function themed(picture: MountedStage): () => void {
  const ignoreTheme = onThemeChange((theme) => picture.setTheme(theme));
  return () => {
    ignoreTheme();
    picture.destroy();
  };
}

function coverOf(host: HTMLElement): PictureCover {
  const covering = [...(host.closest('main')?.querySelectorAll(COVERS) ?? [])];
  const covers = () => {
    const scene = document.querySelectorAll(`.moment ${COVERS}`);
    return scene.length > 0 ? [...scene] : covering;
  };
  return { covering, covered: () => Math.max(0, ...covers().map((element) => coveredBy(host, element))) };
}

/** In a scene over the table, only what belongs to it does. */
const COVERS = '[data-covers-stage]';

/** Pixels of the host's lower edge that lie under an element; none where it stands beside or below. */
function coveredBy(host: HTMLElement, element: Element): number {
  const [stage, paper] = [host.getBoundingClientRect(), element.getBoundingClientRect()];
  const apart = paper.left >= stage.right || paper.right <= stage.left || paper.bottom <= stage.top;
  return apart ? 0 : stage.bottom - paper.top;
}
