/** Puts text on the clipboard; false where the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Absent on plain http addresses of a school's network, and often not allowed in a frame.
    return copyByEvent(text);
  }
}

/** The way before there was a clipboard to write to: the browser is told to copy, and what it asks for is given. */
function copyByEvent(text: string): boolean {
  let isGiven = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isGiven = true;
  };
  document.addEventListener('copy', give);
  try {
    return document.execCommand('copy') && isGiven;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give);
  }
}
