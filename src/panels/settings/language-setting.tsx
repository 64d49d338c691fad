import { useSpeaker } from '../parts/use-speaker.ts';
import type { Preferences } from './preferences.ts';

/** The choice of a language, each by its own name, with how much of the page is in it; nothing where there is only one. */
export function LanguageSetting({ preferences }: { readonly preferences: Preferences }) {
  const { say } = useSpeaker();
  const { languages } = preferences;
  if (languages.length < 2) return null;
  return (
    <fieldset class="setting stack gap1">
      <legend>{say('settings.language')}</legend>
      {languages.map(({ language: { tag, name }, share }) => (
        <label key={tag} class="setting-choice">
          <input
            type="radio"
            name="language"
            checked={preferences.language() === tag}
            onChange={() => preferences.chooseLanguage(tag)}
          />
          <span>
            <b lang={tag}>{name}</b>
            {share !== undefined && ` ${say('settings.language-share', { percent: Math.round(share * 100) })}`}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
