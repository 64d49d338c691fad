import { render as renderAny } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { Speaking } from '#panels/parts/speaking.tsx';
import { SPEAKER } from './speaker.ts';

/** Renders what a screen shows, spoken in English. */
export function render(shown: ComponentChildren) {
  return renderAny(shown as never, {
    wrapper: ({ children }: { readonly children: ComponentChildren }) => (
      <Speaking speaker={SPEAKER}>{children}</Speaking>
    ),
  });
}
