import type { ReactionModel } from '#session/table/record/reaction-model.ts';

/** How another takes what the person did, in a word with its sign. */
export function MoodNote({ reaction }: { readonly reaction: ReactionModel }) {
  return (
    <span class="mood" data-mood={reaction.mood}>
      {reaction.words}
    </span>
  );
}
