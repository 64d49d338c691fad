/** True if the system can share the data; sharing may be unavailable, as on plain http or in most desktop browsers. */
export function canSend(what: ShareData): boolean {
  if (navigator.share === undefined) return false;
  return navigator.canShare?.(what) ?? what.files === undefined;
}

/** Hands something to the system's own sheet; false where it was not taken. To close the sheet is to have been served. */
export async function send(what: ShareData): Promise<boolean> {
  try {
    await navigator.share(what);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
