/** Puts text on the clipboard; false where the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Absent on plain http addresses of a school's network.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
