/** What stands between a text and a vote, by its code. */
export const obstacle = {
  'nothing-initialled': 'Жодна стаття ще не має потрібних параф.',
  after: 'Спершу треба підписати частину {$track :track}.',
  'must-settle': 'Поки не узгоджено статтю {$issue :article}, підписати це не можна.',
} as const;
