import { isIconSource } from '#panels/parts/icon.tsx';

/** The part of a browser's trusted types that is used. */
interface TrustedTypes {
  createPolicy(
    name: 'default',
    rules: { createHTML(text: string): string | undefined; createScriptURL(address: string): string },
  ): void;
}

/**
 * Has the browser refuse all markup and script that would be made from text, but for the page's icons. Where scripts may
 * come from, the policy of the page says already. Some browsers have no trusted types, and refuse nothing here.
 */
export function trustOwnMarkup(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => (isIconSource(text) ? text : undefined),
    createScriptURL: (address) => address,
  });
}
