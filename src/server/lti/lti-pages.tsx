import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { ListedScenario } from './listed-scenario.ts';
import type { LtiRefusal } from './lti-problem.ts';
import type { LtiWords } from './lti-words.ts';

/** Addresses of the places to which a visitor can go on. */
export interface VisitPlaces {
  /** Opens a class; for teachers. */
  readonly open?: string | undefined;
  /** Leads the class that is open; for teachers. */
  readonly lead?: string | undefined;
  /** Joins the class that is open. */
  readonly join?: string | undefined;
  /** Leads back to a seat, where a class is open that lets nobody new in. */
  readonly seat?: string | undefined;
  readonly alone: string;
}

/** The state of the form that hands in a link. */
export type HandingIn = 'empty' | 'handed-in' | 'hand-in-wrong' | 'hand-in-failed';

interface VisitPage {
  readonly words: LtiWords;
  readonly title: string;
  readonly isTeacher: boolean;
  readonly places: VisitPlaces;
  /** Sealed token that shows the page again. */
  readonly visit: string;
  /** `undefined` if the course takes no links. */
  readonly handingIn: HandingIn | undefined;
}

/** Renders the page on which somebody arrives from a course. */
export function visitPage({ words, title, isTeacher, places, visit, handingIn }: VisitPage): string {
  return pageOf(
    words,
    title,
    <>
      {isTeacher ? <ForTeacher {...{ words, places }} /> : <ForStudent {...{ words, places, visit }} />}
      <WayOut words={words} to={places.alone} label={words.say('lti.alone')} />
      {handingIn !== undefined && <HandIn {...{ words, visit, handingIn }} />}
    </>,
  );
}

interface ForProps {
  readonly words: LtiWords;
  readonly places: VisitPlaces;
}

function ForTeacher({ words: { say }, words, places: { open, lead } }: ForProps) {
  const label = say(lead === undefined ? 'lti.open-class' : 'lti.open-another');
  return (
    <>
      <p>{say(lead === undefined ? 'lti.teach-words' : 'lti.class-open')}</p>
      {lead !== undefined && <WayOut words={words} to={lead} label={say('lti.lead-class')} main />}
      {open !== undefined && <WayOut words={words} to={open} label={label} main={lead === undefined} />}
    </>
  );
}

function ForStudent({ words: { say }, words, places: { join, seat }, visit }: ForProps & { readonly visit: string }) {
  return (
    <>
      {join === undefined && seat === undefined && <p>{say('lti.no-class')}</p>}
      {join !== undefined && <p>{say('lti.join-words')}</p>}
      {join !== undefined && <WayOut words={words} to={join} label={say('lti.join')} main />}
      {seat !== undefined && <p>{say('lti.door-closed')}</p>}
      {seat !== undefined && <WayOut words={words} to={seat} label={say('lti.to-seat')} main />}
      {join === undefined && (
        <form method="post" action="visit">
          <input type="hidden" name="visit" value={visit} />
          <button type="submit">{say('lti.look-again')}</button>
        </form>
      )}
    </>
  );
}

interface WayOutProps {
  readonly words: LtiWords;
  readonly to: string;
  readonly label: string;
  readonly main?: boolean;
}

/** A link to the game. It opens in a window of its own: in a frame of another site, browsers keep no games. */
function WayOut({ words, to, label, main = false }: WayOutProps) {
  return (
    <p>
      <a class={main ? 'main' : undefined} href={to} target="_blank" rel="noopener noreferrer">
        {label}
      </a>{' '}
      <small>{words.say('lti.new-window')}</small>
    </p>
  );
}

interface HandInProps {
  readonly words: LtiWords;
  readonly visit: string;
  readonly handingIn: HandingIn;
}

function HandIn({ words: { say }, visit, handingIn }: HandInProps) {
  return (
    <form method="post" action="hand-in">
      <h2>{say('lti.hand-in-heading')}</h2>
      <p>{say('lti.hand-in-words')}</p>
      <input type="hidden" name="visit" value={visit} />
      <label>
        {say('lti.link')} <input name="link" type="url" required maxLength={8000} />
      </label>{' '}
      <button type="submit">{say('lti.hand-in')}</button>
      <p role="status">{handingIn !== 'empty' && say(`lti.${handingIn}`)}</p>
    </form>
  );
}

interface ChoicePage {
  readonly words: LtiWords;
  readonly scenarios: readonly ListedScenario[];
  /** Sealed token that the choice is sent with. */
  readonly choice: string;
}

/** Renders the page on which a teacher chooses a scenario for a course. */
export function choicePage({ words, scenarios, choice }: ChoicePage): string {
  const { say, language } = words;
  return pageOf(
    words,
    say('lti.choose-heading'),
    <form method="post" action="choose">
      <p>{say('lti.choose-words')}</p>
      <input type="hidden" name="choice" value={choice} />
      {scenarios.map(({ id, titles, parties, minutes }, index) => (
        <p key={id}>
          <label>
            <input type="radio" name="scenario" value={id} required checked={index === 0} />{' '}
            {titles[language] ?? titles['en']} <small>{say('lti.about', { parties, minutes })}</small>
          </label>
        </p>
      ))}
      <button type="submit">{say('lti.choose')}</button>
    </form>,
  );
}

interface ChosenPage {
  readonly words: LtiWords;
  readonly title: string;
  readonly returnUrl: string;
  /** The signed answer. */
  readonly token: string;
}

/** Renders the page that gives a choice to the platform: without a script, so one more button. */
export function chosenPage({ words, title, returnUrl, token }: ChosenPage): string {
  return pageOf(
    words,
    words.say('lti.chosen-heading'),
    <form method="post" action={returnUrl}>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{words.say('lti.chosen-words')}</p>
      <input type="hidden" name="JWT" value={token} />
      <button type="submit">{words.say('lti.confirm')}</button>
    </form>,
  );
}

/** Renders the page that says why a platform's request is refused. */
export function problemPage(words: LtiWords, why: LtiRefusal): string {
  return pageOf(words, words.say('lti.problem-heading'), <p>{words.say(`lti.${why}`)}</p>);
}

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif }
body { max-inline-size: 38rem; margin: 1.5rem auto; padding-inline: 1rem }
h1 { font-size: 1.5rem; line-height: 1.25 }
h2 { font-size: 1.125rem; margin-block-start: 2rem }
a { color: inherit }
a.main, button { display: inline-block; padding: 0.5rem 1rem; border: 2px solid; border-radius: 0.375rem; font: inherit; font-weight: 600; color: inherit; background: none; text-decoration: none }
input[type='url'] { inline-size: 100%; padding: 0.5rem; margin-block: 0.25rem 0.75rem; font: inherit; box-sizing: border-box }
`;

function pageOf({ language }: LtiWords, heading: string, content: ComponentChildren): string {
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${heading} · Parley`}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file */}
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <main>
          <h1>{heading}</h1>
          {content}
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(page)}`;
}
