import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { minifyWhitespace as byLibrary } from 'hast-util-minify-whitespace';
import { toHtml } from 'hast-util-to-html';
import { minifyWhitespace } from '../../src/typography/whitespace.ts';

function both(html: string): [own: string, library: string] {
  const [own, other] = [fromHtml(html), fromHtml(html)];
  minifyWhitespace(own);
  byLibrary(other);
  return [toHtml(own), toHtml(other)];
}

const PAGES = {
  'lines and the edges of blocks': '<p>\n  one \n two </p>\n\n <ul> <li> a </li>\n <li>b <b> c </b> </li> </ul> d',
  'links in a row': '<p><a href="/"> one </a> <a href="/"> two</a>\n<a href="/">three </a> , four</p>',
  'what stands like a word': '<p> a <input> b <button> c </button> <svg><path d="M0 0"></path></svg> d </p>',
  'what is not shown': '<p>a <template></template> <span hidden> c </span> <script> let  d </script> e</p>',
  'what is kept as typed': '<pre>  a\n  b  </pre> c <textarea> d </textarea> e <code> f  g </code>',
  'comments and empty elements': '<p> <!-- a --> b <span> </span> c <span></span> <!-- d --> </p> <div> </div>',
  'space of the printer': '<p>\u00a0 a \u00a0b\u00a0 </p>',
  tables: '<table> <tr> <th> a </th> <td> b <br> c </td> </tr> </table>',
};

for (const [what, html] of Object.entries(PAGES))
  test(`space is taken out as the library does it: ${what}`, () => {
    const [own, library] = both(html);
    assert.equal(own, library);
    assert.notEqual(own, toHtml(fromHtml(html)));
  });

test('space is taken out of a template, as it is where the template is used', () => {
  const page = fromHtml('<p>a</p> <template>\n  <dialog> b \n <em> c</em> </dialog> </template>', { fragment: true });
  minifyWhitespace(page);
  assert.equal(toHtml(page), '<p>a</p><template><dialog>b <em>c</em></dialog></template>');
});
