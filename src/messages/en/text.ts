/** The text on the table: its parts and articles, and who stands where on them. */
export const text = {
  initial: 'Initial of {$party :party style=name}',
  'initial-struck': 'Initial of {$party :party style=name}, no longer stands',
  'countering-elsewhere': 'You are countering on {$track :track}: nothing here goes into that.',
  mediates: '{$mediator :party} {$mediator :agree you=mediate one=mediates}',
  'each-its-own': 'each side reads it its own way',
  'either-wording': '{$wordings :list by=or}',
  'agreed-but-ruled-out':
    'Agreed among {$agreed :parties}. {$refusers :parties at=start} {$refusers :agree you=have one=has} ruled it out in public.',
  'said-in-opening': 'Said in the opening statement.',
  'declared-on': 'Declared on {$round :day}',
  'so-they-say': 'So {$by :parties} {$by :agree you=say one=says}',
  'ruled-out': 'ruled out {$answer :answer}',
  'insisted-on': 'insisted on {$answer :answer}',
  'goes-back': 'In public you have {$said :list}. Everybody sees that you go back on that.',
  'goes-back-at-cost':
    'In public you have {$said :list}. To go back on that costs you {$cost :count} of 100 points of support at home.',
  'those-on': '{$parties :parties} on {$issue :article}',
  'initials-fall': 'If you accept it, initials on other wording fall: those of {$those :list}.',
  'trust-you-less': '{$wronged :parties at=start} {$wronged :agree you=trust one=trusts} you less for it.',
} as const;
