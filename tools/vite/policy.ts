/**
 * The content security policy of a built page: whatever is not named here is forbidden. `frame-ancestors` is missing,
 * since a page cannot set it for itself, and any other page may show Parley in a frame.
 */
export const BASE_POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // Style sheets carry small pictures in them, and so does the stage's first picture; the stage draws from icons in its memory.
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  // Any https address: a link may name a scenario file that lies elsewhere, which is fetched when somebody asks for it.
  'connect-src': "'self' https:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // Text becomes markup or script only by the page's own rules: see src/app/trust-own-markup.ts.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

/** A policy as a page is told it. */
export function policyText(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([what, from]) => `${what} ${from}`)
    .join('; ');
}
