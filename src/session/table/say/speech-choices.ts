import type { Speaker } from '#messages/speaker.ts';
import type { Speech } from '../../speech.ts';
import type { DelegationModel } from '../parts/delegation-model.ts';
import {
  conditionNumber,
  conditionsFor,
  emptyChoice,
  type Field,
  fieldsOf,
  type Kind,
  NOTHING,
  SLOTS,
  SPEECH_KINDS,
  type SpeechChoice,
  type SpeechKind,
  type SpeechTable,
  valuesChosen,
} from './speech-form.ts';
import type { SpeechBar } from './speech-model.ts';

/** A choice in a field. */
export interface Choosable {
  readonly value: number;
  readonly label: string;
  /** Reason why it cannot be chosen, if so. */
  readonly why?: SpeechBar | undefined;
}

/** A kind of speech; `why` nothing of the kind can be said now, if so. */
export interface ChoosableKind extends Kind {
  readonly why: SpeechBar | undefined;
}

/** The kinds that the person's delegation has: only a bloc has members to ask, and not always does home count. */
export function kindsFor(model: SpeechTable): readonly ChoosableKind[] {
  const { hasMembers, atHome } = model.speech;
  const has = { 'ask-members': hasMembers, consult: atHome !== undefined } as Partial<Record<SpeechKind, boolean>>;
  return SPEECH_KINDS.filter(({ kind }) => has[kind] ?? true).map((one) => ({
    ...one,
    why: isTurn(model) && sayableOf(one.kind, model).length === 0 ? whyNothing(one, model) : undefined,
  }));
}

/** True if the person may speak: not while an answer is due, or in another's turn; the form is kept meanwhile. */
function isTurn({ speech }: SpeechTable): boolean {
  return speech.unavailable === undefined;
}

function sayableOf(kind: SpeechKind | undefined, { speech }: SpeechTable): readonly Speech[] {
  return speech.sayable.filter((one) => kindOf(one) === kind);
}

function kindOf(speech: Speech): SpeechKind | undefined {
  if (speech.type === 'consult') return speech.about === undefined ? 'consult' : 'ask-members';
  if (speech.type === 'tell') return speech.what === 'claim' ? 'tell-claim' : 'tell-matters';
  if (speech.type === 'ask') return ASKED[speech.what];
  return speech.what === 'insist' || speech.what === 'never' || speech.what === 'claim' ? speech.what : undefined;
}

const ASKED = {
  matters: 'ask-matters',
  'could-live-with': 'ask-live',
  'is-it-true': 'ask-true',
  meaning: 'ask-meaning',
} as const;

function whyNothing({ kind, group }: Kind, { speech, delegations }: SpeechTable): SpeechBar {
  if (kind === 'consult') return speech.noConsult ?? 'not-now';
  if (kind === 'ask-meaning' && speech.vague.length === 0) return 'nothing-vague';
  if (kind === 'ask-true') return 'no-claim';
  const isFaceToFace = delegations.some(({ reach, status }) => reach === 'direct' && status !== 'gone');
  return group === 'private' && !isFaceToFace ? 'no-direct-channel' : 'nothing-left';
}

/**
 * Returns the choices of a field, given those of the fields before it: only what can still be said. Delegations are all
 * listed, the impossible ones with the reason.
 */
export function choosableIn(
  speaker: Speaker,
  field: Field,
  choice: SpeechChoice,
  model: SpeechTable,
): readonly Choosable[] {
  if (field === 'condition') return conditionsIn(speaker, choice, model);
  const possible = isTurn(model) ? new Set(valuesLeft(field, choice, model)) : undefined;
  return everythingIn(speaker, field, choice, model).flatMap(({ delegation, ...one }): Choosable[] => {
    if (possible === undefined || possible.has(one.value)) return [one];
    return delegation === undefined ? [] : [{ ...one, why: whyNotThis(field, choice, delegation) }];
  });
}

/** The conditions of a question about the article that is chosen, by their articles. */
function conditionsIn({ say }: Speaker, { issue, option }: SpeechChoice, model: SpeechTable): readonly Choosable[] {
  if (issue === NOTHING || option === NOTHING) return [];
  return conditionsFor(model, issue).map(({ value, article, label }) => ({
    value,
    label: say('speech.condition', { number: article.number, title: article.title, label }),
  }));
}

function valuesLeft(field: Field, choice: SpeechChoice, model: SpeechTable): number[] {
  const fields = fieldsOf(choice.kind);
  const before = fields.slice(0, fields.indexOf(field));
  return sayableOf(choice.kind, model)
    .filter((speech) =>
      before.every((other) => {
        const said = VALUES[other](speech, model);
        return valuesChosen(other, choice).every((value) => said.includes(value));
      }),
    )
    .flatMap((speech) => VALUES[field](speech, model));
}

