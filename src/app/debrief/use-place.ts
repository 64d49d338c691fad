import { useEffect, useState } from 'preact/hooks';
import { type DebriefPlace, PLACES } from '#panels/debrief/places.ts';

/**
 * The place of the debrief where one is, kept in the step of the browser's history: back leads to the place before, and
 * a page that is loaded again shows the same one.
 */
export function usePlace(places: readonly DebriefPlace[]): [DebriefPlace, (place: DebriefPlace) => void] {
  const [place, setPlace] = useState(placeNow);
  useEffect(() => {
    const follow = () => setPlace(placeNow());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = (to: DebriefPlace) => {
    if (to !== place) history.pushState({ place: to }, '');
    setPlace(to);
    window.scrollTo(0, 0);
  };
  return [places.includes(place) ? place : 'result', go];
}

function placeNow(): DebriefPlace {
  const { place } = (history.state ?? {}) as { readonly place?: unknown };
  return PLACES.find((each) => each === place) ?? 'result';
}
