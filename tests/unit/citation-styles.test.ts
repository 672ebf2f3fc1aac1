import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cslItem } from '../../src/cite/csl-json.ts';
import { CITATION_STYLES } from '../../src/cite/formats.ts';
import type { TextRun, Work } from '../../src/cite/work.ts';
import { allWorks } from '../../src/cite/works.ts';
import { processed } from '../helpers/citation-processor.ts';

const html = (runs: TextRun[]): string => runs.map(({ text, italic }) => (italic ? `<i>${text}</i>` : text)).join('');

/** The item that citeproc-js gets: the version goes with the site, since no style prints that of a web page alike. */
function item(work: Work): Record<string, unknown> {
  const { version, ...rest } = cslItem(work);
  return version === undefined ? rest : { ...rest, 'container-title': `${work.container}, version ${version}` };
}

const page: Work = {
  key: 'sample',
  kind: 'page',
  author: { literal: 'CSTO Docs' },
  title: 'Illegal migration',
  container: 'CSTO Docs',
  version: '1.2.0',
  date: '2026-11-25',
  url: 'https://example.org/csto/topics/illegal-migration/',
  note: 'A note that no style prints',
};
const interview: Work = {
  key: 'interview',
  kind: 'interview',
  author: { family: 'Nurgaliyev', given: 'Rashid' },
  interviewer: 'Interfax',
  title: 'Rashid Nurgaliyev: the military-political situation …',
  container: 'CSTO, official English site',
  date: '2020-07-16',
  url: 'https://example.org/interview/',
  note: 'A note that no style prints',
};

/** Twenty works that differ in what styles treat differently: case, quotes, dashes, ends, months, missing parts. */
const SAMPLES: Work[] = [
  page,
  { ...page, url: undefined },
  { ...page, title: 'What became of it?' },
  { ...page, title: 'The UN, NATO and other organizations', date: '2026-05-01' },
  { ...page, title: 'A–Z index', date: '2026-06-09' },
  { ...page, title: 'Since 2020: what became of it', date: '2027-07-30' },
  { ...page, title: 'Indestructible Brotherhood-2020', date: '2027-09-03' },
  { ...page, title: 'The Tajik–Afghan border', date: '2027-01-31' },
  { ...page, title: 'The “single list” of terrorist organizations', date: '2027-02-28' },
  { ...page, title: 'The CSTO’s charter & its council', date: '2027-03-01' },
  { ...page, title: '§ 10.5 Violations of migration law, 2019 (Rashid Nurgaliyev to Interfax, 16 July 2020)' },
  { ...page, title: '§ 9.5 About 100 detentions, 2019 (Rashid Nurgaliyev to Interfax, 16 July 2020)', url: undefined },
  { ...page, title: '§ 0.1 Dateline, 16 July (Interfax, 16 July 2020)', date: '2028-04-17' },
  { ...page, title: '§ 8.0 Question: the Tajik–Afghan direction (question by Interfax, 16 July 2020)' },
  { ...page, title: 'Military-technical and -economic cooperation', date: '2028-08-08' },
  { ...page, title: 'Côte d’Ivoire, Żółć and Ångström in a title', date: '2028-12-24' },
  { ...page, author: { family: 'Zas', given: 'Stanislav' }, title: 'A plan for the years to 2025', date: '2028-10-10' },
  interview,
  { ...interview, url: undefined, date: '2021-02-03' },
  { ...interview, title: 'On drug trafficking', container: 'Interfax' },
];

for (const [style, write] of Object.entries(CITATION_STYLES)) {
  test(`${style} agrees with citeproc-js on twenty samples`, () => {
    assert.equal(SAMPLES.length, 20);
    for (const [i, sample] of SAMPLES.entries()) {
      const work = { ...sample, key: `sample-${i}` };
      assert.equal(html(write(work)), processed(style, item(work)));
    }
  });

  test(`${style} agrees with citeproc-js on everything that can be cited`, () => {
    const works = allWorks();
    assert.ok(works.length > 180, String(works.length));
    for (const work of works) assert.equal(html(write(work)), processed(style, item(work)));
  });
}
