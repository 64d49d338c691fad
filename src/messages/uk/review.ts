/** What is said of a mediator's single text. */
export const review = {
  accepted: '{$parties :parties} попередньо {$parties :agree you=приймаєте one=приймає many=приймають} все',
  changes: `
    .input {$issues :articles}
    .match $issues
    one {{{$party :party} {$party :agree you=кажете one=каже many=кажуть}, що треба змінити статтю {$issues}}}
    *   {{{$party :party} {$party :agree you=кажете one=каже many=кажуть}, що треба змінити статті {$issues}}}`,
} as const;
