/** True if only this computer can open an address. */
export function isOnlyHere(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'file:' || /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(hostname);
}
