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
export const SPEECH_GROUPS = ['public', 'private', 'home'] as const;

export interface Kind {
  readonly kind: SpeechKind;
  readonly group: (typeof SPEECH_GROUPS)[number];
  readonly fields: readonly Field[];
}

/** All kinds of speech, in the order of the list. */
export const SPEECH_KINDS: readonly Kind[] = [
  { kind: 'insist', group: 'public', fields: ['article', 'option'] },
  { kind: 'never', group: 'public', fields: ['article', 'option'] },
  { kind: 'claim', group: 'public', fields: ['about', 'article', 'options'] },
  { kind: 'tell-matters', group: 'private', fields: ['to', 'article'] },
  { kind: 'tell-claim', group: 'private', fields: ['to', 'about', 'article', 'options'] },
  { kind: 'ask-matters', group: 'private', fields: ['to', 'article'] },
  { kind: 'ask-live', group: 'private', fields: ['to', 'article', 'option', 'condition'] },
  { kind: 'ask-true', group: 'private', fields: ['claim'] },
  { kind: 'ask-meaning', group: 'private', fields: ['to', 'vague'] },
  { kind: 'consult', group: 'home', fields: [] },
  { kind: 'ask-members', group: 'home', fields: ['article'] },
];

/** The fields of a kind of speech, in the order in which they are chosen; none before a kind is chosen. */
export function fieldsOf(kind: SpeechKind | undefined): readonly Field[] {
  return SPEECH_KINDS.find((one) => one.kind === kind)?.fields ?? [];
}
