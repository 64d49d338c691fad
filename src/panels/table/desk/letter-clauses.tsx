import type { LetterClause } from '#session/table/desk/letter-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { useTextLanguage } from '../../parts/text-language.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** The clauses of a letter, with what each would replace. */
export function LetterClauses({ clauses }: { readonly clauses: readonly LetterClause[] }) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  return (
    <ul class="letter-clauses">
      {clauses.map((clause) => (
        <li key={clause.issue}>
          <span class="letter-article" lang={lang}>
            {clause.number} {clause.title}
          </span>{' '}
          <span lang={lang}>{clause.meaning}</span>
          {clause.redLine && (
            <span class="red-line">
              {' '}
              <Icon name="alert-triangle" size={15} /> {say('desk.your-red-line')}
            </span>
          )}{' '}
          {clause.replaces !== undefined && <span class="letter-replaces note paper-faint">{clause.replaces}</span>}
        </li>
      ))}
    </ul>
  );
}
