/** Courses of learning platforms that open Parley, through real requests and signatures. */
import { createRemoteJWKSet, generateKeyPair, type JWTPayload, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { SYSTEM_CLOCK } from '#live/serving/clock.ts';
import { liveService } from '#live/serving/live-service.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { connectDevice } from './support/device.ts';
import { endedAfterEach } from './support/ended-after-each.ts';
import { type CourseVisitor, type OwnPlatform, startPlatform, writeLtiSettings } from './support/own-platform.ts';
import { type OwnServer, startOwnServer } from './support/own-server.ts';
import { ScriptedTeacher } from './support/scripted-teacher.ts';

const LTI = 'https://purl.imsglobal.org/spec/lti/claim/';
const afterwards = endedAfterEach();

interface School {
  readonly platform: OwnPlatform;
  readonly server: OwnServer;
}

async function school(): Promise<School> {
  let server: OwnServer | undefined;
  const platform = await startPlatform(() => `${server?.origin}/lti/keys`);
  afterwards(platform.close);
  const { file: ltiFile, remove } = writeLtiSettings(platform);
  afterwards(remove);
  // Its address is that of a proxy: no device is this computer, so that nobody opens a class without a key.
  server = await startOwnServer(
    (logs, presence) => liveService({ logs, presence, clock: SYSTEM_CLOCK, report: () => undefined }),
    { ltiFile, behindProxy: true, key: 'a key of the school' },
  );
  afterwards(server.close);
  return { platform, server };
}

/** Sends a form as a browser does. */
async function sent({ origin }: OwnServer, name: string, form: Record<string, string> | URLSearchParams) {
  const answer = await fetch(`${origin}/lti/${name}`, { method: 'POST', body: new URLSearchParams(form) });
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
}

/** Asks the server to log in; the address to which the browser is sent. */
async function loginOf({ platform, server }: School): Promise<string> {
  const asked = new URLSearchParams({ iss: platform.origin, login_hint: 'somebody', client_id: 'parley' });
  const answer = await fetch(`${server.origin}/lti/login?${asked}`, { redirect: 'manual' });
  expect(answer.status).toBe(302);
  return answer.headers.get('location') ?? '';
}

/** Follows a link of the course, from the platform to the page of the server. */
async function visited(at: School, visitor: CourseVisitor) {
  return sent(at.server, 'launch', await at.platform.launchForm(await loginOf(at), visitor));
}

function hidden(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? '';
}

function addresses(html: string): readonly string[] {
  return [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, address = '']) =>
    address.replace(/^https?:\/\/[^/]+/, ''),
  );
}

/** The key in the address at which a teacher opens a class. */
function keyIn(html: string): string {
  return /#\/live\/course\/([\w-]+)/.exec(html)?.[1] ?? '';
}

async function opened({ server }: School, key: string): Promise<ScriptedTeacher> {
  const teacher = new ScriptedTeacher(server.origin);
  afterwards(() => teacher.connection.close());
  await teacher.open({ scenario: shippedScenario('job-offer'), tables: 1, key });
  return teacher;
}

