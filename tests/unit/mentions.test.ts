import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getRegistry } from '../../src/load/current.ts';
import { findMentions, matchableNames } from '../../src/registry/mentions.ts';
import { render } from '../helpers/render.ts';

const names = matchableNames(getRegistry());
const found = (text: string): string[] => findMentions(text, names).map(({ entry }) => entry.id);

test('a name inside a longer name is not that name', () => {
  assert.deepEqual(found('the Collective Security Treaty Organization'), ['collective-security-treaty-organization']);
  assert.deepEqual(found('the Collective Security Treaty'), ['collective-security-treaty']);
});

test('a term is found in lower case and in the plural, a proper name only as it is written', () => {
  assert.deepEqual(found('their information resources'), ['information-resources']);
  assert.deepEqual(found('two contingents'), ['contingent']);
  assert.deepEqual(found('to channel-patrol'), []);
});

test('a name is no part of another word', () => {
  assert.deepEqual(found('UNESCO, NATOs'), []);
});

test('the first naming on a page links to the entry, later ones do not, nor do headings', async () => {
  const html = await render('## NATO\n\nNATO and then NATO.[^editors]');
  assert.equal(html.match(/class="mention"/g)?.length, 1);
  assert.match(html, /<p><a href="\/reference\/organizations\/#nato" class="mention">NATO<\/a> and then NATO\./);
});

test('an everyday name is not linked', async () => {
  assert.doesNotMatch(await render('Russia.[^editors]'), /class="mention"/);
});
