import type { ReactionModel } from '#session/table/record/reaction-model.ts';

/** Reaction of another delegation to the person's act, in a word with its sign, beside the name. */
export function MoodNote({ reaction }: { readonly reaction: ReactionModel }) {
  return (
    <span class="mood" data-mood={reaction.mood}>
      {reaction.words}
    </span>
  );
}

/**
 * The same where no name stands before it: to those who listen in a sentence, which does not run on from another. Only
 * that one has warmed, cooled or done both: beside a letter, "was not asked" reads as said of what the letter is about.
 */
export function NamelessMoodNote({ reaction }: { readonly reaction: ReactionModel }) {
  if (!['warmer', 'cooler', 'mixed'].includes(reaction.mood)) return null;
  return (
    <>
      <span aria-hidden="true">
        <MoodNote reaction={reaction} />
      </span>
      <span class="vh">{reaction.sentence}</span>
    </>
  );
}
