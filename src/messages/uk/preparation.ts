/** The questions that a person answers before sitting down, each with what it asks for. */
export const preparation = {
  interests: 'Мої інтереси',
  'interests-hint': 'Що мені потрібно, а не чого я прошу',
  walkAway: 'Коли я вийду з переговорів',
  'walkAway-hint': 'Що було б гірше, ніж лишитися без угоди',
  trades: 'Що я можу віддати в обмін',
  'trades-hint': 'Мені це коштує мало, а комусь потрібно',
  opening: 'Моя перша пропозиція',
  'opening-hint': 'Кому і чому там можуть погодитися',
  others: 'Чого, як мені здається, хочуть інші',
  'others-hint': 'Виправляйте, коли дізнаєтеся більше',
} as const;