/** Values of a field of the form in a possible speech. */
const VALUES: Readonly<Record<Field, (speech: Speech, model: SpeechTable) => readonly number[]>> = {
  to: (speech) => ('to' in speech ? [speech.to] : []),
  about: (speech) => (speech.type !== 'consult' && 'about' in speech ? [speech.about] : []),
  article: (speech) => ('issue' in speech ? [speech.issue] : membersAskedAbout(speech)),
  option: (speech) => ('option' in speech ? [speech.option] : []),
  options: (speech) => ('options' in speech ? speech.options : []),
  condition: (speech) =>
    speech.type === 'ask' && speech.what === 'could-live-with' && speech.condition !== undefined
      ? [conditionNumber(speech.condition)]
      : [],
  claim: (speech, { speech: { askable } }) =>
    'claim' in speech ? [askable.findIndex(({ claim }) => claim === speech.claim)] : [],
  vague: (speech, { speech: { vague } }) =>
    speech.type === 'ask' && speech.what === 'meaning' ? [vague.findIndex((version) => isOf(version, speech))] : [],
};

function membersAskedAbout(speech: Speech): readonly number[] {
  return speech.type === 'consult' && speech.about !== undefined ? [speech.about] : [];
}

type Version = Pick<SpeechTable['speech']['vague'][number], 'issue' | 'option' | 'or'>;

function isOf(one: Version, other: Version): boolean {
  return one.issue === other.issue && one.option === other.option && one.or === other.or;
}

interface Listed extends Choosable {
  /** Whom it stands for, in a field that names a delegation. */
  readonly delegation?: DelegationModel;
}

function everythingIn(
  { say }: Speaker,
  field: Exclude<Field, 'condition'>,
  choice: SpeechChoice,
  model: SpeechTable,
): readonly Listed[] {
  switch (field) {
    case 'to':
    case 'about':
      return model.delegations
        .filter((one) => !one.you)
        .map((delegation) => ({ value: delegation.party, label: delegation.name, delegation }));
    case 'article':
      return model.speech.articles.map(({ issue, number, title }) => ({
        value: issue,
        label: say('speech.article', { number, title }),
      }));
    case 'option':
    case 'options': {
      const article = model.speech.articles.find(({ issue }) => issue === choice.issue);
      return article?.options.map(({ option, label }) => ({ value: option, label })) ?? [];
    }
    case 'claim':
      return model.speech.askable.map(({ words }, value) => ({ value, label: words }));
    case 'vague':
      return model.speech.vague.map(({ label }, value) => ({ value, label }));
  }
}

function whyNotThis(field: Field, choice: SpeechChoice, { party, status, reach }: DelegationModel): SpeechBar {
  if (status === 'gone') return 'gone';
  if (field === 'about') return party === choice.to ? 'told-to-them' : 'nothing-left';
  return reach === 'direct' ? 'nothing-left' : 'no-direct-channel';
}

/** The form filled in with something that can be said. */
export function choiceOfSpeech(speech: Speech, model: SpeechTable): SpeechChoice {
  const kind = kindOf(speech);
  const said = fieldsOf(kind).map((field) => {
    const values = VALUES[field](speech, model);
    return field === 'options' ? [field, values] : [SLOTS[field], values[0] ?? NOTHING];
  });
  return { ...emptyChoice(model), kind, ...(Object.fromEntries(said) as Partial<SpeechChoice>) };
}

/** Returns the choices that the form need not ask for, since there is only one. */
export function onlyOnes({ speech }: SpeechTable): Partial<SpeechChoice> {
  return {
    ...(speech.askable.length === 1 ? { claim: 0 } : {}),
    ...(speech.vague.length === 1 ? { vague: 0 } : {}),
  };
}

/** A choice without what can no longer be said. */
export function stillSayable(choice: SpeechChoice, model: SpeechTable): SpeechChoice {
  if (!isTurn(model) || choice.kind === undefined) return choice;
  if (sayableOf(choice.kind, model).length === 0) return { ...choice, kind: undefined };
  return fieldsOf(choice.kind).reduce((kept, field) => withoutImpossible(kept, field, model), choice);
}

function withoutImpossible(choice: SpeechChoice, field: Field, model: SpeechTable): SpeechChoice {
  if (field === 'condition') {
    const isLeft = conditionsFor(model, choice.issue).some(({ value }) => value === choice.condition);
    return isLeft ? choice : { ...choice, condition: NOTHING };
  }
  const left = valuesLeft(field, choice, model);
  if (field === 'options') return { ...choice, options: choice.options.filter((option) => left.includes(option)) };
  return left.includes(choice[SLOTS[field]]) ? choice : { ...choice, [SLOTS[field]]: NOTHING };
}
