import { afterEach } from 'vitest';

/** What a test has begun, and is ended after it, the last first. */
export function endedAfterEach(): (end: () => unknown) => void {
  const ending: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of ending.splice(0).reverse()) await end();
  });
  return (end) => ending.push(end);
}
