/** What a person had prepared for its chair, beside what came of it. */
export const debriefPrepared = {
  wrote: 'Ваші нотатки',
  came: 'Що сталося',
  going: 'Переглядаємо гру…',
  failed: 'Показати це не вдалося. Завантажте сторінку ще раз.',
  'most-signed': 'Найважливіші для вас статті частини {$track :track} закінчилися так: {$clauses :clauses}.',
  'most-unsigned':
    'Найважливіші для вас статті частини {$track :track} лишилися відкритими, бо її не підписано: {$issues :articles style=title}.',
  'least-signed':
    'Найменш важливі для вас статті частини {$track :track}, якими можна було обмінятися, закінчилися так: {$clauses :clauses}.',
  'least-unsigned':
    'Найменш важливі для вас статті частини {$track :track}, якими можна було обмінятися: {$issues :articles style=title}.',
  others: 'Найважливіші статті для {$who :party case=gen}: {$issues :articles style=title}.',
  'no-offer': 'Власних пропозицій ви не робили.',
  unanswered: 'Відповіді на неї не було.',
} as const;
