/** What a person may say or ask, as the panel lists it. */
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
export type Field = 'to' | 'about' | 'article' | 'option' | 'options' | 'claim' | 'vague';

export interface Kind {
  readonly kind: SpeechKind;
  readonly group: 'In public' | 'To one delegation' | 'At home';
  readonly label: string;
  readonly fields: readonly Field[];
}

/** Everything that can be said or asked, in the order of the list. */
export const SPEECH_KINDS: readonly Kind[] = [
  { kind: 'insist', group: 'In public', label: 'Insist: we want this', fields: ['article', 'option'] },
  { kind: 'never', group: 'In public', label: 'Rule out: never this', fields: ['article', 'option'] },
  { kind: 'claim', group: 'In public', label: 'Claim: another accepts this', fields: ['about', 'article', 'options'] },
  { kind: 'tell-matters', group: 'To one delegation', label: 'Tell: this matters to us', fields: ['to', 'article'] },
  {
    kind: 'tell-claim',
    group: 'To one delegation',
    label: 'Tell: a third accepts this',
    fields: ['to', 'about', 'article', 'options'],
  },
  {
    kind: 'ask-matters',
    group: 'To one delegation',
    label: 'Ask: how much does it matter?',
    fields: ['to', 'article'],
  },
  {
    kind: 'ask-live',
    group: 'To one delegation',
    label: 'Ask: could you accept it?',
    fields: ['to', 'article', 'option'],
  },
  { kind: 'ask-true', group: 'To one delegation', label: 'Ask: is this claim true?', fields: ['claim'] },
  {
    kind: 'ask-meaning',
    group: 'To one delegation',
    label: 'Ask: what does it mean to you?',
    fields: ['to', 'vague'],
  },
  { kind: 'consult', group: 'At home', label: 'Explain ourselves at home', fields: [] },
  { kind: 'ask-members', group: 'At home', label: 'Ask our members', fields: ['article'] },
];

/** The fields that a kind of speech needs, in the order in which they are chosen; none before a kind is chosen. */
export function fieldsOf(kind: SpeechKind | undefined): readonly Field[] {
  return SPEECH_KINDS.find((one) => one.kind === kind)?.fields ?? [];
}
