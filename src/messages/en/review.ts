/** What is said of a mediator's single text. */
export const review = {
  accepted: '{$parties :parties} {$parties :agree you=accept one=accepts} all of it for now',
  changes: '{$party :party} {$party :agree you=say one=says} that {$issues :articles} must change',
} as const;
