import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buttonSelector } from '@/utils/portal/form-actions';
import { headingSelector } from '@/utils/portal/headings';
import { fieldSelector, scanPage } from '@/utils/portal/scan';

const corpus = join(import.meta.dirname, '../../corpus');
const pages = readdirSync(corpus).filter((file) => file.endsWith('.html'));

/** One of everything a selector names that no corpus page has. */
const rare = `<div role="radio">甲</div><div role="checkbox"><input></div><div class="my-select" tabindex="0">乙</div>
  <p contenteditable>丙</p><div aria-haspopup="listbox">丁</div><div class="el-divider__text">戊</div>
  <div class="ant-divider-inner-text">己</div><div class="van-divider">庚</div><div class="van-button">辛</div>
  <span role="button">壬</span><a class="my-btn">癸</a><input type="image"><table><tr><td>子</td></tr></table>
  <select><option class="title" tabindex="0">丑</option></select>
  <select><optgroup class="title" label="寅"><option>卯</option><option>辰</option></optgroup></select>`;

describe('one walk finds what the selectors find', () => {
  const found = (selector: string) => [...document.querySelectorAll(`:not(option):is(${selector})`)];

  test.each([['rare', rare], ...pages.map((page) => [page, readFileSync(join(corpus, page), 'utf8')])])(
    '%s',
    (_, html) => {
      document.documentElement.innerHTML = html ?? '';
      const scan = scanPage(document);
      expect(scan.fields).toEqual(found(fieldSelector));
      expect(scan.headings).toEqual(found(headingSelector));
      expect(scan.buttons).toEqual(found(buttonSelector));
      expect(scan.labels).toEqual(found('label'));
      expect(scan.frames).toEqual(found('iframe, frame'));
      const names = [...document.querySelectorAll(':not(option)')].map((one) => one.getAttribute('class') ?? '');
      expect(scan.names).toEqual(new Set(names));
    },
  );
});

test('what stands around a layer is known by its class names too', () => {
  document.body.innerHTML = '<div class="out"><div class="layer"><b class="in"></b></div><i class="beside"></i></div>';
  const layer = document.querySelector('.layer') as HTMLElement;
  expect([...scanPage(layer).names].filter(Boolean).sort()).toEqual(['in', 'layer', 'out']);
});
