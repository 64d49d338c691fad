import type { Clause, IssueIndex } from '#engine/model/moves.ts';
import type { Speech } from '../../speech.ts';
import type { DelegationModel } from '../parts/delegation-model.ts';
import type { SpeechArticle, SpeechModel } from './speech-model.ts';

/** Kinds of speech, as the panel lists them. */
export type SpeechKind =
  | 'insist'
  | 'never'
  | 'claim'
  | 'tell-matters'
  | 'tell-claim'
  | 'ask-matters'
  | 'ask-live'
  | 'ask-true'
  | 'ask-meaning'
  | 'consult'
  | 'ask-members';

/** A field of the form. */
export type Field = 'to' | 'about' | 'article' | 'option' | 'options' | 'condition' | 'claim' | 'vague';

/** To whom something is said, in the order of the list. */
export const SPEECH_GROUPS = ['private', 'home', 'public'] as const;

export interface Kind {
  readonly kind: SpeechKind;
  readonly group: (typeof SPEECH_GROUPS)[number];
  readonly fields: readonly Field[];
}

/** All kinds of speech, in the order of the list: the most useful of each group first. */
export const SPEECH_KINDS: readonly Kind[] = [
  { kind: 'ask-live', group: 'private', fields: ['to', 'article', 'option', 'condition'] },
  { kind: 'ask-matters', group: 'private', fields: ['to', 'article'] },
  { kind: 'tell-matters', group: 'private', fields: ['to', 'article'] },
  { kind: 'ask-meaning', group: 'private', fields: ['to', 'vague'] },
  { kind: 'ask-true', group: 'private', fields: ['claim'] },
  { kind: 'tell-claim', group: 'private', fields: ['to', 'about', 'article', 'options'] },
  { kind: 'consult', group: 'home', fields: [] },
  { kind: 'ask-members', group: 'home', fields: ['article'] },
  { kind: 'insist', group: 'public', fields: ['article', 'option'] },
  { kind: 'never', group: 'public', fields: ['article', 'option'] },
  { kind: 'claim', group: 'public', fields: ['about', 'article', 'options'] },
];

/** The fields of a kind of speech, in the order in which they are chosen; none before a kind is chosen. */
export function fieldsOf(kind: SpeechKind | undefined): readonly Field[] {
  return SPEECH_KINDS.find((one) => one.kind === kind)?.fields ?? [];
}

/** The part of a table that the form for saying and asking reads. */
export interface SpeechTable {
  readonly delegations: readonly DelegationModel[];
  readonly speech: SpeechModel;
}

/** An empty field: no place, article or delegation has this number. */
export const NOTHING = -1;

/** The choices in the form; `NOTHING` for an empty field. */
export interface SpeechChoice {
  readonly kind: SpeechKind | undefined;
  readonly to: number;
  readonly about: number;
  readonly issue: number;
  readonly option: number;
  readonly options: readonly number[];
  /** Condition of a question, see `conditionsFor`; `NOTHING` for a question without one. */
  readonly condition: number;
  /** Place among the claims that can be asked about. */
  readonly claim: number;
  /** Place among the vague versions that can be asked about. */
  readonly vague: number;
}

/** A form in which nothing is chosen, so that nothing is said by a slip: a delegation only where it is the only other. */
export function emptyChoice({ delegations }: SpeechTable): SpeechChoice {
  const others = delegations.filter((one) => !one.you);
  const only = others.length === 1 ? (others[0]?.party ?? NOTHING) : NOTHING;
  return {
    kind: undefined,
    to: only,
    about: only,
    issue: NOTHING,
    option: NOTHING,
    options: [],
    condition: NOTHING,
    claim: NOTHING,
    vague: NOTHING,
  };
}

/** True if the field is empty. */
export function isEmpty(field: Field, choice: SpeechChoice): boolean {
  return valuesChosen(field, choice).length === 0;
}

