import type { GlossaryKey } from '../../words/glossary.ts';
import type { SpeechChoice } from './speech-form.ts';
import type { SpeechKind } from './speech-kinds.ts';
import type { SpeechTable } from './speech-table.ts';

/** What is asked before something is said that cannot be taken back; absent for what is said to one alone. */
export function warningOf(kind: SpeechKind | undefined, { speech: { atHome } }: SpeechTable): string | undefined {
  if (kind === 'insist' || kind === 'never') {
    const price = atHome && `you lose ${atHome.crossingCosts} of 100 points of support at home`;
    return `Everybody hears it, and it cannot be taken back. If you agree to something else later, ${price ?? 'everybody sees that you go back on it'}.`;
  }
  if (kind !== 'claim') return undefined;
  const price = atHome && `${atHome.denialCosts} of 100 points of support at home, and `;
  return `Everybody hears it. If it is denied, you lose ${price ?? ''}the trust of all who heard it.`;
}

/** What a kind of speech does, in a sentence under the form. */
export function noteOf(kind: SpeechKind, { speech: { atHome } }: SpeechTable): string {
  if (kind === 'consult') return `Wins back up to ${atHome?.consultBrings ?? 0} points of support at home. Once a day.`;
  if (kind === 'ask-members') {
    return 'Everybody sees that you ask. The answers, under “Since your last move”, are for you alone. No member that you have asked contradicts you.';
  }
  if (kind === 'insist' || kind === 'never') return 'Public, and for good.';
  if (kind === 'claim') return 'Public. Whom it is about may confirm it, deny it, or put it otherwise.';
  if (kind === 'tell-claim') return 'Only the two of you know. If it turns out to be false, it costs you their trust.';
  if (kind === 'tell-matters') return 'Only the two of you know.';
  return 'You are answered at once. The more you are trusted, the likelier is a plain answer.';
}

/** The word of the game that a kind of speech is about, and how it is named in the form. */
export function termOf(kind: SpeechKind): { readonly of: GlossaryKey; readonly words: string } {
  if (kind === 'consult') return { of: 'home', words: 'support at home' };
  if (kind === 'insist' || kind === 'never') return { of: 'in-public', words: 'what is said in public' };
  if (kind === 'claim' || kind === 'tell-claim' || kind === 'ask-true') return { of: 'claim', words: 'claims' };
  return { of: 'trust', words: 'trust' };
}

/** What is about to be said, for the confirmation: "Venue: Geneva." */
export function choiceInWords(choice: SpeechChoice, model: SpeechTable): string {
  const article = model.speech.articles.find((one) => one.issue === choice.issue);
  const options = choice.kind === 'claim' ? choice.options : [choice.option];
  const labels = article?.options.filter((one) => options.includes(one.option)).map((one) => one.label) ?? [];
  const about = model.delegations.find((one) => one.party === choice.about)?.name ?? '';
  const who = choice.kind === 'claim' ? `${about} accepts: ` : '';
  return `${who}${article?.title ?? ''}, ${labels.join(' or ')}.`;
}
