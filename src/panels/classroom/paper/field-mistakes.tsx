import type { PaperField } from '#session/classroom/paper/paper-mistake.ts';
import { Icon } from '../../parts/icon.tsx';

/** By field: what is wrong with it. */
export type Mistakes = ReadonlyMap<PaperField, readonly string[]>;

/** What a field says of itself to whoever cannot see what stands beside it. */
export function fieldProps(mistakes: Mistakes, field: PaperField) {
  return mistakes.has(field)
    ? ({ id: `paper-${field}`, 'aria-invalid': true, 'aria-describedby': `paper-${field}-wrong` } as const)
    : ({ id: `paper-${field}` } as const);
}

interface FieldMistakesProps {
  readonly mistakes: Mistakes;
  readonly field: PaperField;
}

/** What is wrong with a field, below it. */
export function FieldMistakes({ mistakes, field }: FieldMistakesProps) {
  const wrong = mistakes.get(field);
  if (wrong === undefined) return null;
  return (
    <div id={`paper-${field}-wrong`} class="paper-wrong">
      {wrong.map((words) => (
        <p key={words}>
          <Icon name="alert-triangle" size={16} /> {words}
        </p>
      ))}
    </div>
  );
}
