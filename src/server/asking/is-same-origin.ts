/**
 * Whether a request comes from a page that this server has served. Browsers say whose page asks, and nobody can make
 * them say something else; what says nothing is no browser, or reads its own origin.
 */
export function isSameOrigin(origin: string | undefined, host: string): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
