import { useEffect } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import type { Place } from '#panels/debrief/places.ts';
import { loaderOf } from './late-places.ts';

/** Most milliseconds until what draws the places is fetched, however busy the page is. */
const PATIENCE = 2000;

/** Fetches what draws the places once the ending is drawn and the page has nothing else to do. */
export function useAhead(places: readonly Place[], language: OfferedLanguage): void {
  useEffect(() => {
    // What cannot be fetched now is asked for again by whoever goes there.
    const fetchAll = () => {
      for (const place of places) loaderOf(place, language)?.().catch(() => undefined);
    };
    // Safari has no idle callbacks.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(fetchAll, PATIENCE);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(fetchAll, { timeout: PATIENCE });
    return () => cancelIdleCallback(handle);
  }, [places, language]);
}
