/** Pixels between a note and its word, and between a note and the edge of the page. */
const GAP = 4;
const EDGE = 8;

/** Puts a note under its word, or above it where there is no room; never over an edge of the page. */
export function placeNote(word: HTMLElement, note: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const { left, top, bottom } = word.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = note;
  const fitsBelow = bottom + GAP + offsetHeight + EDGE <= clientHeight;
  note.style.left = `${Math.max(EDGE, Math.min(left, clientWidth - offsetWidth - EDGE))}px`;
  note.style.top = `${fitsBelow ? bottom + GAP : Math.max(EDGE, top - GAP - offsetHeight)}px`;
}
