import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ContentError } from '../../src/syntax/faults.ts';
import { getRegistry } from '../../src/load/current.ts';
import { countFacets, fits } from '../../src/search/browser/facet-counts.ts';
import { PassageTable } from '../../src/search/browser/passage-table.ts';
import { facetsOf } from '../../src/search/facets.ts';
import { searchRecords } from '../../src/search/records.ts';
import { indexFiles } from '../../src/search/build-index.ts';
import { siteWords } from '../../src/search/site-words.ts';

const records = searchRecords(getRegistry());

test('a passage has the countries that it names, and not that of its speaker', () => {
  const record = records.find(({ url }) => url === '/interview/12/#s12-8');
  assert.ok(record);
  assert.deepEqual(facetsOf(record).countries, ['Kyrgyzstan', 'Tajikistan']);
});

test('counts of a facet heed the choices in the others, and not its own', () => {
  const table = new PassageTable({
    topics: ['Drugs', 'Border'],
    countries: ['Armenia', 'Tajikistan'],
    ids: '01ca0564b',
    idLength: 3,
    facetSets: ['statement|0|1', 'statement|1|1', 'fact|1|0'],
    facetSetOf: [0, 1, 2],
  });
  const passages = ['en_01c4c85', 'en_a050000', 'en_64b0000'].map((id) => table.facetsOf(id));
  const counts = countFacets(passages, { kind: 'Statement' });
  assert.deepEqual(counts.kind, [
    ['Statement', 2],
    ['Later fact', 1],
  ]);
  assert.deepEqual(counts.country, [['Tajikistan', 2]]);
  assert.deepEqual(counts.from, [['the interview', 2]]);
  assert.equal(passages.filter((facets) => fits(facets, { topic: 'Border', from: 'since 2020' })).length, 1);
});

test('an index of another build than the site’s words is an error, not a passage without facets', () => {
  const table = new PassageTable({ topics: [], countries: [], ids: '', idLength: 3, facetSets: [], facetSetOf: [] });
  assert.throws(() => table.facetsOf('en_01c4c85'), /no facets of en_01c4c85/);
});

/** A fragment file as Pagefind writes it. */
const fragment = (id: string, url?: string) => ({
  path: `fragment/en_${id}.pf_fragment`,
  content: gzipSync(`pagefind_dcd${JSON.stringify({ url })}`),
});

test('passages are told apart whose ids are the same as far as the shorter one goes', () => {
  const urls = records.slice(0, 2).map(({ url }) => url);
  const { site } = siteWords(records, { synonyms: [], questions: [] }, [
    fragment('01ca056', urls[0]),
    fragment('01ca0564', urls[1]),
  ]);
  const table = new PassageTable(site);
  assert.deepEqual([table.placeOf('en_01ca056'), table.placeOf('en_01ca0564')], [0, 1]);
  assert.equal(table.size, 2);
});

test('a synonym for a word that the site does not have is refused, with file, line and the nearest word', () => {
  const synonym = {
    typed: ['smugglers'],
    spelling: false,
    means: ['traficking'],
    file: 'content/search/synonyms.yaml',
    line: 7,
  };
  assert.throws(
    () => siteWords(records, { synonyms: [synonym], questions: [] }, [fragment('01ca056', records[0]?.url)]),
    (error: unknown) => {
      assert.ok(error instanceof ContentError);
      const [fault] = error.faults;
      assert.equal(fault?.file, synonym.file);
      assert.equal(fault?.line, 7);
      assert.equal(fault?.found, 'traficking');
      assert.equal(fault?.nearest, 'trafficking');
      return true;
    },
  );
});

test('questions of a passage that the site does not have are refused, with file, line and the nearest passage', async () => {
  const questions = [
    { passage: '/topics/csto/#csto-feilds', asked: ['what?'], file: 'content/search/questions.yaml', line: 3 },
  ];
  await assert.rejects(indexFiles({ ...getRegistry(), questions }), (error: unknown) => {
    assert.ok(error instanceof ContentError);
    const [fault] = error.faults;
    assert.equal(fault?.line, 3);
    assert.equal(fault?.found, '/topics/csto/#csto-feilds');
    assert.equal(fault?.nearest, '/topics/csto/#csto-fields');
    return true;
  });
});
