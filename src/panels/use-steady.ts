import { useRef } from 'preact/hooks';

/** A callback that stays the same from drawing to drawing, and does what the latest one does. */
export function useSteady<Given extends readonly unknown[]>(
  latest: (...given: Given) => void,
): (...given: Given) => void {
  const current = useRef(latest);
  current.current = latest;
  return useRef((...given: Given): void => current.current(...given)).current;
}
