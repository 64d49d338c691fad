import { useEffect, useState } from 'preact/hooks';

/** True once the component has been painted: until then, what need not be in its first frame can be left out. */
export function useAfterFrame(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return isPainted;
}
