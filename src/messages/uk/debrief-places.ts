/** The places of the debrief: what they are called in the bar, on the page and in the title of the window. */
export const debriefPlaces = {
  row: 'Частини розбору',
  result: 'Підсумок',
  path: 'Перебіг',
  deals: 'Угоди',
  decisions: 'Ваші рішення',
  'all-decisions': 'Рішення',
  talk: 'Обговорення',
  'path-window': '{$scenario}: перебіг',
  'deals-window': '{$scenario}: угоди',
  'decisions-window': '{$scenario}: рішення',
  'talk-window': '{$scenario}: обговорення',
  'decisions-heading': 'Ваші рішення та рішення інших',
  'all-decisions-heading': 'Що вони вирішували',
  'talk-heading': 'Про що поговорити',
  'talk-about': 'Спершу вийдіть з ролі; потім — що сталося тут і що сталося насправді.',
  keep: 'Зберегти',
} as const;
