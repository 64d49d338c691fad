/** Whether the page of an older release can be had now, from this device or from the server: one leaves for nothing else. */
export async function isWithinReach(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address);
    // Some servers answer with the page of today what they do not have.
    return answer.ok && (await answer.text()).includes('data-release=');
  } catch {
    return false;
  }
}
