import { expect, type Page } from '@playwright/test';

export interface WishedClass {
  /** Of the scenario. */
  readonly title: string;
  readonly students: number;
  /** What the page says of the tables then. */
  readonly tables: string;
  readonly seating?: 'At random' | 'Students choose' | 'By seat card';
}

/** Sets a class up, at the page where classes are opened. */
export async function setUpClass(teacher: Page, { title, students, tables, seating }: WishedClass): Promise<void> {
  await teacher.getByRole('combobox', { name: 'Scenario' }).selectOption({ label: title });
  await teacher.getByRole('spinbutton', { name: 'Students' }).fill(String(students));
  await expect(teacher.getByText(tables)).toBeVisible();
  if (seating !== undefined) await teacher.getByRole('radio', { name: seating }).check({ force: true });
}

/** Opens the class that was set up; gives back its code. */
export async function openClass(teacher: Page): Promise<string> {
  await teacher.getByRole('button', { name: 'Open the class' }).press('Enter');
  const code = teacher.locator('.way-in-code');
  await expect(code).toHaveText(/^[A-Z]{4} \d{4}$/);
  return (await code.textContent()) ?? '';
}
