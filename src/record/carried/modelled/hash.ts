/** Mixes two whole numbers into one of 32 bits. */
export function hashed(first: number, second: number): number {
  let mixed = (Math.imul(first, 0xcc9e2d51) + Math.imul(second, 0x9e3779b1)) | 0;
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
