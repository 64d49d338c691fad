import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

/** Asks for a scenario file of this device: the input, hidden, which stands beside its button, and how the button asks. */
export function useFileInput(onFile: (file: File) => void): { readonly input: JSX.Element; readonly ask: () => void } {
  const input = useRef<HTMLInputElement>(null);
  return {
    input: (
      <input
        ref={input}
        class="vh"
        type="file"
        accept=".yaml,.yml,application/yaml,text/yaml,text/plain"
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
