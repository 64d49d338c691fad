import { useEffect, useRef } from 'preact/hooks';

/** F4 shows the map, and hides it again; a letter would be taken from those who speak to their device. */
export function useMapKey(toggle: () => void): void {
  const latest = useRef(toggle);
  latest.current = toggle;
  useEffect(() => {
    const onKey = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): void => {
      if (key === 'F4' && !ctrlKey && !altKey && !metaKey) latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
