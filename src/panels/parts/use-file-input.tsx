import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

/** File types that systems offer to choose from. Saved games are texts, and whole finished games JSON. */
const ACCEPTED = {
  scenario: '.yaml,.yml,application/yaml,text/yaml,text/plain',
  game: '.txt,.json,text/plain,application/json',
  class: '.json,application/json',
} as const;

/** Asks for a file of this device: the input, hidden, which stands beside its button, and how the button asks. */
export function useFileInput(
  onFile: (file: File) => void,
  ...kinds: readonly (keyof typeof ACCEPTED)[]
): { readonly input: JSX.Element; readonly ask: () => void } {
  const input = useRef<HTMLInputElement>(null);
  return {
    input: (
      <input
        ref={input}
        class="vh"
        type="file"
        accept={(kinds.length === 0 ? ['scenario' as const] : kinds).map((kind) => ACCEPTED[kind]).join(',')}
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    ),
    ask: () => input.current?.click(),
  };
}
