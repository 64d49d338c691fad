/** The workshop: all texts that can be signed, as a map, and how many suit all, round by round. */
export const workshopDeals = {
  heading: 'Карта угод',
  'what-a-dot-is':
    'Кожна точка — це текст, який можна написати: один варіант на кожну статтю. З її місця видно, чого він вартий для двох підписантів.',
  part: 'Частина тексту',
  across: 'праворуч',
  up: 'угору',
  'points-across': 'бали: {$who} →',
  'points-up': '↑ бали: {$who}',
  chart:
    'Карта угод. Праворуч: {$across}, угору: {$up}. Без угоди: {$across} — {$first :count}, {$up} — {$second :count}.',
  'no-deal': '{$who} без угоди: {$points :count}',
  'better-for-both': 'Краще, ніж без угоди, для обох',
  'legend-suits': 'влаштовує всіх підписантів',
  'legend-uncrossed': 'не переступає червоних ліній',
  'legend-crossed': 'переступає якусь або лишає забагато відкритим',
  'legend-frontier': 'жоден текст не дає обом більше',
  suit: 'Текстів, що влаштовують усіх підписантів у раунді {$round :count}: {$count :count} з {$texts :count}.',
  'drawn-of': 'Показано {$drawn :count} з них.',
  rounds: 'Скільки текстів влаштовують усіх, раунд за раундом',
  count: '{$count :count}',
  'round-choice': 'Раунд {$round :count}: {$count :count}',
} as const;
