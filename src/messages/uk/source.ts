/** Where something is known from, and what it says there. */
export const source = {
  cited: '{$outlet}, {$date :date}',
  /** With how well it is documented. */
  tagged: '({$tag}) {$source}',
  'tag-alone': '({$tag})',
  quoted: '{$outlet}, {$date :date}: {$says}',
} as const;
