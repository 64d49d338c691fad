import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, exportJWK, generateKeyPair, type JWTPayload, jwtVerify, SignJWT } from 'jose';

const LTI = 'https://purl.imsglobal.org/spec/lti/claim/';
const ROLES = 'http://purl.imsglobal.org/vocab/lis/v2/membership#';

/** Somebody who follows a link in a course. */
export interface CourseVisitor {
  readonly role: 'Instructor' | 'Learner';
  readonly link?: string;
  /** Claims that replace the usual ones. */
  readonly claims?: JWTPayload;
}

/** A score as it was posted. */
export interface PostedScore {
  readonly path: string;
  readonly score: Readonly<Record<string, unknown>>;
}

/** Files of a server's settings for a platform. */
export interface LtiFolder {
  /** Path of the file that PARLEY_LTI names. */
  readonly file: string;
  remove(): void;
}

const PRIVATE_KEY = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  type: 'pkcs8',
  format: 'pem',
});

/** Writes the settings of a server that knows one platform, with a key. */
export function writeLtiSettings({ settings }: Pick<OwnPlatform, 'settings'>): LtiFolder {
  const folder = mkdtempSync(join(tmpdir(), 'parley-lti-'));
  const file = join(folder, 'lti.json');
  writeFileSync(join(folder, 'lti.pem'), PRIVATE_KEY);
  writeFileSync(file, JSON.stringify({ privateKey: 'lti.pem', platforms: [settings] }));
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A learning platform with keys of its own, that takes part in LTI 1.3 as its standards have it. */
export interface OwnPlatform {
  readonly origin: string;
  /** As the settings of a server list it. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly scores: readonly PostedScore[];
  /** Person who follows a link with a browser: the page at `settings.loginUrl` sends the launch on at once. */
  visitor: CourseVisitor;
  /** True if it does not give its public keys. */
  hidesKeys: boolean;
  /** True if it refuses scores. */
  refusesScores: boolean;
  /** Answers a tool's request to log in, by its address: the form that a browser then sends to the tool. */
  launchForm(address: string, visitor: CourseVisitor): Promise<URLSearchParams>;
  /** Signs claims with its key, or with a stranger's. */
  sign(claims: JWTPayload, key?: CryptoKey): Promise<string>;
  close(): void;
}

/** @param toolKeys address of the tool's public keys */
export async function startPlatform(toolKeys: () => string): Promise<OwnPlatform> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'platform', alg: 'RS256', use: 'sig' };
  const scores: PostedScore[] = [];
  const http = createServer();
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const tokenUrl = `${origin}/token`;
  const sign = (claims: JWTPayload, key = privateKey) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'platform' }).sign(key);

  const tokenFor = async (request: IncomingMessage) => {
    const form = new URLSearchParams(await textOf(request));
    const keys = createRemoteJWKSet(new URL(toolKeys()));
    const wanted = { issuer: 'parley', subject: 'parley', audience: tokenUrl };
    await jwtVerify(form.get('client_assertion') ?? '', keys, wanted);
    return form.get('scope');
  };
  const platform: OwnPlatform = {
    origin,
    settings: {
      issuer: origin,
      clientId: 'parley',
      deploymentIds: ['school'],
      loginUrl: `${origin}/login`,
      tokenUrl,
      keysUrl: `${origin}/keys`,
    },
    scores,
    visitor: { role: 'Learner' },
    hidesKeys: false,
    refusesScores: false,
    launchForm: async (address, { role, link = 'week 3', claims }) => {
      const asked = new URL(address).searchParams;
      const now = Math.floor(Date.now() / 1000);
      const idToken = await sign({
        iss: origin,
        aud: asked.get('client_id') ?? '',
        sub: 'student 7',
        nonce: asked.get('nonce'),
        iat: now,
        exp: now + 300,
        name: 'Olena Example',
        [`${LTI}version`]: '1.3.0',
        [`${LTI}deployment_id`]: 'school',
        [`${LTI}message_type`]: 'LtiResourceLinkRequest',
        [`${LTI}roles`]: [`${ROLES}${role}`],
        [`${LTI}resource_link`]: { id: link },
        [`${LTI}custom`]: { scenario: 'job-offer' },
        'https://purl.imsglobal.org/spec/lti-ags/claim/endpoint': {
          scope: ['https://purl.imsglobal.org/spec/lti-ags/scope/score'],
          lineitem: `${origin}/columns/4?type=7`,
        },
        ...claims,
      });
      return new URLSearchParams({ id_token: idToken, state: asked.get('state') ?? '' });
    },
    sign,
    close: () => {
      http.closeAllConnections();
      http.close();
    },
  };
  const takeScore = async (request: IncomingMessage) => {
    const score = JSON.parse(await textOf(request)) as PostedScore['score'];
    const mayPost = 'Bearer may https://purl.imsglobal.org/spec/lti-ags/scope/score';
    if (platform.refusesScores || request.headers.authorization !== mayPost) throw new Error('no right to post scores');
    scores.push({ path: request.url ?? '', score });
    return {};
  };
  const answer = async (request: IncomingMessage) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (path === '/keys' && platform.hidesKeys) throw new Error('the keys are not shown');
    if (path === '/keys') return { keys: [jwk] };
    return path === '/token' ? { access_token: `may ${await tokenFor(request)}` } : takeScore(request);
  };
  http.on('request', async (request, response) => {
    if (request.url?.startsWith('/login?')) {
      const address = new URL(request.url, origin);
      const form = await platform.launchForm(address.href, platform.visitor);
      response.setHeader('Content-Type', 'text/html').end(selfSending(address, form));
      return;
    }
    response.setHeader('Content-Type', 'application/json');
    answer(request).then(
      (told) => response.end(JSON.stringify(told)),
      (error: unknown) => response.writeHead(401).end(String(error)),
    );
  });
  return platform;
}

/** The page with which a platform sends a launch to a tool. */
function selfSending({ searchParams }: URL, form: URLSearchParams): string {
  const fields = [...form].map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`);
  const action = searchParams.get('redirect_uri') ?? '';
  return `<form method="post" action="${action}">${fields.join('')}</form><script>document.forms[0].submit()</script>`;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
