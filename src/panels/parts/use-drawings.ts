import { useEffect, useState } from 'preact/hooks';

/**
 * Number of frames that a component has been painted in, up to `most`: it is drawn once for each. What is large and not
 * seen first is drawn after the first of them.
 */
export function useDrawings(most: number): number {
  const [painted, setPainted] = useState(0);
  useEffect(() => {
    if (painted < most) setPainted(painted + 1);
  }, [painted, most]);
  return painted;
}
