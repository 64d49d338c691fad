/**
 * True if a request comes from a page that this server has served. Browsers set the origin, and pages cannot forge it.
 * A request without an origin is same-origin or does not come from a browser.
 */
export function isSameOrigin(origin: string | undefined, host: string): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
