import { test } from 'node:test';
import { assertFault, ContentCopy } from '../helpers/content-copy.ts';

const AMENDMENTS = 'content/amendments.yaml';
const MOVES = 'content/moved.yaml';
const LEDGER = 'content/permalinks.yaml';
const FACTS = 'content/since-2020/facts.yaml';
const WHY = 'why: Named after what it is about., version: 1.0.0';

test('a version below a newer one is refused', (context) => {
  const content = new ContentCopy(context);
  content.amend('0.9.0');
  assertFault(content.faults(), {
    file: AMENDMENTS,
    line: content.lineOf(AMENDMENTS, '- version: 0.9.0'),
    problem: 'version out of order',
    found: '0.9.0 of 2026-12-01, above 1.0.0',
    nearest: '1.0.1',
  });
});

test('an amendment of a statement that does not exist is refused', (context) => {
  const content = new ContentCopy(context);
  content.amend('1.0.1', "what: ['10.55'], kind: corrected, why: The hedge was another one.");
  assertFault(content.faults(), {
    file: AMENDMENTS,
    line: content.lineOf(AMENDMENTS, '10.55'),
    problem: 'unknown subject of an amendment',
    found: '10.55',
    nearest: '10.5',
  });
});

test('an amendment without a reason is refused', (context) => {
  const content = new ContentCopy(context);
  content.amend('1.0.1', "what: ['10.5'], kind: corrected");
  assertFault(content.faults(), {
    file: AMENDMENTS,
    line: content.lineOf(AMENDMENTS, "['10.5']"),
    problem: 'missing key',
    found: 'why',
    nearest: 'why',
  });
});

test('a published fact in other words is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(FACTS, 'Treaty took effect after its parties had', 'Treaty came into force after its parties had');
  assertFault(content.faults(), {
    file: FACTS,
    line: content.lineOf(FACTS, 'id: fact-cst-in-force'),
    problem: 'reworded claim without an amendment',
    found: 'fact-cst-in-force, 1994-04-20',
    nearest: "amend it: what: ['fact-cst-in-force']",
  });
});

test('a published fact that is gone is refused, until an entry says where it went', (context) => {
  const content = new ContentCopy(context);
  content.replace(FACTS, 'id: fact-cst-in-force', 'id: fact-treaty-in-force');
  assertFault(content.faults(), {
    file: LEDGER,
    line: content.lineOf(LEDGER, '  fact-cst-in-force:'),
    problem: 'missing published fact',
    found: 'fact-cst-in-force',
    nearest: '- from: /since-2020/facts/#fact-cst-in-force',
  });
  content.move(`from: /since-2020/facts/#fact-cst-in-force, to: /since-2020/facts/#fact-treaty-in-force, ${WHY}`);
  assertFault(content.faults(), {
    file: FACTS,
    line: content.lineOf(FACTS, 'id: fact-treaty-in-force'),
    problem: 'new fact not accepted',
    found: 'fact-treaty-in-force',
    nearest: 'npm run accept',
  });
});

test('moves in a circle are refused', (context) => {
  const content = new ContentCopy(context);
  content.move(`from: /about/#method, to: /about/#marks, ${WHY}`);
  content.move(`from: /about/#marks, to: /about/#method, ${WHY}`);
  for (const found of [
    '/about/#method → /about/#marks → /about/#method',
    '/about/#marks → /about/#method → /about/#marks',
  ])
    assertFault(content.faults(), {
      file: MOVES,
      line: content.lineOf(MOVES, `from: ${found.split(' ')[0]},`),
      problem: 'circular move',
      found,
      nearest: 'to: the current URL of the passage',
    });
});

test('a move that leads to a move is refused, and the last address named', (context) => {
  const content = new ContentCopy(context);
  content.move(`from: /about/#method, to: /about/#marks, ${WHY}`);
  content.move(`from: /about/#marks, to: /about/#license, ${WHY}`);
  assertFault(content.faults(), {
    file: MOVES,
    line: content.lineOf(MOVES, 'from: /about/#method'),
    problem: 'chained move',
    found: '/about/#method → /about/#marks → /about/#license',
    nearest: 'to: /about/#license',
  });
});

test('a move into a page that moved is refused too', (context) => {
  const content = new ContentCopy(context);
  content.move(`from: /about/#method, to: /about/citing/#linking, ${WHY}`);
  content.move(`from: /about/citing/, to: /about/, ${WHY}`);
  assertFault(content.faults(), {
    file: MOVES,
    line: content.lineOf(MOVES, 'from: /about/#method'),
    problem: 'chained move',
    found: '/about/citing/#linking',
    nearest: 'to: /about/',
  });
});

test('a move of an address that was never published is refused, with the nearest that was', (context) => {
  const content = new ContentCopy(context);
  content.move(`from: /about/#methods, to: /about/#marks, ${WHY}`);
  assertFault(content.faults(), {
    file: MOVES,
    line: content.lineOf(MOVES, '#methods'),
    problem: 'move from an unpublished address',
    found: '/about/#methods',
    nearest: '/about/#method',
  });
});

test('a move of a page that still stands is refused', (context) => {
  const content = new ContentCopy(context);
  content.move(`from: /topics/members/, to: /topics/csto/, ${WHY}`);
  assertFault(content.faults(), {
    file: MOVES,
    line: content.lineOf(MOVES, '/topics/members/'),
    problem: 'move from an existing page',
    found: '/topics/members/',
    nearest: 'delete the page or the entry',
  });
});

test('a move in a version that the history does not hold is refused', (context) => {
  const content = new ContentCopy(context);
  content.move('from: /about/#method, to: /about/#marks, why: Named after what it is about., version: 1.5.0');
  assertFault(content.faults(), {
    file: MOVES,
    line: content.lineOf(MOVES, '#method'),
    problem: 'unknown version in a move',
    found: '1.5.0',
    nearest: '1.0.0',
  });
});

test('a move that neither leads on nor withdraws is refused', (context) => {
  const content = new ContentCopy(context);
  content.move(`from: /about/#method, ${WHY}`);
  assertFault(content.faults(), {
    file: MOVES,
    line: content.lineOf(MOVES, '#method'),
    problem: 'invalid value',
    found: '/about/#method',
    nearest: '',
  });
});
