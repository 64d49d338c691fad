/** The workshop: points and walk-aways that the computer chooses, from what the points say that each party wants. */
export const workshopNumbers = {
  choose: 'Дібрати числа за мене',
  words:
    'Бали можуть бути приблизні: вистачить 3, 2 і 1. З них видно, чого хоче кожна сторона; під рівень добираються нові бали й межі поступок. Ви побачите їх раніше, ніж щось зміниться.',
  choosing: 'Добираємо…',
  failed: 'Дібрати нічого не вдалося. Спробуйте ще раз.',
  chosen:
    'Дібрано {$level :one-of beginner=|для початківців| standard=|для звичайної гри| hard=|для складної гри| no-deal=|для гри без угоди|}. Чисел у тексті, що змінилися б: {$changes :count}.',
  none: 'У тексті вже стоять ті числа, які було б дібрано.',
  now: 'Тепер',
  'as-chosen': 'Дібрано',
  share: 'Тексти, що влаштовують усіх у раунді 1',
  'no-deal': 'Без угоди: {$who}',
  'by-the-last': '{$first :count}, наприкінці {$last :count}',
  take: 'Узяти ці числа',
  taken: 'Ці числа тепер у тексті. Щоб скасувати, натисніть Ctrl і Z у тексті.',
} as const;
