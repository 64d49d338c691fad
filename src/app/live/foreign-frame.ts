/** True if a page of another origin shows this one in a frame: it could lay something over what is clicked. */
export function isInForeignFrame(frame: Pick<Window, 'top'> = window): boolean {
  try {
    // Only what has our own origin may be asked for its own.
    return frame.top !== frame && frame.top?.location.origin !== location.origin;
  } catch {
    return true;
  }
}
