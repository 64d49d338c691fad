import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Bytes of a token: 128 bits, which nobody guesses. */
const BYTES = 16;
const ID_CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const ID_LENGTH = 12;

/** A token by chance: base64url, 22 characters. */
export function newToken(): string {
  return randomBytes(BYTES).toString('base64url');
}

/** Returns the hash that is stored for a token: it identifies the token without revealing it. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** True if a token has the hash. Compares in constant time. */
export function isTokenOf(hash: string, token: string): boolean {
  return areSame(hash, hashOfToken(token));
}

/** The token of a chair's card, derived from the secret of the class. */
export function cardToken(secret: string, table: number, party: number): string {
  return madeOf(secret, `card ${table} ${party}`).subarray(0, BYTES).toString('base64url');
}

/** A 32-bit number that nobody finds who does not know the secret of the class. */
export function secretWord(secret: string, what: string): number {
  return madeOf(secret, what).readUInt32BE(0);
}

/** Compares two texts in constant time. */
export function areSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return first !== undefined && second !== undefined && timingSafeEqual(first, second);
}

/** The id of a class by chance. */
export function newClassId(): string {
  return Array.from({ length: ID_LENGTH }, () => ID_CHARACTERS[randomInt(ID_CHARACTERS.length)]).join('');
}

function madeOf(secret: string, what: string): Buffer {
  return createHmac('sha256', secret).update(what).digest();
}
