import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { faultsOf } from './screens/judge.ts';
import { createReport } from './shell-actions.ts';

interface Fault {
  html: string;
  css?: string;
  /** Whether it is put below the screen, out of its landmarks. */
  isOutside?: boolean;
  /** What must be said of it. */
  said: RegExp[];
}

const inAllThemes = (rule: string): RegExp[] =>
  ['high contrast', 'dark', 'light'].map((theme) => new RegExp(`^in ${theme} ${rule}: `));

/** Words that can hardly be told from their ground where the screen is as `query` says. */
const pale = (className: string, query: string): Pick<Fault, 'html' | 'css'> => ({
  html: `<span class="${className}">看不清的字</span>`,
  css: `@media ${query} { .${className} { forced-color-adjust: none; color: #777; background: #666 } }`,
});

const PLANTED: Fault[] = [
  { ...pale('in-light', '(prefers-color-scheme: light)'), said: [/^in light color-contrast: \.in-light/] },
  {
    ...pale('in-dark', '(prefers-color-scheme: dark) and (forced-colors: none)'),
    said: [/^in dark color-contrast: \.in-dark/],
  },
  {
    ...pale('in-contrast', '(forced-colors: active)'),
    said: [/^in high contrast color-contrast: \.in-contrast/],
  },
  { html: '<button type="button" tabindex="-1"></button>', said: inAllThemes('button-name') },
  { html: '<input>', said: inAllThemes('label') },
  {
    html: '<div role="listbox" aria-label="年度"><div role="option"><button>去年</button></div></div>',
    said: inAllThemes('nested-interactive'),
  },
  {
    html: `<div class="narrow">${'关'.repeat(52)}</div>`,
    css: '.narrow { width: 70vw; overflow: hidden; white-space: nowrap }',
    said: [/^at 150 % cut off: div “关+”/],
  },
  {
    html: '<i aria-hidden="true"></i>',
    css: 'i { display: none } @media (width: 1092px) { i { display: block; position: fixed; inset: 0 0 auto; height: 99px } }',
    said: [/^at 125 % covered: (?:button|input) “.*” by i /],
  },
  {
    html: '<p>在外面</p>',
    isOutside: true,
    said: [...inAllThemes('region'), /^at \d+ % outside above or below: p “在外面”/],
  },
];

/** Spoils the style of the page, by a way that the product's policy does not close. */
const spoil = (page: Page, css: string): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);

/** Puts the faults into the screen. */
const plant = async (page: Page): Promise<void> => {
  await spoil(page, PLANTED.map(({ css = '' }) => css).join('\n'));
  await page.evaluate((faults) => {
    const ground = document.createElement('div');
    document.querySelector('main')?.prepend(ground);
    for (const { html, isOutside } of faults)
      (isOutside ? document.body : ground).insertAdjacentHTML('beforeend', html);
  }, PLANTED);
};

test('who judges a screen finds a fault of each kind there where it is, and no other (in the browser)', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await expect(page.getByRole('heading', { name: '法治政府建设年度报告' })).toBeVisible();
  await plant(page);
  const faults = await faultsOf(page, 'planted');
  const said = PLANTED.flatMap((fault) => fault.said);
  expect(said.filter((one) => !faults.some((fault) => one.test(fault)))).toEqual([]);
  expect(faults.filter((fault) => !said.some((one) => one.test(fault)))).toEqual([]);
});

for (const [fault, css] of Object.entries({
  'outside of the window': '[role=tooltip] { translate: 0 -999px }',
  'cut off': '[role=tooltip] { height: 8px; overflow: hidden }',
  'over its own button': '[role=tooltip] { translate: 0 -24px }',
  'beneath something else': '[role=tooltip] { pointer-events: none }',
}))
  test(`who judges a screen finds each tooltip ${fault} (in the browser)`, async ({ page, host }) => {
    await page.goto(host.url);
    await createReport(page);
    await spoil(page, css);
    const faults = await faultsOf(page, 'planted');
    expect(faults.filter((one) => !/^at \d+ % tooltip /.test(one))).toEqual([]);
    for (const zoom of ['150 %', '125 %', '100 %'])
      expect(faults).toContain(`at ${zoom} tooltip ${fault}: “返回首页”`);
  });

test('who judges a screen finds that a menu went before every theme was looked at (in the browser)', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await page.evaluate(() => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<div role="menu" aria-label="表格"></div>');
    matchMedia('(forced-colors: active)').addEventListener('change', () =>
      document.querySelector('[role=menu]')?.remove(),
    );
  });
  const faults = await faultsOf(page, 'planted');
  expect(faults).toContain('in dark judged without what stood open: “menu” is “”');
});
