import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fault } from '../../src/syntax/faults.ts';
import { readExchange } from '../../src/registry/exchange.ts';

/** Speakers of the statements of a small exchange. */
function speakersOf(name: string, items: string, paragraphs: string, front = ''): string[] {
  const faults: Fault[] = [];
  const text = `---
title: A title
question: What was said at the time?
themes: { members: 0-1 }
${front}paragraphs: ${paragraphs}
---

${items}
`;
  const exchange = readExchange(
    text.replace('0-1', name.startsWith('00') ? '1' : '0-1'),
    `content/interview/${name}`,
    faults,
  );
  assert.deepEqual(faults, []);
  return exchange?.statements.map(({ speaker }) => speaker) ?? [];
}

const REPLY = '0. **Question: the members.** Who? ¶0.1\n1. **The members.** They. ¶1.1';
const BOTH = '{ 0: { sentences: 1, opens: The question of }, 1: { sentences: 1, opens: The reply of } }';

test('a statement is the interviewer’s in a question, and the interviewee’s in a reply', () => {
  assert.deepEqual(speakersOf('01-members.mdx', REPLY, BOTH), ['interviewer', 'interviewee']);
});

test('the lead is the agency’s', () => {
  const lead = '{ 1: { sentences: 1, opens: The lead of it } }';
  assert.deepEqual(speakersOf('00-lead.mdx', '1. **The members.** They. ¶1.1', lead), ['agency']);
});

test('the front matter names another speaker', () => {
  assert.deepEqual(speakersOf('01-members.mdx', REPLY, BOTH, 'speakers: { 1: agency }\n'), ['interviewer', 'agency']);
});
