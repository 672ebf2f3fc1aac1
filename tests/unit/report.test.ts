import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportLink } from '../../src/report/report.ts';

const subject = { title: '§ 10.5 Breaches & laws', url: 'https://example.org/s/10.5/' };

test('a report to an address of mail has title and address filled in', () => {
  const link = new URL(reportLink(subject, 'mailto:errata@example.org'));
  assert.equal(link.pathname, 'errata@example.org');
  assert.match(link.searchParams.get('subject') ?? '', /§ 10\.5 Breaches & laws/);
  assert.match(link.searchParams.get('body') ?? '', /^https:\/\/example\.org\/s\/10\.5\/\n/);
});

test('a report to a tracker has them where the template wants them', () => {
  const link = new URL(reportLink(subject, 'https://example.org/new?title={subject}&body={body}&labels=error'));
  assert.match(link.searchParams.get('title') ?? '', /§ 10\.5 Breaches & laws/);
  assert.match(link.searchParams.get('body') ?? '', /https:\/\/example\.org\/s\/10\.5\//);
  assert.equal(link.searchParams.get('labels'), 'error');
});

test('without a setting a report is a letter without addressee', () => {
  assert.match(reportLink(subject, ''), /^mailto:\?subject=/);
});

test('a setting that takes neither subject nor body is refused', () => {
  for (const template of ['https://example.org/new', 'errata@example.org', 'javascript:alert({body})'])
    assert.throws(() => reportLink(subject, template), /REPORT_URL is .*must be mailto/);
});
