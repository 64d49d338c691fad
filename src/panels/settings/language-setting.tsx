import { useSpeaker } from '../parts/use-speaker.ts';
import type { Preferences } from './preferences.ts';

/** The choice of a language, each by its own name; nothing where there is only one. */
export function LanguageSetting({ preferences }: { readonly preferences: Preferences }) {
  const { say } = useSpeaker();
  const { languages } = preferences;
  if (languages.length < 2) return null;
  return (
    <fieldset class="setting">
      <legend>{say('settings.language')}</legend>
      {languages.map(({ tag, name }) => (
        <label key={tag} class="setting-choice">
          <input
            type="radio"
            name="language"
            checked={preferences.language() === tag}
            onChange={() => preferences.chooseLanguage(tag)}
          />
          <b lang={tag}>{name}</b>
        </label>
      ))}
    </fieldset>
  );
}
