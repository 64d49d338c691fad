import { classOfCourse } from '#live/class/course-classes.ts';
import type { LogStore } from '#live/logs/log-store.ts';
import { type Launch, LaunchVerifier } from './launch.ts';
import type { ListedScenario } from './listed-scenario.ts';
import { choicePage, chosenPage, type HandingIn, visitPage } from './lti-pages.tsx';
import { LtiProblem } from './lti-problem.ts';
import { LtiSecret } from './lti-secret.ts';
import type { LtiSettings } from './lti-settings.ts';
import { ltiWords } from './lti-words.ts';
import { PlatformServices } from './platform-services.ts';

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
