/** Whether the system takes this to be shared; it may not be there, as on plain http or in most browsers of desks. */
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
