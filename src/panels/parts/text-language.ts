import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * Tag of the language that the texts of the shown scenario are in, where it differs from the page's: the `lang` of each
 * element that holds such a text, so that a screen reader speaks it in its own language.
 */
export const TextLanguage = createContext<string | undefined>(undefined);

export function useTextLanguage(): string | undefined {
  return useContext(TextLanguage);
}
