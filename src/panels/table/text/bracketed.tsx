import type { ComponentChildren } from 'preact';

/** Wording that is asked for, and not accepted by all: in brackets, which are not read out. */
export function Bracketed({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      <span class="bracket paper-faint regular" aria-hidden="true">
        [
      </span>
      {children}
      <span class="bracket paper-faint regular" aria-hidden="true">
        ]
      </span>
    </>
  );
}
