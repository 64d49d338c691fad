/** Pixels that the arrow keeps from the ends of its note. */
const END = 24;

/** Puts a ring around the thing that a note tells of, and the note's arrow above it; gives back what takes both away. */
export function pointTo(note: HTMLElement, selector: string): () => void {
  const thing = note.closest('.table-screen')?.querySelector<HTMLElement>(selector);
  if (thing == null) return () => undefined;
  const place = (): void => {
    const { left, width } = note.getBoundingClientRect();
    const { left: thingLeft, width: thingWidth } = thing.getBoundingClientRect();
    const at = thingLeft + thingWidth / 2 - left;
    note.style.setProperty('--points-at', `${Math.max(END, Math.min(at, width - END))}px`);
  };
  // Before the frame is painted, when the page has been laid out for it.
  const frame = requestAnimationFrame(place);
  thing.dataset['introduced'] = '';
  note.dataset['points'] = '';
  window.addEventListener('resize', place);
  return () => {
    cancelAnimationFrame(frame);
    window.removeEventListener('resize', place);
    delete thing.dataset['introduced'];
    delete note.dataset['points'];
  };
}
