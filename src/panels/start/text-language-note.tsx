import { joinSentences } from '#messages/join-sentences.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { languageName } from '../parts/language-name.ts';
import { useSpeaker } from '../parts/use-speaker.ts';

interface TextLanguageNoteProps {
  /** Tag of the language that the texts are shown in. */
  readonly shown: string;
  /** Tags of all languages that the scenario has texts in. */
  readonly languages: readonly string[];
  readonly onChoose: (tag: string) => void;
}

/** Says in which language the texts of an author's scenario are, and offers its other languages. */
export function TextLanguageNote({ shown, languages, onChoose }: TextLanguageNoteProps) {
  const speaker = useSpeaker();
  const { say, language } = speaker;
  const isPages = (tag: string) => tag.split('-')[0] === language.tag.split('-')[0];
  const sentences = [
    say('carried.texts-in', { language: languageName(shown, language.tag) }),
    languages.some(isPages) ? undefined : say('carried.texts-not-here'),
  ];
  return (
    <aside class="brought cluster small">
      <Icon name="message-2" size={18} />
      <div class="brought-words">
        <p>{joinSentences(speaker, sentences)}</p>
      </div>
      {languages
        .filter((tag) => tag !== shown)
        .map((tag) => (
          <Button key={tag} kind="plain" onClick={() => onChoose(tag)}>
            <span lang={tag}>{ownName(tag) ?? languageName(tag, language.tag)}</span>
          </Button>
        ))}
    </aside>
  );
}

/** Name of a language in itself; `undefined` if the browser does not know it. */
function ownName(tag: string): string | undefined {
  const name = languageName(tag, tag);
  return name === tag ? undefined : name;
}
