import { createHmac, type KeyObject } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { areSame } from '#live/class/tokens.ts';

/** The purpose of a sealed token; a token for one is worth nothing for another. */
type Purpose = 'state' | 'visit' | 'choice';

/** Seconds for which an invitation to open a class is good: a lesson's preparation. */
const GRANT_SECONDS = 4 * 60 * 60;
const GRANT = /^lti-([0-9a-f]{24})-([0-9a-z]{1,8})-([0-9a-f]{24})$/;

/**
 * The secret of a server towards learning platforms, derived from its private key: all processes with the same key
 * have the same one. Sealed values travel through the browser and come back, so the server stores nothing about a person.
 */
export class LtiSecret {
  readonly #secret: Buffer;

  constructor(privateKey: KeyObject) {
    this.#secret = createHmac('sha256', privateKey.export({ type: 'pkcs8', format: 'der' }))
      .update('parley')
      .digest();
  }

  /** Encrypts values for some seconds. */
  seal(purpose: Purpose, values: object, seconds: number): Promise<string> {
    return new EncryptJWT({ values, purpose })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setExpirationTime(`${seconds} s`)
      .encrypt(this.#secret);
  }

  /** Decrypts what was sealed; `undefined` if it is too old, changed or meant for another purpose. */
  async unseal(purpose: Purpose, token: string): Promise<unknown> {
    try {
      const { payload } = await jwtDecrypt(token, this.#secret, { contentEncryptionAlgorithms: ['A256GCM'] });
      return payload['purpose'] === purpose ? payload['values'] : undefined;
    } catch {
      return undefined;
    }
  }

  /** Makes the key with which a teacher of a course opens a class: at most 64 characters. */
  grant(link: string, now: number): string {
    const until = Math.ceil(now / 1000 + GRANT_SECONDS).toString(36);
    return `lti-${link}-${until}-${this.#mark(link, until)}`;
  }

  /** Returns the resource link whose teacher has the key; `undefined` if the key is not one of ours, or too old. */
  linkOf(key: string, now: number): string | undefined {
    const [, link = '', until = '', mark = ''] = GRANT.exec(key) ?? [];
    if (link === '' || !areSame(mark, this.#mark(link, until))) return undefined;
    return Number.parseInt(until, 36) * 1000 >= now ? link : undefined;
  }

  #mark(link: string, until: string): string {
    return createHmac('sha256', this.#secret).update(`grant ${link} ${until}`).digest('hex').slice(0, 24);
  }
}
