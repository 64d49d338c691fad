/** The bar above every screen but the first. */
export const bar = {
  steps: 'Кроки',
  'step-scenario': 'Сценарій',
  'step-chair': 'Делегація',
  'step-table': 'Стіл',
  'step-done': '{$step}{#hidden}, пройдено{/hidden}',
  scenarios: 'Сценарії',
  print: 'Надрукувати довідку',
  kit: 'Комплект',
} as const;
