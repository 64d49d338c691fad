import { createPublicKey, type KeyObject, randomUUID } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, type JWK, SignJWT } from 'jose';
import { classOfCourse } from '#live/class/course-classes.ts';
import type { LogStore } from '#live/logs/log-store.ts';
import { type DeepLinking, type GradebookColumn, type Launch, LaunchVerifier, SCORE_SCOPE } from './launch.ts';
import type { ListedScenario } from './listed-scenario.ts';
import { choicePage, chosenPage, type HandingIn, visitPage } from './lti-pages.tsx';
import { LtiProblem } from './lti-problem.ts';
import { LtiSecret } from './lti-secret.ts';
import type { LtiPlatform, LtiSettings } from './lti-settings.ts';
import { ltiWords } from './lti-words.ts';

/** Seconds for which a page from a course can be used: a school day. */
const VISIT_SECONDS = 12 * 60 * 60;
const CHOICE_SECONDS = 60 * 60;

export interface LtiParts {
  readonly settings: LtiSettings;
  readonly logs: LogStore;
  readonly scenarios: readonly ListedScenario[];
  readonly onError: (error: Error) => void;
}

/** The fields of a form that a browser sends. */
export type Form = Readonly<Record<string, string>>;

/**
 * The pages that somebody sees who comes from a course. Each method takes the fields of a form and the address of the
 * game's page, and returns HTML.
 * @throws LtiProblem where the form was not made for this server, or is too old
 */
export class LtiAnswers {
  readonly #parts: LtiParts;
  readonly #secret: LtiSecret;
  readonly #verifier: LaunchVerifier;
  readonly #services: PlatformServices;

  constructor(parts: LtiParts) {
    const { privateKey, platforms } = parts.settings;
    this.#parts = parts;
    this.#secret = new LtiSecret(privateKey);
    this.#verifier = new LaunchVerifier(platforms, this.#secret);
    this.#services = new PlatformServices(privateKey);
  }

  /** Returns the public keys of this server. */
  keys(): ReturnType<PlatformServices['keys']> {
    return this.#services.keys();
  }

  /** Returns the resource link whose teacher may open a class with a key; `undefined` for other keys. */
  linkOf(key: string): string | undefined {
    return this.#secret.linkOf(key, Date.now());
  }

  /** Returns the address to which a request to log in is sent on. */
  login(form: Form, base: string): Promise<string> {
    return this.#verifier.loginAddress(form, `${base}lti/launch`);
  }

  /** Shows a visitor from a course where to go on; to a teacher who edits the course, the scenarios to choose from. */
  async launched({ id_token: idToken = '', state = '' }: Form, base: string): Promise<string> {
    const launch = await this.#verifier.verify(idToken, state, Date.now());
    if (launch.choosing === undefined) return this.#visitPage(launch, base, 'empty');
    const choice = await this.#secret.seal('choice', launch, CHOICE_SECONDS);
    return choicePage({ words: ltiWords(launch.language), scenarios: this.#parts.scenarios, choice });
  }

  /** Shows the ways on once more. */
  async visited({ visit = '' }: Form, base: string): Promise<string> {
    return this.#visitPage(await this.#visitIn(visit), base, 'empty');
  }

  /** Gives the link of a game to the course. */
  async handedIn({ visit = '', link = '' }: Form, base: string): Promise<string> {
    const launch = await this.#visitIn(visit);
    const { platform, column } = launch;
    if (column === undefined) throw new LtiProblem('not-understood');
    if (!isLinkOfGame(link, base)) return this.#visitPage(launch, base, 'hand-in-wrong');
    try {
      await this.#services.handIn(platform, column, link, Date.now());
    } catch (error) {
      this.#parts.onError(error as Error);
      return this.#visitPage(launch, base, 'hand-in-failed');
    }
    return this.#visitPage(launch, base, 'handed-in');
  }

  /** Signs the scenario that a teacher has chosen, to be sent to the platform. */
  async chosen({ choice = '', scenario: id }: Form, base: string): Promise<string> {
    const launch = (await this.#secret.unseal('choice', choice)) as Launch | undefined;
    if (launch === undefined) throw new LtiProblem('too-old');
    const { platform, deployment, choosing, language } = launch;
    const scenario = this.#parts.scenarios.find((each) => each.id === id);
    if (choosing === undefined || scenario === undefined) throw new LtiProblem('not-understood');
    const words = ltiWords(language);
    const title = `Parley: ${titleOf(scenario, words.language)}`;
    const item = { title, url: `${base}lti/launch`, scenario: scenario.id };
    const token = await this.#services.choice(platform, deployment, choosing, item);
    return chosenPage({ words, title, returnUrl: choosing.returnUrl, token });
  }

  async #visitIn(visit: string): Promise<Launch> {
    const launch = (await this.#secret.unseal('visit', visit)) as Launch | undefined;
    if (launch === undefined) throw new LtiProblem('too-old');
    return launch;
  }

  async #visitPage(launch: Launch, base: string, handingIn: HandingIn): Promise<string> {
    const now = Date.now();
    const words = ltiWords(launch.language);
    const { isTeacher, link } = launch;
    const scenario = this.#parts.scenarios.find(({ id }) => id === launch.scenario);
    const place = (path: string) => `${base}#/${path}`;
    const open = await classOfCourse(this.#parts.logs, link, now);
    const places = {
      alone: scenario === undefined ? base : place(`chairs/${scenario.id}`),
      ...(isTeacher && { open: place(`live/course/${this.#secret.grant(link, now)}/${scenario?.id ?? ''}`) }),
      ...(isTeacher && open && { lead: place(`live/${open.id}`) }),
      ...(open?.code && { join: place(`join/${open.code.replace(' ', '-')}`) }),
      ...(open && open.code === undefined && { seat: place('join') }),
    };
    const title = scenario === undefined ? 'Parley' : titleOf(scenario, words.language);
    const visit = await this.#secret.seal('visit', launch, VISIT_SECONDS);
    const takesLinks = launch.column !== undefined && !isTeacher;
    return visitPage({ words, title, isTeacher, places, visit, handingIn: takesLinks ? handingIn : undefined });
  }
}

function titleOf({ titles, id }: ListedScenario, language: string): string {
  return titles[language] ?? titles['en'] ?? id;
}

/** True if a text is an address of this page with a game in it. */
function isLinkOfGame(link: string, base: string): boolean {
  if (!URL.canParse(link)) return false;
  const { origin, hash, protocol } = new URL(link);
  return /^https?:$/.test(protocol) && origin === new URL(base).origin && /^#[\w-]{10,}/.test(hash);
}

const CLAIM = 'https://purl.imsglobal.org/spec/lti/claim/';
/** Milliseconds to wait for an answer of a platform. */
const PATIENCE = 10_000;

/** A place of Parley in a course, chosen by a teacher. */
interface CourseItem {
  readonly title: string;
  /** Address that the platform launches. */
  readonly url: string;
  /** Id of the scenario. */
  readonly scenario: string;
}

/** Signs answers to platforms, and sends links to them. */
class PlatformServices {
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
