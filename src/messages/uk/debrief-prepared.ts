/** What a person had prepared for its chair, beside what came of it. */
export const debriefPrepared = {
  wrote: 'Що записано',
  came: 'Що з цього вийшло',
  going: 'Шукаємо…',
  failed: 'Знайти не вдалося. Завантажте сторінку ще раз.',
  'most-signed': 'Що важило для вас найбільше в частині {$track :track}, вийшло так: {$clauses :clauses}.',
  'most-unsigned':
    'Що важило для вас найбільше в частині {$track :track}, не вирішено, бо її не підписано: {$issues :articles style=title}.',
  'least-signed':
    'Що важило для вас найменше в частині {$track :track} і чим можна було мінятися, вийшло так: {$clauses :clauses}.',
  'least-unsigned':
    'Що важило для вас найменше в частині {$track :track} і чим можна було мінятися: {$issues :articles style=title}.',
  others: 'Що важило найбільше для {$who :party case=gen}: {$issues :articles style=title}.',
  'no-offer': 'Власних пропозицій ви не робили.',
  unanswered: 'На неї ніхто не відповів.',
} as const;
