import type { TextStore } from '#app/text-store.ts';

/** A store that lasts as long as its test. */
export function memoryStore(
  answer: 'kept' | 'until-left' = 'kept',
): TextStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    read: (name) => texts.get(name),
    write: (name, text) => {
      texts.set(name, text);
      return answer;
    },
    clear: (name) => void texts.delete(name),
  };
}
