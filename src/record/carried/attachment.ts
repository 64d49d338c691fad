import { strFromU8, strToU8 } from 'fflate';
import { placeOfFile } from './file-address.ts';

/** The part of its scenario that a link carries. It is untrusted: anyone may have made the link. */
export type Attachment =
  /** The scenario itself, as the text of a scenario file that nobody has checked. */
  | { readonly is: 'scenario'; readonly text: string; readonly shortened: boolean }
  /** The address of its file: see `placeOfFile`. */
  | { readonly is: 'address'; readonly address: string };

/** The form in which a link has its scenario, by what its attachment says of itself. */
export type AttachedForm = 'whole' | 'shortened' | 'named';

/**
 * First byte of an attachment; the rest is a packed scenario or, of an address, its letters. Scenarios were packed by
 * DEFLATE once. None is ever taken away: links last.
 */
export const KIND = { deflated: 1, deflatedShortened: 2, address: 3, whole: 4, shortened: 5 } as const;

/** More bytes than any attachment has. */
export const LONGEST = 16 * 1024;

const FORMS: Readonly<Record<number, AttachedForm>> = {
  [KIND.deflated]: 'whole',
  [KIND.deflatedShortened]: 'shortened',
  [KIND.address]: 'named',
  [KIND.whole]: 'whole',
  [KIND.shortened]: 'shortened',
};

/** The form in which an attachment has its scenario, which is not looked at; `undefined` if there is no such form. */
export function formOf(bytes: Uint8Array): AttachedForm | undefined {
  return FORMS[bytes[0] ?? 0];
}

/** The address that an attachment names; `undefined` if it does not, or may not. */
export function addressIn(bytes: Uint8Array): string | undefined {
  if (bytes[0] !== KIND.address || bytes.length > LONGEST) return undefined;
  const address = strFromU8(bytes.subarray(1), true);
  return placeOfFile(address) === undefined ? undefined : address;
}

/**
 * The bytes that name a file.
 * @throws RangeError when the address is none that a link may name
 */
export function attachmentNaming(address: string): Uint8Array {
  if (placeOfFile(address) === undefined) throw new RangeError(`no link may name ${address}`);
  return Uint8Array.of(KIND.address, ...strToU8(address));
}
