import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsInCitation, stripCitations } from '../../src/syntax/citation-syntax.ts';
import { citationKeys, resolveCitation } from '../../src/registry/citation-target.ts';
import { getRegistry } from '../../src/load/current.ts';
import { render } from '../helpers/render.ts';

test('a marker shows the number of the statement and is spoken in words', async () => {
  const html = await render('Violations were detected.[^10.5]');
  assert.match(
    html,
    /<a href="#fn-s10-5"[^>]*aria-label="Statement 10\.5: Violations of migration law, 2019"[^>]*>§10\.5<\/a>/,
  );
});

test('the note of a statement holds label, claim with hedge, speaker, date and locator', async () => {
  const html = await render('Violations were detected.[^10.5]');
  const note = html.slice(html.indexOf('<li id="fn-s10-5">'));
  assert.match(note, /<a href="\/interview\/10\/#s10-5">§\u00a010\.5<\/a>/);
  assert.match(note, /Violations of migration law, 2019\./);
  assert.match(note, /More than 159,000 violations/);
  assert.match(note, /<a href="\/s\/10\.5\/">Rashid Nurgaliyev, 16 July 2020, ¶2\.1<\/a>/);
});

test('a premise of a question is attributed to the interviewer', async () => {
  assert.match(await render('A premise.[^9.0]'), /Interfax, the interviewer, 16 July 2020, ¶0\.1–0\.3/);
});

test('the marker of a source shows its short name', async () => {
  const html = await render('A line.[^news-almaty-meeting]');
  assert.match(html, /aria-label="Source: News line, Almaty"[^>]*>News line, Almaty<\/a>/);
  assert.match(html, /href="\/sources\/#source-news-almaty-meeting"/);
});

test('silence and editors have markers of their own', async () => {
  const html = await render('Not told.[^silent:10] Ours.[^editors]');
  assert.match(html, /aria-label="Not said in exchange 10"[^>]*>not said<\/a>/);
  assert.match(html, /aria-label="A sentence of the editors"[^>]*>editors<\/a>/);
});

test('a statement cited twice has one note with two ways back', async () => {
  const html = await render('One.[^10.5]\n\nTwo.[^10.5]');
  assert.equal(html.match(/<li id="fn-/g)?.length, 1);
  assert.match(html, /id="fnref-s10-5"/);
  assert.match(html, /id="fnref-s10-5-2"/);
  assert.match(html, /href="#fnref-s10-5-2"[^>]*aria-label="Back to mention 2 of note 1"/);
});

test('a citation to nothing stops the rendering with the nearest key', async () => {
  await assert.rejects(render('Text.[^10.55]'), /unknown citation[\s\S]*\[\^10\.55\][\s\S]*nearest +\[\^10\.5\]/);
});

test('every key that may be cited leads somewhere', () => {
  const registry = getRegistry();
  const lost = citationKeys(registry).filter((key) => !resolveCitation(registry, key));
  assert.deepEqual(lost, []);
});

test('a block ends in a citation only where nothing but space follows it', () => {
  assert.ok(endsInCitation('Text.[^10.3] '));
  assert.ok(!endsInCitation('Text[^10.3].'));
  assert.equal(stripCitations('One.[^10.3][^editors] Two.'), 'One. Two.');
});

test('a cell of nothing but markers, and a marker right after another, are told apart from those among words', async () => {
  const html = await render('| A | B |\n| --- | --- |\n| One.[^10.3] | [^10.4] |\n\nTwo.[^10.3][^10.4] Three.[^10.5]');
  assert.equal(html.match(/<td class="markers">/g)?.length, 1);
  assert.match(html, /<td>One\.<sup>/);
  assert.equal(html.match(/class="next-marker"/g)?.length, 1);
  assert.match(
    html,
    /Two\.<sup><a[^>]*>§10\.3<\/a><\/sup><sup class="next-marker"><a[^>]*>§10\.4<\/a><\/sup> Three\.<sup>/,
  );
});
