/** What became of a signed text. */
export const aftermath = {
  ratified: 'Ратифіковано: «за» — {$support :count} зі 100, потрібно було {$needed :count}.',
  'not-ratified': 'Не ратифіковано: «за» — {$support :count} зі 100, потрібно було {$needed :count}.',
  /** Chance as the delegation could know it before it signed. */
  judged: 'Перед підписанням делегація могла чекати «так» у {$tenths :count} з 10 ігор.',
  /** Support that each group asked for in the end, beside what it had been thought to; without groups, what home gave. */
  'mood-more': 'Кожна група зажадала на {$by :count} % більше, ніж гадала делегація.',
  'mood-less': 'Кожна група задовольнилася на {$by :count} % меншим, ніж гадала делегація.',
  'mood-lower': 'Удома «за» було на {$by :count} зі 100 менше, ніж гадала делегація.',
  'mood-higher': 'Удома «за» було на {$by :count} зі 100 більше, ніж гадала делегація.',
  why: 'Чому так: {$party :party style=name}',
  'holds-in': 'У цій моделі такий текст протримується п’ять років у {$tenths :count} з 10 ігор.',
  held: 'Гра навмання взяла число від 1 до {$most :count}: випало {$drawn :count}. У цій моделі текст протримується, якщо випадає щонайбільше {$chance :count}, тож тут він протримався.',
  broke:
    'Гра навмання взяла число від 1 до {$most :count}: випало {$drawn :count}. У цій моделі текст протримується, якщо випадає щонайбільше {$chance :count}, тож тут він не протримався.',
} as const;
