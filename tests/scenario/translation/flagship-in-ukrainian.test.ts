import { describe, expect, it } from 'vitest';
import { shippedScenario } from '../../support/scenarios.ts';
import { shippedTranslation } from '../../support/shipped-translation.ts';

const { texts } = shippedTranslation('white-house-2025.uk.yaml', shippedScenario('white-house-2025'));
const withoutQuotations = (text: string) => text.replace(/«[^»]*»|„[^“]*“/g, '«»');

/** Every string in a value, whatever it is nested in. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** What the original never says, see `flagship-texts.test.ts`: in Ukrainian a word begins where no letter is before it. */
describe('the words of the flagship in Ukrainian', () => {
  it.each([
    [
      'leaders by name',
      /(?<!\p{L})(Трамп|Байден|Путін|Зеленськ|Макрон|Стармер|Мерц|Мелоні|Туск|Орбан|Ердоган|Рютте|Лавров|Пєсков|Ушаков|Мединськ|Єрмак|Умєров|Венс|Рубіо|Віткофф|Гегсет|Келлог|Калл?ас|Вадефул)/u,
    ],
    ['a contest', /(?<!\p{L})(перемог|перемож|поразк|програл|програш|виграл|виграш)/iu],
    ['a regime', /(?<!\p{L})режим/iu],
    ['a special operation', /(?<!\p{L})(спецоперац|спеціальн\p{L}+ (воєнн|військов)\p{L}+ операц)/iu],
    ['a foreign intervention', /інтервенц/iu],
    ['another name for a war', /українськ\p{L}+ (криз|конфлікт|питан)|миротворч/iu],
    ['nicknames', /(?<!\p{L})(орк|рашист|маріонет|дядьк\p{L}+ Сем)/iu],
  ])('never speak of %s outside quotation marks', (_, words) => {
    expect(stringsIn(texts).filter((text) => words.test(withoutQuotations(text)))).toEqual([]);
  });

  it('say of no place that it was annexed, only that Russia says so', () => {
    const annexed = stringsIn({ ...texts, glossary: {} }).filter((text) => /анекс/iu.test(text));
    expect(annexed).toHaveLength(1);
    expect(annexed[0]).toContain('каже, що анексувала');
  });

  it('say who began, and that the points are a guess', () => {
    const situation = stringsIn(texts.situation).join(' ');
    expect(situation).toContain('Росія вторглася в Україну');
    expect(situation).toMatch(/Бали, дати підписання й деякі варіанти .* це не факти/s);
    expect(situation).toContain('Для одних це обачність, для інших — зволікання');
  });

  it('are in Ukrainian letters, with its apostrophe and its quotation marks', () => {
    expect(stringsIn(texts).filter((text) => /[ыэъё]|["“]\p{Script=Cyrillic}|\p{L}['ʼ]\p{L}/iu.test(text))).toEqual([]);
  });
});
