/**
 * The root of a degree from 1 on of a number that is not negative, to the last bit but one: Newton's method from above,
 * which comes down until it can come no closer. Browsers may round a power differently, and this they do alike.
 */
export function rootOf(value: number, degree: number): number {
  if (value === 0) return 0;
  let root = Math.max(1, value);
  for (;;) {
    const next = root - (root - value / power(root, degree - 1)) / degree;
    if (next >= root) return root;
    root = next;
  }
}

function power(base: number, exponent: number): number {
  let product = 1;
  for (let factor = 0; factor < exponent; factor += 1) product *= base;
  return product;
}
