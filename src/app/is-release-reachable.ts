/** True if an older release can be loaded now, from this device or the server: otherwise the page is not left. */
export async function isReleaseReachable(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address);
    // Some servers answer with the page of today what they do not have.
    return answer.ok && (await answer.text()).includes('data-release=');
  } catch {
    return false;
  }
}
