/** The code of a class: a box for each letter and digit, and one field for those who listen. */
import { CODE_DIGITS, CODE_LETTERS, typedCode } from '#session/live/class-code.ts';

interface CodeFieldProps {
  /** Element that names it. */
  readonly labelledBy: string;
  readonly describedBy: string;
  /** Content of the boxes: see `typedCode`. */
  readonly typed: string;
  readonly isWrong: boolean;
  readonly onType: (typed: string) => void;
}

const BOXES = Array.from({ length: CODE_LETTERS + CODE_DIGITS }, (_, place) => place);

/** Each box takes only its kind; a code that is pasted falls into them. */
export function CodeField({ labelledBy, describedBy, typed, isWrong, onType }: CodeFieldProps) {
  return (
    <div class="code-field" data-wrong={isWrong}>
      <input
        class="code-input full bare"
        type="text"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        value={typed}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        enterkeyhint="go"
        onInput={(event) => {
          const read = typedCode(event.currentTarget.value);
          // The field shows what was read also where that is what stood there before.
          event.currentTarget.value = read;
          onType(read);
        }}
      />
      {BOXES.map((place) => (
        <span
          key={place}
          class="code-box grid"
          aria-hidden="true"
          data-first-digit={place === CODE_LETTERS}
          data-next={place === Math.min(typed.length, BOXES.length - 1)}
        >
          {typed[place]}
        </span>
      ))}
    </div>
  );
}
