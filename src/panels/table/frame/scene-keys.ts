import type { RefObject } from 'preact';

/** Steps through a scene. */
export interface SceneSteps {
  /** Opens the next ballot of a vote; else goes on. */
  next(): void;
  openAll(): void;
  voteAgain(): void;
  /** Goes on. */
  end(): void;
}

type Scene = RefObject<HTMLElement | null>;

/** Buttons of a scene. */
const WAYS = '.moment-way button';

/** Goes on with a click in a scene, and ends it with one on the table below; returns an unsubscribe function. */
export function hearClicks(scene: Scene, steps: () => SceneSteps): () => void {
  const onClick = ({ target }: MouseEvent) => {
    const at = target as Element;
    if (at.closest(WAYS) !== null) return;
    if (scene.current?.contains(at)) steps().next();
    else steps().end();
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}

/** Hears the keys of a scene; returns an unsubscribe function. */
export function hearKeys(scene: Scene, steps: () => SceneSteps): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (isModified(event)) return;
    if (event.key === 'Enter' || event.key === ' ') press(event, steps());
    else if (event.key === 'Tab') moveFocus(scene.current, event);
    else if (!scrolls(scene.current, event)) steps().end();
  };
  document.addEventListener('keydown', onKey, true);
  return () => document.removeEventListener('keydown', onKey, true);
}

/** Brings the next step; a button of the scene with focus does what it says instead. */
function press(event: KeyboardEvent, steps: SceneSteps): void {
  const isOnButton = (event.target as Element).closest?.(WAYS) !== null;
  // A key that is held down since the act before the scene does not end it.
  if (isOnButton && !event.repeat) return;
  keep(event);
  if (!event.repeat) steps.next();
}

/** Keeps a key from the table below. */
function keep(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Brings focus to the next button of a scene, and round again. */
function moveFocus(scene: HTMLElement | null, event: KeyboardEvent): void {
  keep(event);
  const buttons = [...(scene?.querySelectorAll<HTMLElement>(WAYS) ?? [])];
  const now = buttons.indexOf(document.activeElement as HTMLElement);
  const next = event.shiftKey ? now - 1 : now + 1;
  buttons.at(next % Math.max(1, buttons.length))?.focus();
}

/** Pixels by which a key scrolls. */
const LINE = 60;

/** Scrolls a scene that is longer than the window; true if the key has done so. */
function scrolls(scene: HTMLElement | null, event: KeyboardEvent): boolean {
  const shown = scene?.querySelector('.moment-scene');
  if (!shown || shown.scrollHeight <= shown.clientHeight) return false;
  const page = shown.clientHeight - LINE;
  const by = { ArrowDown: LINE, ArrowUp: -LINE, PageDown: page, PageUp: -page }[event.key];
  if (by === undefined) return false;
  keep(event);
  shown.scrollBy(0, by);
  return true;
}

/** True for a modifier key and for a shortcut of the browser, such as those that zoom; Shift with Tab is none. */
function isModified({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey || key === 'Shift';
}
