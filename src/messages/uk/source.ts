/** Where something is known from, and what it says there. */
export const source = {
  cited: '{$outlet}, {$date :date}',
  quoted: '{$outlet}, {$date :date}: {$says}',
} as const;
