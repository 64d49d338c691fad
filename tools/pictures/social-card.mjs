/** The picture that is shown beside a shared link. */
const CARD = { width: 1200, height: 630 };

/** Writes the card: the wordmark, what the game is, and the photograph of the flagship's folder on the lit map. */
export async function takeSocialCard(browser, address, path) {
  // The page's policy would refuse the style sheet that makes a card of it.
  const page = await browser.newPage({ viewport: CARD, bypassCSP: true });
  await page.goto(`${address}?theme=dark#/`);
  await page.locator('.folder-photograph').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.addStyleTag({
    content: `
      .start { padding: 64px 72px; }
      .start::before { width: 1000px; height: 630px; opacity: 0.75; }
      .start-tools, .start-main { display: none; }
      .start-head { display: block; }
      .start-wordmark .wordmark { font-size: 104px; line-height: 112px; }
      .start-motto { max-width: 520px; margin-top: 56px; padding: 0; border: 0; }
      .start-motto p { font-size: 23px; line-height: 32px; }
      .start-motto .start-motto-lead { max-width: none; margin-bottom: 24px; font-size: 44px; line-height: 54px; }
      .folder-photograph { position: fixed; right: 64px; bottom: 64px; width: 500px; max-width: none; margin: 0; }
    `,
  });
  await page.evaluate(() => {
    const photograph = document.querySelector('.folder-photograph');
    document.querySelector('.start')?.append(photograph);
  });
  await page.screenshot({ path, type: 'jpeg', quality: 84 });
  await page.close();
}