/** Returns the values chosen in a field. */
export function valuesChosen(field: Field, choice: SpeechChoice): readonly number[] {
  if (field === 'options') return choice.options;
  const value = choice[SLOTS[field]];
  return value === NOTHING ? [] : [value];
}

/** Keys of `SpeechChoice` for the fields. */
export const SLOTS = {
  to: 'to',
  about: 'about',
  article: 'issue',
  option: 'option',
  condition: 'condition',
  claim: 'claim',
  vague: 'vague',
} as const satisfies Record<Exclude<Field, 'options'>, keyof SpeechChoice>;

/** The first field in which something is still to be chosen before anything can be said; absent when the form is full. */
export function missingIn(choice: SpeechChoice): Exclude<Field, 'condition'> | undefined {
  return fieldsOf(choice.kind)
    .filter((field) => field !== 'condition')
    .find((field) => isEmpty(field, choice));
}

/** Returns the speech of a choice; `undefined` if the choice is incomplete. */
export function speechOf(choice: SpeechChoice, model: SpeechTable): Speech | undefined {
  if (missingIn(choice) !== undefined) return undefined;
  const { to, about, issue, option, options } = choice;
  switch (choice.kind) {
    case undefined:
      return undefined;
    case 'insist':
    case 'never':
      return { type: 'declare', what: choice.kind, issue, option };
    case 'claim':
      return { type: 'declare', what: 'claim', about, issue, options };
    case 'tell-matters':
      return { type: 'tell', what: 'matters', to, issue };
    case 'tell-claim':
      return { type: 'tell', what: 'claim', to, about, issue, options };
    case 'ask-matters':
      return { type: 'ask', what: 'matters', to, issue };
    case 'ask-live':
      return askLive(choice, model);
    case 'ask-true':
      return askTrue(choice.claim, model);
    case 'ask-meaning':
      return askMeaning(choice, model);
    case 'consult':
      return { type: 'consult' };
    case 'ask-members':
      return { type: 'consult', about: issue };
  }
}

function askLive({ to, issue, option, condition: chosen }: SpeechChoice, model: SpeechTable): Speech {
  const asked = { type: 'ask', what: 'could-live-with', to, issue, option } as const;
  const condition = conditionsFor(model, issue).find(({ value }) => value === chosen)?.clause;
  return condition === undefined ? asked : { ...asked, condition };
}

function askTrue(place: number, model: SpeechTable): Speech | undefined {
  const claim = model.speech.askable[place];
  return claim && { type: 'ask', what: 'is-it-true', to: claim.about, claim: claim.claim };
}

function askMeaning({ to, vague }: SpeechChoice, model: SpeechTable): Speech | undefined {
  const version = model.speech.vague[vague];
  if (version === undefined) return undefined;
  const { issue, option, or } = version;
  return { type: 'ask', what: 'meaning', to, issue, option, or };
}

/** A condition under which another delegation can be asked if it could accept wording. */
interface Condition {
  /** Number that stands for it in a form. */
  readonly value: number;
  readonly clause: Clause;
  readonly article: SpeechArticle;
  /** Wording of the article, as the condition names it. */
  readonly label: string;
}

/** More than any number of options. */
const OPTIONS = 16;

/** The conditions under which one can ask about an article: wording of each other open article of the same part. */
export function conditionsFor({ speech }: Pick<SpeechTable, 'speech'>, issue: IssueIndex): Condition[] {
  const asked = speech.articles.find((article) => article.issue === issue);
  return speech.articles
    .filter((article) => article.issue !== issue && article.track === asked?.track)
    .flatMap((article) =>
      article.options.map(({ option, label }) => ({
        value: conditionNumber({ issue: article.issue, option }),
        clause: { issue: article.issue, option },
        article,
        label,
      })),
    );
}

/** Number that stands for a condition in a form. */
export function conditionNumber({ issue, option }: Clause): number {
  return issue * OPTIONS + option;
}