describe('a link of a course', () => {
  it('asks the platform who is there, as OpenID Connect has it', async () => {
    const at = await school();
    const address = new URL(await loginOf(at));
    expect(address.origin + address.pathname).toBe(`${at.platform.origin}/login`);
    const { state, nonce, ...asked } = Object.fromEntries(address.searchParams);
    expect(asked).toEqual({
      scope: 'openid',
      response_type: 'id_token',
      response_mode: 'form_post',
      prompt: 'none',
      client_id: 'parley',
      redirect_uri: `${at.server.origin}/lti/launch`,
      login_hint: 'somebody',
    });
    expect([state, nonce].every((value) => (value ?? '').length > 20)).toBe(true);
  });

  it('lets a teacher open a class without the key of the server, and students join it', async () => {
    const at = await school();
    const before = await visited(at, { role: 'Learner' });
    expect(before.html).toContain('Your teacher has not opened a class yet.');
    const { html } = await visited(at, { role: 'Instructor' });
    expect(addresses(html)).toEqual([`/#/live/course/${keyIn(html)}/job-offer`, '/#/chairs/job-offer']);
    const { code, opened: made } = await opened(at, keyIn(html));
    const again = await sent(at.server, 'visit', { visit: hidden(before.html, 'visit') });
    expect(addresses(again.html)).toEqual([`/#/join/${code.replace(' ', '-')}`, '/#/chairs/job-offer']);
    const led = await visited(at, { role: 'Instructor' });
    expect(addresses(led.html)[0]).toBe(`/#/live/${made?.classId}`);
  });

  it('leads to no class of another link, and no student to a class of their own', async () => {
    const at = await school();
    const teacher = await visited(at, { role: 'Instructor' });
    await opened(at, keyIn(teacher.html));
    const other = await visited(at, { role: 'Learner', link: 'week 4' });
    expect(other.html).toContain('Your teacher has not opened a class yet.');
    const student = await visited(at, { role: 'Learner' });
    expect(keyIn(student.html)).toBe('');
    const learner = `http://purl.imsglobal.org/vocab/lis/v2/membership/Learner#Instructor`;
    const assistant = 'http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant';
    const as = (role: string) => visited(at, { role: 'Learner', claims: { [`${LTI}roles`]: [role] } });
    expect(keyIn((await as(learner)).html)).toBe('');
    expect(keyIn((await as(assistant)).html)).not.toBe('');
  });

  it.each(['lti-000000000000000000000000-zzzzzz-000000000000000000000000', 'lti-x'])(
    'opens no class with %s',
    async (key) => {
      const at = await school();
      const device = await connectDevice(at.server.origin);
      afterwards(device.close);
      expect(await device.ask('open', { key })).toEqual({ ok: false, why: 'may-not-open' });
    },
  );

  it('speaks the language of the course, and tells nobody the name of a person', async () => {
    const at = await school();
    const claims = { [`${LTI}launch_presentation`]: { locale: 'uk_UA' } };
    const { html, headers } = await visited(at, { role: 'Learner', claims });
    expect(html).toContain('<html lang="uk">');
    expect(html).toContain('Пропозиція роботи');
    expect(html).not.toContain('Olena');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('a launch', () => {
  const refused: readonly [string, JWTPayload, string][] = [
    ['of another issuer', { iss: 'https://elsewhere.example' }, 'does not know'],
    ['for another tool', { aud: 'another tool' }, 'does not know'],
    [
      'for another tool as well, and not for this one first',
      { aud: ['parley', 'another tool'] },
      'could not be verified',
    ],
    ['of an unknown deployment', { [`${LTI}deployment_id`]: 'elsewhere' }, 'does not know'],
    ['that answers another login', { nonce: 'another' }, 'could not be verified'],
    ['that is too old', { iat: 1_700_000_000, exp: 1_700_000_300 }, 'expired'],
    ['of another version', { [`${LTI}version`]: '1.1' }, 'incomplete'],
    ['without a resource link', { [`${LTI}resource_link`]: undefined }, 'incomplete'],
  ];
  it.each(refused)('%s is refused with a sentence', async (_, claims, words) => {
    const at = await school();
    const { status, html } = await visited(at, { role: 'Instructor', claims });
    expect(status).toBe(400);
    expect(html).toContain(words);
    expect(keyIn(html)).toBe('');
  });

  it('signed by a stranger, or sent twice, is refused', async () => {
    const at = await school();
    const form = await at.platform.launchForm(await loginOf(at), { role: 'Instructor' });
    const [, payload = ''] = (form.get('id_token') ?? '').split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as JWTPayload;
    const { privateKey } = await generateKeyPair('RS256');
    const forged = new URLSearchParams(form);
    forged.set('id_token', await at.platform.sign(claims, privateKey));
    expect((await sent(at.server, 'launch', forged)).html).toContain('could not be verified');
    expect((await sent(at.server, 'launch', form)).status).toBe(200);
    expect((await sent(at.server, 'launch', form)).html).toContain('expired');
  });

  it.each([{}, { id_token: 'x', state: 'y' }, { id_token: '', state: '' }])('of %j is refused', async (form) => {
    const { server } = await school();
    const { status, html } = await sent(server, 'launch', form as Record<string, string>);
    expect(status).toBe(400);
    expect(html).toContain('incomplete');
  });

  it('is not taken for a forged one where the platform gives no keys, and works once it does', async () => {
    const at = await school();
    at.platform.hidesKeys = true;
    const { status, html } = await visited(at, { role: 'Instructor' });
    expect(status).toBe(502);
    expect(html).toContain('keys could not be loaded');
    at.platform.hidesKeys = false;
    expect((await visited(at, { role: 'Instructor' })).status).toBe(200);
  });

  it('that is not sent as a form, or is too long, is refused', async () => {
    const { server } = await school();
    expect((await fetch(`${server.origin}/lti/launch`)).status).toBe(405);
    expect((await sent(server, 'launch', { id_token: 'x'.repeat(70_000) })).status).toBe(413);
    expect((await fetch(`${server.origin}/lti/elsewhere`)).status).toBe(404);
    expect((await sent(server, 'login', { iss: 'https://elsewhere.example', login_hint: 'x' })).html).toContain(
      'does not know',
    );
  });
});

describe('a teacher who edits a course', () => {
  it('chooses a scenario, which the platform gets signed', async () => {
    const at = await school();
    const returnUrl = `${at.platform.origin}/return`;
    const claims = {
      [`${LTI}message_type`]: 'LtiDeepLinkingRequest',
      [`${LTI}resource_link`]: undefined,
      'https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings': {
        deep_link_return_url: returnUrl,
        data: 'kept',
      },
    };
    const { html } = await visited(at, { role: 'Instructor', claims });
    expect(html).toContain('One river');
    const choice = hidden(html, 'choice');
    const chosen = await sent(at.server, 'choose', { choice, scenario: 'village-water' });
    expect(chosen.html).toContain(`action="${returnUrl}"`);
    const keys = createRemoteJWKSet(new URL(`${at.server.origin}/lti/keys`));
    const wanted = { issuer: 'parley', audience: at.platform.origin };
    const { payload } = await jwtVerify(hidden(chosen.html, 'JWT'), keys, wanted);
    expect(payload['https://purl.imsglobal.org/spec/lti-dl/claim/data']).toBe('kept');
    expect(payload['https://purl.imsglobal.org/spec/lti-dl/claim/content_items']).toMatchObject([
      { type: 'ltiResourceLink', url: `${at.server.origin}/lti/launch`, custom: { scenario: 'village-water' } },
    ]);
    expect((await sent(at.server, 'choose', { choice, scenario: 'none' })).status).toBe(400);
  });
});

describe('a student', () => {
  it('hands in the link of a game, without a score', async () => {
    const at = await school();
    const { html } = await visited(at, { role: 'Learner' });
    const visit = hidden(html, 'visit');
    const link = `${at.server.origin}/#AhcAAn8jhc3sWxFNyKt7FKNTmOk2FfvEHsAgyobn`;
    expect((await sent(at.server, 'hand-in', { visit, link })).html).toContain('has been handed in');
    expect(at.platform.scores).toHaveLength(1);
    const [posted] = at.platform.scores;
    expect(posted?.path).toBe('/columns/4/scores?type=7');
    expect(posted?.score).toMatchObject({ userId: 'student 7', comment: link, gradingProgress: 'PendingManual' });
    expect(posted?.score).not.toHaveProperty('scoreGiven');
  });

  it.each(['javascript:alert(1)', 'https://elsewhere.example/#AhcAAn8jhc3sWxFNyKt', '{origin}/#/start', 'x'])(
    'cannot hand in %s',
    async (link) => {
      const at = await school();
      const visit = hidden((await visited(at, { role: 'Learner' })).html, 'visit');
      const answer = await sent(at.server, 'hand-in', { visit, link: link.replace('{origin}', at.server.origin) });
      expect(answer.html).toContain('not a link of a finished game');
      expect(at.platform.scores).toEqual([]);
    },
  );

  it('is told that the course did not take it, and that a page is too old', async () => {
    const at = await school();
    const visit = hidden((await visited(at, { role: 'Learner' })).html, 'visit');
    const link = `${at.server.origin}/#AhcAAn8jhc3sWxFNyKt7FKNTmOk2FfvEHsAgyobn`;
    at.platform.refusesScores = true;
    expect((await sent(at.server, 'hand-in', { visit, link })).html).toContain('did not take the link');
    expect((await sent(at.server, 'hand-in', { visit: `${visit}x`, link })).html).toContain('expired');
  });
});
