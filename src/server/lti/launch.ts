import { createHash, randomUUID } from 'node:crypto';
import { createRemoteJWKSet, decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { LtiProblem } from './lti-problem.ts';
import type { LtiSecret } from './lti-secret.ts';
import type { LtiPlatform } from './lti-settings.ts';

/** Seconds between the platform's request to log in and its launch. */
const STATE_SECONDS = 600;
/** Seconds by which the platform's clock may differ. */
const CLOCKS_DIFFER = 60;
/** Stands before the names of LTI's own claims. */
const OF_LTI = /^https:\/\/purl\.imsglobal\.org\/spec\/lti(?:-ags|-dl)?\/claim\//;
export const SCORE_SCOPE = 'https://purl.imsglobal.org/spec/lti-ags/scope/score';
/** Roles in a course of those who lead it (LTI 1.3, appendix A), with sub-roles such as teaching assistants. */
const TEACHES =
  /^http:\/\/purl\.imsglobal\.org\/vocab\/lis\/v2\/membership(?:#(?:Instructor|Administrator)|\/(?:Instructor|Administrator)#\w+)$/;

/** A platform's request to log in (OpenID Connect, third-party initiated login). */
export const LOGIN = z.object({
  iss: z.string(),
  login_hint: z.string(),
  client_id: z.string().optional(),
  lti_message_hint: z.string().optional(),
});

const WEB = z.url({ protocol: /^https?$/ });

/** The claims of a launch that are read, by the last part of their names. Names and mail addresses are not among them. */
const CLAIMS = z.object({
  sub: z.string().optional(),
  nonce: z.string(),
  version: z.literal('1.3.0'),
  deployment_id: z.string(),
  message_type: z.enum(['LtiResourceLinkRequest', 'LtiDeepLinkingRequest']),
  roles: z.array(z.string()).default([]),
  resource_link: z.object({ id: z.string() }).optional(),
  custom: z.object({ scenario: z.string().optional() }).optional(),
  launch_presentation: z.object({ locale: z.string().optional() }).optional(),
  endpoint: z.object({ scope: z.array(z.string()).default([]), lineitem: WEB.optional() }).optional(),
  deep_linking_settings: z.object({ deep_link_return_url: WEB, data: z.string().optional() }).optional(),
});

/** A person's way in from a course. */
export interface Launch {
  readonly platform: LtiPlatform;
  readonly deployment: string;
  readonly isTeacher: boolean;
  /** Tag of the language in which the course is shown. */
  readonly language: string;
  /** Hash of the resource link, 24 hexadecimal digits: a place in a course. */
  readonly link: string;
  /** Id of the scenario that the course chose. */
  readonly scenario: string | undefined;
  /** The column of the course's gradebook that takes a student's link. */
  readonly column: GradebookColumn | undefined;
  /** Request for content of a teacher who edits the course; `undefined` for a visit. */
  readonly choosing: DeepLinking | undefined;
}

export interface GradebookColumn {
  readonly lineItem: string;
  /** The platform's id of the student. */
  readonly user: string;
}

export interface DeepLinking {
  readonly returnUrl: string;
  /** To be given back as it came. */
  readonly data: string | undefined;
}

/** Verifies what platforms send. */
export class LaunchVerifier {
  readonly #platforms: readonly LtiPlatform[];
  readonly #secret: LtiSecret;
  readonly #keys = new Map<string, ReturnType<typeof createRemoteJWKSet>>();
  /** Nonces that were used, with the time in milliseconds until which they matter. */
  readonly #used = new Map<string, number>();

  constructor(platforms: readonly LtiPlatform[], secret: LtiSecret) {
    this.#platforms = platforms;
    this.#secret = secret;
  }

  /**
   * Returns the address at which the platform says who is there.
   * @throws LtiProblem
   */
  async loginAddress(asked: unknown, launchUrl: string): Promise<string> {
    const read = LOGIN.safeParse(asked);
    if (!read.success) throw new LtiProblem('not-understood');
    const { iss, client_id: clientId, login_hint: hint, lti_message_hint: messageHint } = read.data;
    const platform = this.#platforms.find(
      (each) => each.issuer === iss && (clientId === undefined || each.clientId === clientId),
    );
    if (platform === undefined) throw new LtiProblem('unknown-platform');
    const nonce = randomUUID();
    const state = await this.#secret.seal('state', { nonce, clientId: platform.clientId }, STATE_SECONDS);
    const address = new URL(platform.loginUrl);
    const parameters = {
      scope: 'openid',
      response_type: 'id_token',
      response_mode: 'form_post',
      prompt: 'none',
      client_id: platform.clientId,
      redirect_uri: launchUrl,
      login_hint: hint,
      ...(messageHint === undefined ? {} : { lti_message_hint: messageHint }),
      state,
      nonce,
    };
    for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
    return address.href;
  }

  /**
   * Verifies a launch: signature, issuer, audience, age, deployment, and that it answers a login of ours, once.
   * @throws LtiProblem
   */
  async verify(idToken: string, state: string, now: number): Promise<Launch> {
    const platform = this.#platformOf(idToken);
    const asked = (await this.#secret.unseal('state', state)) as { nonce: string; clientId: string } | undefined;
    if (asked === undefined) throw new LtiProblem('too-old');
    const claims = Object.entries(await this.#payloadOf(idToken, platform));
    const read = CLAIMS.safeParse(Object.fromEntries(claims.map(([name, value]) => [name.replace(OF_LTI, ''), value])));
    if (!read.success) throw new LtiProblem('not-understood');
    const { nonce } = read.data;
    if (nonce !== asked.nonce || platform.clientId !== asked.clientId) throw new LtiProblem('not-signed');
    if (!this.#isFirst(nonce, now)) throw new LtiProblem('too-old');
    if (!platform.deploymentIds.includes(read.data.deployment_id)) throw new LtiProblem('unknown-platform');
    return launchOf(platform, read.data);
  }

  #platformOf(idToken: string): LtiPlatform {
    const { iss, aud } = claimsIn(idToken);
    const platform = this.#platforms.find(({ issuer, clientId }) => issuer === iss && [aud].flat().includes(clientId));
    if (platform === undefined) throw new LtiProblem('unknown-platform');
    return platform;
  }

  async #payloadOf(idToken: string, { issuer, clientId, keysUrl }: LtiPlatform): Promise<JWTPayload> {
    const keys = this.#keys.get(keysUrl) ?? createRemoteJWKSet(new URL(keysUrl));
    this.#keys.set(keysUrl, keys);
    const wanted = {
      issuer,
      audience: clientId,
      algorithms: ['RS256'],
      clockTolerance: CLOCKS_DIFFER,
      maxTokenAge: STATE_SECONDS,
    };
    try {
      const { payload } = await jwtVerify(idToken, keys, wanted);
      // With several audiences the platform says for which one the token is (OpenID Connect Core, 3.1.3.7).
      if (Array.isArray(payload.aud) && payload.aud.length > 1 && payload['azp'] !== clientId)
        throw new LtiProblem('not-signed');
      return payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new LtiProblem('too-old');
      if (error instanceof LtiProblem) throw error;
      throw new LtiProblem(isAboutKeys(error) ? 'keys-away' : 'not-signed');
    }
  }

  #isFirst(nonce: string, now: number): boolean {
    for (const [known, until] of this.#used) if (until < now) this.#used.delete(known);
    if (this.#used.has(nonce)) return false;
    this.#used.set(nonce, now + 1000 * (STATE_SECONDS + CLOCKS_DIFFER));
    return true;
  }
}

/** True of an error in loading the platform's keys, not in what it signed: `jose` has no class for an answer other than 200. */
function isAboutKeys(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout) return true;
  return error instanceof errors.JWKSInvalid || error.code === errors.JOSEError.code;
}

function claimsIn(idToken: string): JWTPayload {
  try {
    return decodeJwt(idToken);
  } catch {
    throw new LtiProblem('not-understood');
  }
}

function launchOf(platform: LtiPlatform, claims: z.infer<typeof CLAIMS>): Launch {
  const { deployment_id: deployment, deep_linking_settings: settings, resource_link: resource, endpoint, sub } = claims;
  const isChoosing = claims.message_type === 'LtiDeepLinkingRequest';
  if (isChoosing ? settings === undefined : resource === undefined) throw new LtiProblem('not-understood');
  const lineItem = endpoint?.scope.includes(SCORE_SCOPE) ? endpoint.lineitem : undefined;
  return {
    platform,
    deployment,
    isTeacher: claims.roles.some((role) => TEACHES.test(role)),
    language: claims.launch_presentation?.locale ?? '',
    link: hashOf([platform.issuer, platform.clientId, deployment, resource?.id ?? '']),
    scenario: claims.custom?.scenario,
    column: lineItem !== undefined && sub !== undefined ? { lineItem, user: sub } : undefined,
    choosing: isChoosing && settings ? { returnUrl: settings.deep_link_return_url, data: settings.data } : undefined,
  };
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
}
