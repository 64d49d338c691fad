import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { LogStore } from '#live/logs/log-store.ts';
import type { RequestOrigin } from '../asking/request-origin.ts';
import { answerShortly, SAID } from '../page/answer-shortly.ts';
import type { ListedScenario } from './listed-scenario.ts';
import { type Form, LtiAnswers } from './lti-answers.ts';
import { problemPage } from './lti-pages.tsx';
import { LtiProblem } from './lti-problem.ts';
import type { LtiSettings } from './lti-settings.ts';
import { ltiWords } from './lti-words.ts';

/** Folder of all addresses for learning platforms. */
const FOLDER = '/lti/';
/** Longest form in bytes: a launch has some 4 KB. */
const MOST_OF_A_FORM = 64 * 1024;

interface LtiNeeds {
  readonly settings: LtiSettings;
  readonly logs: LogStore;
  /** Folder of the built page. */
  readonly page: string;
  /** Address of the page for everybody, if it is known. */
  readonly address: string | undefined;
  readonly onError: (error: Error) => void;
}

type Answer = (form: Form, base: string) => Promise<string>;

/** Lets courses of learning platforms open Parley (LTI 1.3), at the addresses `lti/…`. */
export class LtiEndpoint {
  readonly #answers: LtiAnswers;
  readonly #address: string | undefined;
  readonly #onError: LtiNeeds['onError'];
  readonly #pages: Readonly<Record<string, Answer>>;

  constructor({ settings, logs, page, address, onError }: LtiNeeds) {
    const scenarios = JSON.parse(readFileSync(join(page, 'scenarios.json'), 'utf8')) as readonly ListedScenario[];
    const answers = new LtiAnswers({ settings, logs, scenarios, onError });
    this.#answers = answers;
    this.#address = address;
    this.#onError = onError;
    this.#pages = {
      launch: (form, base) => answers.launched(form, base),
      visit: (form, base) => answers.visited(form, base),
      'hand-in': (form, base) => answers.handedIn(form, base),
      choose: (form, base) => answers.chosen(form, base),
    };
  }

  /** Returns the resource link whose teacher may open a class with a key; `undefined` for other keys. */
  linkOf(key: string): string | undefined {
    return this.#answers.linkOf(key);
  }

  /** Answers a request of a platform, or from a page that came from one; false if the request is for something else. */
  answers(request: IncomingMessage, response: ServerResponse, origin: RequestOrigin): boolean {
    const [path = ''] = (request.url ?? '').split('?');
    if (!path.startsWith(FOLDER)) return false;
    const base = this.#address ?? `${origin.secure ? 'https' : 'http'}://${origin.host}${origin.folder}`;
    void this.#answer(request, response, path.slice(FOLDER.length), base).catch((error: unknown) => {
      this.#fail(request, response, error as Error);
    });
    return true;
  }

  async #answer(request: IncomingMessage, response: ServerResponse, name: string, base: string): Promise<void> {
    if (name === 'keys') return this.#sendKeys(response);
    if (name === 'login') {
      const form = await formOf(request, ['GET', 'POST']);
      const address = await this.#answers.login(form, base);
      response.writeHead(302, { ...SAID, Location: address, 'Cache-Control': 'no-store' }).end();
      return;
    }
    const page = Object.hasOwn(this.#pages, name) ? this.#pages[name] : undefined;
    if (page === undefined) return answerShortly(response, 404, 'Not found');
    sendPage(response, 200, await page(await formOf(request, ['POST']), base));
  }

  async #sendKeys(response: ServerResponse): Promise<void> {
    const keys = JSON.stringify(await this.#answers.keys());
    response.writeHead(200, { ...SAID, 'Content-Type': 'application/json', 'Cache-Control': 'max-age=300' });
    response.end(keys);
  }

  #fail({ headers }: IncomingMessage, response: ServerResponse, error: Error): void {
    if (error instanceof LtiProblem) {
      const page = problemPage(ltiWords(headers['accept-language'] ?? ''), error.why);
      sendPage(response, error.why === 'keys-away' ? 502 : 400, page);
    } else if (error instanceof FormRefused) {
      answerShortly(response, error.status, error.message);
    } else {
      this.#onError(error);
      answerShortly(response, 503, 'This did not work. Open Parley from the course again.');
    }
  }
}

/** Thrown where a request brings no form that could be read. */
class FormRefused extends Error {
  readonly status: 405 | 413;

  constructor(status: 405 | 413, message: string) {
    super(message);
    this.status = status;
  }
}

/** Reads the fields of a form: from the address, or from the body. */
async function formOf(request: IncomingMessage, methods: readonly string[]): Promise<Form> {
  const { method = '', url = '' } = request;
  if (!methods.includes(method)) throw new FormRefused(405, 'Open Parley from the course.');
  const text = method === 'GET' ? (url.split('?')[1] ?? '') : await bodyOf(request);
  return Object.fromEntries(new URLSearchParams(text));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_OF_A_FORM) throw new FormRefused(413, 'This is too long.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function sendPage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, {
    ...SAID,
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'",
  });
  response.end(html);
}
