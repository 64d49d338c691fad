import type { Speaker } from '#messages/speaker.ts';
import type { SpeechChoice, SpeechKind, SpeechTable } from './speech-form.ts';

/** Returns the warning before a speech that cannot be taken back; `undefined` for words to one alone. */
export function warningOf(
  { say }: Speaker,
  kind: SpeechKind | undefined,
  { speech: { atHome } }: SpeechTable,
): string | undefined {
  if (kind === 'insist' || kind === 'never') {
    return atHome ? say('speech-warning.word-at-home', { points: atHome.crossingCosts }) : say('speech-warning.word');
  }
  if (kind !== 'claim') return undefined;
  return atHome ? say('speech-warning.claim-at-home', { points: atHome.denialCosts }) : say('speech-warning.claim');
}

/** Words the chosen speech for the confirmation: "Venue, Geneva." */
export function choiceInWords({ say }: Speaker, choice: SpeechChoice, model: SpeechTable): string {
  const article = model.speech.articles.find((one) => one.issue === choice.issue);
  const options = choice.kind === 'claim' ? choice.options : [choice.option];
  const answers = article?.options.filter((one) => options.includes(one.option)).map((one) => one.label) ?? [];
  const said = { article: article?.title ?? '', answers };
  const about = model.delegations.find((one) => one.party === choice.about)?.name ?? '';
  return choice.kind === 'claim' ? say('speech.claimed', { ...said, about }) : say('speech.said', said);
}
