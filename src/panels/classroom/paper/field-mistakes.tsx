import type { PaperField } from '#session/classroom/paper/paper-mistake.ts';
import { Icon } from '../../parts/icon.tsx';

/** By field: what is wrong with it. */
export type Mistakes = ReadonlyMap<PaperField, readonly string[]>;

/** Returns the attributes of a field, which describe its mistakes to assistive technology. */
export function fieldProps(mistakes: Mistakes, field: PaperField) {
  return mistakes.has(field)
    ? ({ id: `paper-${field}`, 'aria-invalid': true, 'aria-describedby': `paper-${field}-wrong` } as const)
    : ({ id: `paper-${field}` } as const);
}

interface FieldMistakesProps {
  readonly mistakes: Mistakes;
  readonly field: PaperField;
}

/** Mistakes of a field, below it. */
export function FieldMistakes({ mistakes, field }: FieldMistakesProps) {
  const wrong = mistakes.get(field);
  if (wrong === undefined) return null;
  return (
    <div id={`paper-${field}-wrong`} class="paper-wrong label">
      {wrong.map((words) => (
        <p key={words}>
          <Icon name="alert-triangle" size={16} /> {words}
        </p>
      ))}
    </div>
  );
}
