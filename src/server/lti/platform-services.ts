import { createPublicKey, type KeyObject, randomUUID } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, type JWK, SignJWT } from 'jose';
import { type DeepLinking, type GradebookColumn, SCORE_SCOPE } from './launch.ts';
import type { LtiPlatform } from './lti-settings.ts';

const CLAIM = 'https://purl.imsglobal.org/spec/lti/claim/';
/** Milliseconds to wait for an answer of a platform. */
const PATIENCE = 10_000;

/** A place of Parley in a course, chosen by a teacher. */
export interface CourseItem {
  readonly title: string;
  /** Address that the platform launches. */
  readonly url: string;
  /** Id of the scenario. */
  readonly scenario: string;
}

/** Signs answers to platforms, and sends links to them. */
export class PlatformServices {
  readonly #key: KeyObject;
  readonly #jwk: Promise<JWK & { readonly kid: string }>;

  constructor(privateKey: KeyObject) {
    this.#key = privateKey;
    this.#jwk = publicJwk(privateKey);
  }

  /** Returns the public keys of this server (JWKS), for platforms. */
  async keys(): Promise<{ readonly keys: readonly JWK[] }> {
    return { keys: [await this.#jwk] };
  }

  /** Signs the answer to a teacher who chose a scenario (LTI Deep Linking 2.0). */
  choice(platform: LtiPlatform, deployment: string, { data }: DeepLinking, item: CourseItem): Promise<string> {
    return this.#signed({
      iss: platform.clientId,
      aud: platform.issuer,
      nonce: randomUUID(),
      [`${CLAIM}message_type`]: 'LtiDeepLinkingResponse',
      [`${CLAIM}version`]: '1.3.0',
      [`${CLAIM}deployment_id`]: deployment,
      'https://purl.imsglobal.org/spec/lti-dl/claim/content_items': [
        {
          type: 'ltiResourceLink',
          title: item.title,
          url: item.url,
          custom: { scenario: item.scenario },
          // The column takes a link. Points are no grades, so a teacher gives them by hand or not at all.
          lineItem: { scoreMaximum: 1, label: item.title },
        },
      ],
      ...(data === undefined ? {} : { 'https://purl.imsglobal.org/spec/lti-dl/claim/data': data }),
    });
  }

  /**
   * Gives a student's link to the course, without a score (LTI Assignment and Grade Services 2.0). Canvas shows it as a
   * submission, other platforms as a comment beside the column.
   * @throws Error where the platform does not take it
   */
  async handIn(platform: LtiPlatform, { lineItem, user }: GradebookColumn, link: string, now: number): Promise<void> {
    const token = await this.#accessToken(platform);
    const address = new URL(lineItem);
    address.pathname = `${address.pathname.replace(/\/$/, '')}/scores`;
    const answer = await fetch(address, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/vnd.ims.lis.v1.score+json' },
      body: JSON.stringify({
        userId: user,
        timestamp: new Date(now).toISOString(),
        activityProgress: 'Submitted',
        gradingProgress: 'PendingManual',
        comment: link,
        'https://canvas.instructure.com/lti/submission': {
          new_submission: true,
          submission_type: 'online_url',
          submission_data: link,
        },
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`A learning platform refused a link that was handed in: ${answer.status}`);
  }

  async #accessToken({ clientId, tokenUrl }: LtiPlatform): Promise<string> {
    const assertion = await this.#signed({ iss: clientId, sub: clientId, aud: tokenUrl, jti: randomUUID() });
    const answer = await fetch(tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
        scope: SCORE_SCOPE,
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { access_token: token } = (answer.ok ? await answer.json() : {}) as { readonly access_token?: unknown };
    if (typeof token === 'string') return token;
    throw new Error(`A learning platform gave no access token: ${answer.status}`);
  }

  async #signed(payload: Record<string, unknown>): Promise<string> {
    const { kid } = await this.#jwk;
    return new SignJWT(payload)
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
      .setIssuedAt()
      .setExpirationTime('5 min')
      .sign(this.#key);
  }
}

async function publicJwk(privateKey: KeyObject): Promise<JWK & { readonly kid: string }> {
  const jwk = await exportJWK(createPublicKey(privateKey));
  return { ...jwk, alg: 'RS256', use: 'sig', kid: await calculateJwkThumbprint(jwk) };
}
