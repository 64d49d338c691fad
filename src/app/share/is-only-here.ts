/** Whether an address leads to this computer from this computer alone. */
export function isOnlyHere(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'file:' || /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(hostname);
}
