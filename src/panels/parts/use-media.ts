import { useEffect, useState } from 'preact/hooks';

/** True if a media query matches; updated live. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  const [asked, askAgain] = useState({});
  useEffect(() => {
    // Somebody has chosen another size of text: the same query asks for something else.
    const again = () => askAgain({});
    addEventListener('media-chosen', again);
    return () => removeEventListener('media-chosen', again);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again, it is another list
  useEffect(() => {
    const list = matchMedia(query);
    const follow = () => setHolds(list.matches);
    follow();
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [query, asked]);
  return holds;
}
