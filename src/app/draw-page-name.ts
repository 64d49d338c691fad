/** A name by chance that tells this page from others of this device: eight characters. */
export function drawPageName(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number.toString(16).padStart(8, '0');
}
