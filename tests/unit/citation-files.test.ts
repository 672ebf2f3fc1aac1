import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CITATION_FORMATS } from '../../src/cite/formats.ts';
import type { Work } from '../../src/cite/work.ts';
import { allWorks } from '../../src/cite/works.ts';
import { readByCitationJs, readByFidusWriter, type Read } from '../helpers/citation-readers.ts';

/** What a reader must give back. */
function told({ author, title, container, interviewer, version, date, url, note }: Work, extension: string): Read {
  return {
    author: 'literal' in author ? author.literal : `${author.given} ${author.family}`,
    title,
    // BibTeX has no field for an interviewer: it says so where it was published.
    container: extension === 'bib' && interviewer ? `Interview by ${interviewer}, on ${container}` : container,
    version,
    date,
    url,
    note,
  };
}

const address = 'https://example.org/a_b/~c/100%25/?q=1&r=2#d';
const hard: Work = {
  key: 'hard',
  kind: 'page',
  author: { family: 'Żółć-O’Neill', given: 'Łucja Ångström' },
  title: '§ 10.5 “Quoted” & ‘single’, 100 % of #1_2 $3 {braces} ~ \\ ¶2.1 – Тува, Élan … it’s',
  container: 'CSTO Docs & others',
  version: '1.0.0',
  date: '2026-03-09',
  url: address,
  note: 'Paraphrase: “§ 3” — naïve, Ōsaka; 50 %',
};

for (const { extension, name, write } of CITATION_FORMATS) {
  const check = (works: Work[]): void => {
    for (const work of works) {
      const file = write(work);
      assert.deepEqual(readByCitationJs(file), told(work, extension), `${name} of ${work.key}, read by citation-js`);
      const read = readByFidusWriter(file, extension);
      const expected = told(work, extension);
      assert.deepEqual(
        read,
        {
          ...expected,
          // This reader keeps only the year of RIS, and no site of a web page in CSL-JSON.
          date: extension === 'ris' ? expected.date?.slice(0, 4) : expected.date,
          container: extension === 'json' ? undefined : expected.container,
        },
        `${name} of ${work.key}, read by biblatex-csl-converter`,
      );
    }
  };

  test(`${name} of every page and statement gives two readers back what it was made from`, () => {
    const works = allWorks();
    assert.ok(works.length > 180, String(works.length));
    check(works);
    check(works.map((work, i) => ({ ...work, url: `https://example.org/csto/${i}/` })));
  });

  test(`${name} keeps marks, diacritics, curly quotes and other letters`, () => check([hard]));
}

test('BibTeX keeps a circumflex, for the reader that knows its command', () => {
  const work = { ...hard, title: 'Two ^ three' };
  assert.equal(readByCitationJs(CITATION_FORMATS[0]?.write(work) ?? '').title, work.title);
});

test('keys, and so the names of files, are unique', () => {
  const keys = allWorks().map(({ key }) => key);
  assert.equal(new Set(keys).size, keys.length);
  for (const key of keys) assert.match(key, /^[a-z0-9-]+$/);
});
