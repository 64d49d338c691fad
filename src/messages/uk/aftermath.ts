/** What became of a signed text. */
export const aftermath = {
  ratified: 'Ратифіковано: «за» — {$support :count} зі 100, потрібно було {$needed :count}.',
  'not-ratified': 'Не ратифіковано: «за» — {$support :count} зі 100, потрібно було {$needed :count}.',
  /** Chance as the delegation could know it before it signed. */
  judged: 'Перед підписанням делегація могла чекати на згоду у {$tenths :count} з 10 ігор.',
  /** Support that each group asked for in the end, beside what it had been thought to; without groups, what home gave. */
  'mood-more': 'Кожна група вимагала більшого, ніж очікувала делегація (на {$by :count} зі 100).',
  'mood-less': 'Кожна група задовольнилася меншим, ніж очікувала делегація (на {$by :count} зі 100).',
  'mood-lower': 'Підтримка вдома була меншою, ніж очікувала делегація (на {$by :count} зі 100).',
  'mood-higher': 'Підтримка вдома була більшою, ніж очікувала делегація (на {$by :count} зі 100).',
  why: 'Чому так: {$party :party style=name}',
  'holds-in': 'У цій моделі така угода протримується п’ять років у {$tenths :count} з 10 ігор.',
  held: 'Гра навмання взяла число від 1 до {$most :count}: випало {$drawn :count}. Угода протримується, якщо випадає щонайбільше {$chance :count}, тож тут вона протрималася.',
  broke:
    'Гра навмання взяла число від 1 до {$most :count}: випало {$drawn :count}. Угода протримується, якщо випадає щонайбільше {$chance :count}, тож тут вона зірвалася.',
} as const;
