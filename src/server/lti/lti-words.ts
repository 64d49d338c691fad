import { ltiMessages } from '#messages/en/lti-messages.ts';
import { plainMessage } from '#messages/plain-message.ts';
import ukrainian from '#messages/uk/lti.json' with { type: 'json' };

const { lti: english } = ltiMessages;

type WordId = Exclude<keyof typeof english, '@@comment'>;

/** Says the texts of the pages inside a learning platform. */
export interface LtiWords {
  readonly language: 'en' | 'uk';
  say(id: `lti.${WordId}`, values?: Readonly<Record<string, number>>): string;
}

/** Returns the words in the language of a course; English if there are none in it. */
export function ltiWords(tag: string): LtiWords {
  const language = /^uk(?![a-z])/i.test(tag) ? 'uk' : 'en';
  const texts: Readonly<Record<string, string>> = language === 'uk' ? ukrainian : english;
  const numbers = new Intl.NumberFormat(language);
  return {
    language,
    say: (id, values = {}) => plainMessage(texts[id.slice('lti.'.length)] ?? '', numbers.format).words(values),
  };
}
