/** Longest address of a file that a link may name. */
export const LONGEST_ADDRESS = 300;

/** An address of the web without a name or password in it, in the letters that addresses are sent in. */
const ON_THE_WEB = /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?\/[\w.~!$&'()*+,;=:@%/?-]*$/;
/** A file beside the page or below its folder. */
const BESIDE_THE_PAGE = /^[\w.~%-]+(?:\/[\w.~%-]+)*$/;
/** A step up, or to where one is, however it is written. */
const STEP = /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i;

/** The location of a scenario file: anywhere on the web, or below the folder of the page. */
export type FilePlace = 'on-the-web' | 'beside-the-page';

/**
 * Returns the location of a file that a link may name; `undefined` if the text is not such an address. Only plain
 * letters are allowed, so that the address is what it looks like.
 */
export function placeOfFile(address: string): FilePlace | undefined {
  if (address.length > LONGEST_ADDRESS || STEP.test(address)) return undefined;
  if (ON_THE_WEB.test(address)) return 'on-the-web';
  return BESIDE_THE_PAGE.test(address) ? 'beside-the-page' : undefined;
}
