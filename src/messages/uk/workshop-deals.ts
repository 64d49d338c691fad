/** The workshop: all texts that can be signed, as a map, and how many suit all, round by round. */
export const workshopDeals = {
  heading: 'Карта угод',
  'what-a-dot-is':
    'Кожна точка — це можлива угода: одна відповідь на кожну статтю. Місце точки показує, чого угода варта для двох підписантів.',
  part: 'Частина',
  across: 'праворуч',
  up: 'угору',
  'points-across': 'бали: {$who} →',
  'points-up': '↑ бали: {$who}',
  chart:
    'Карта угод. Праворуч: {$across}, угору: {$up}. Без угоди: {$across} — {$first :count}, {$up} — {$second :count}.',
  'no-deal': '{$who} без угоди: {$points :count}',
  'better-for-both': 'Краще, ніж без угоди, для обох',
  'legend-suits': 'краща, ніж без угоди, для кожного підписанта',
  'legend-uncrossed': 'не перетинає червоних ліній',
  'legend-crossed': 'перетинає червону лінію або лишає забагато відкритим',
  'legend-frontier': 'жодна угода не дає обом більше',
  suit: 'Угод, що влаштовують усіх підписантів у раунді {$round :count}: {$count :count} з {$texts :count}.',
  'drawn-of': 'На карті показано {$drawn :count} з них.',
  rounds: 'Угоди, що влаштовують усіх підписантів, раунд за раундом',
  count: '{$count :count}',
  'round-choice': 'Раунд {$round :count}: {$count :count}',
} as const;
