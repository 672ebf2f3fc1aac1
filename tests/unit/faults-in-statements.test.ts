import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertFault, ContentCopy } from '../helpers/content-copy.ts';

const FILE = 'content/interview/10-illegal-migration.mdx';

test('a number typed twice is refused, though Markdown would renumber it', (context) => {
  const content = new ContentCopy(context);
  content.replace(FILE, '5. **Violations', '4. **Violations');
  const line = content.lineOf(FILE, '4. **Violations');
  assertFault(content.faults(), { file: FILE, line, problem: 'duplicate number', found: '4.', nearest: '5.' });
});

test('a skipped number is refused and the next one named', (context) => {
  const content = new ContentCopy(context);
  content.replace(FILE, '12. **Result', '14. **Result');
  const line = content.lineOf(FILE, '14. **Result');
  assertFault(content.faults(), { file: FILE, line, problem: 'skipped number', found: '14.', nearest: '12.' });
});

test('numbers that run backwards are refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(FILE, '2. **Task', '9. **Task');
  const line = content.lineOf(FILE, '3. **Abuse');
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'number out of order',
    found: '3. after 9.',
    nearest: '10.',
  });
});

test('two published statements that change places are refused, each with the number it had', (context) => {
  const content = new ContentCopy(context);
  content.replace(
    FILE,
    '**Operation Illegal.** Operation Illegal is',
    '**Abuse of post-Soviet ties.** Operation Illegal is',
  );
  content.replace(FILE, '3. **Abuse of post-Soviet ties.**', '3. **Operation Illegal.**');
  const faults = content.faults();
  const line = content.lineOf(FILE, '1. **Abuse');
  assertFault(faults, { file: FILE, line, problem: 'moved statement number', found: '1. Abuse', nearest: '3. Abuse' });
  const other = content.lineOf(FILE, '3. **Operation');
  assertFault(faults, {
    file: FILE,
    line: other,
    problem: 'moved statement number',
    found: '3. Operation',
    nearest: '1. Operation',
  });
});

test('a published number with a new locator is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(
    FILE,
    'break the law and carry out criminal schemes, Nurgaliyev said. ¶1.2',
    'break the law and carry out criminal schemes, Nurgaliyev said. ¶1.1',
  );
  const line = content.lineOf(FILE, '2. **Task');
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'relabeled claim without an amendment',
    found: '¶1.1',
    nearest: "restore it, or amend it: what: ['10.2']",
  });
});

test('a published statement that is deleted is refused, with the tombstone to write', (context) => {
  const content = new ContentCopy(context);
  content.replace(FILE, /12\. \*\*Result[\s\S]*$/, '');
  const ledger = 'content/permalinks.yaml';
  const line = content.lineOf(ledger, '"10.12"');
  content.replace(FILE, '0-12', '0-11');
  assertFault(content.faults(), {
    file: ledger,
    line,
    problem: 'missing published statement',
    found: '10.12',
    nearest: '12. **Withdrawn.** Reason.',
  });
});

test('a new statement must be accepted', (context) => {
  const content = new ContentCopy(context);
  content.write(FILE, `${content.read(FILE)}13. **One more result.** Something. ¶5.1\n`);
  content.replace(FILE, '0-12', '0-13');
  const line = content.lineOf(FILE, '13. **One');
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'new statement not accepted',
    found: '10.13',
    nearest: 'npm run accept',
  });
});

test('a statement without label is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(FILE, '5. **Violations of migration law, 2019.** ', '5. ');
  const line = content.lineOf(FILE, '5. More than');
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'missing label',
    found: 'More than 159,000',
    nearest: '5. **Subject, scope, year.**',
  });
});

test('a label that is a sentence is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(FILE, '**Violations of migration law, 2019.**', '**There were many violations of the law in 2019.**');
  const line = content.lineOf(FILE, '5. **There');
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'invalid label length',
    found: '9 words',
    nearest: 'There were many violations of the',
  });
});

test('a label that stands twice is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(FILE, '**Abuse of post-Soviet ties.**', '**Transit through the CSTO.**');
  const line = content.lineOf(FILE, '11. **Transit');
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'duplicate label',
    found: 'Transit through the CSTO',
    nearest: '10.3',
  });
});

test('a statement without locator is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(FILE, 'detected in 2019, Nurgaliyev said. ¶2.1', 'detected in 2019, Nurgaliyev said.');
  const line = content.lineOf(FILE, '5. **Violations');
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'missing locator',
    found: 'detected in 2019, Nurgaliyev said.',
    nearest: '¶1.1',
  });
});

test('a locator that does not exist is refused, with the nearest that does', (context) => {
  const content = new ContentCopy(context);
  content.replace(FILE, 'detected in 2019, Nurgaliyev said. ¶2.1', 'detected in 2019, Nurgaliyev said. ¶2.9');
  const line = content.lineOf(FILE, '5. **Violations');
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'unknown locator',
    found: '¶2.9',
    nearest: '¶2.1',
  });
});

test('a source sentence that no statement claims is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(FILE, '4: { sentences: 1,', '4: { sentences: 2,');
  const line = content.lineOf(FILE, '4: { sentences: 2,');
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'source sentence without a statement',
    found: '¶4.2',
    nearest: 'a new statement at the end of the list, with ¶4.2',
  });
});

test('a second paragraph in a statement is refused: one claim each', (context) => {
  const content = new ContentCopy(context);
  content.replace(FILE, '   > The reply does not tie', '   The reply does not tie');
  const line = content.lineOf(FILE, '   The reply does not tie');
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'extra paragraph in a statement',
    found: 'The reply does not tie',
    nearest: 'a new statement at the end of the list',
  });
});

test('an item with a bullet instead of a number is refused', (context) => {
  const content = new ContentCopy(context);
  content.write(FILE, `${content.read(FILE)}\n- **One more result.** Something. ¶5.1\n`);
  const line = content.lineOf(FILE, '- **One');
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'missing statement number',
    found: 'One more result',
    nearest: '13.',
  });
});

test('an exchange without any statement is refused', (context) => {
  const content = new ContentCopy(context);
  content.write(FILE, content.read(FILE).replace(/\n0\. \*\*[\s\S]*$/, '\nText.\n'));
  assertFault(content.faults(), {
    file: FILE,
    line: 1,
    problem: 'exchange without statements',
    found: 'no numbered list',
    nearest: '0. **Label.**',
  });
});

test('a published statement in other words is refused until an amendment tells why', (context) => {
  const content = new ContentCopy(context);
  content.replace(FILE, 'More than 159,000', 'Some 159,000');
  const line = content.lineOf(FILE, '5. **Violations');
  const fault = { file: FILE, line, found: '10.5' };
  assertFault(content.faults(), {
    ...fault,
    problem: 'reworded claim without an amendment',
    nearest: "amend it: what: ['10.5'], kind: corrected in a version after 1.0.0",
  });
  content.amend('1.0.1', "what: ['10.5'], kind: corrected, why: The hedge was another one.");
  assertFault(content.faults(), {
    ...fault,
    problem: 'reworded claim not accepted',
    nearest: 'npm run accept',
  });
});

test('an amendment of an earlier version does not cover a later change', (context) => {
  const content = new ContentCopy(context);
  content.replace('content/permalinks.yaml', /("10\.5": .*) 1\.0\.0"/, '$1 1.0.1"');
  content.amend('1.0.1', "what: ['10.5'], kind: corrected, why: The hedge was another one.");
  content.replace(FILE, 'More than 159,000', 'Some 159,000');
  assertFault(content.faults(), {
    file: FILE,
    line: content.lineOf(FILE, '5. **Violations'),
    problem: 'reworded claim without an amendment',
    found: '10.5',
    nearest: 'in a version after 1.0.1',
  });
});

test('another line break in a published statement is no change of it', (context) => {
  const content = new ContentCopy(context);
  content.replace(FILE, 'More than 159,000', 'More\n   than 159,000');
  assert.deepEqual(content.faults(), []);
});

test('a tombstone keeps its number, and needs an amendment that says so', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/interview/00-lead.mdx';
  content.replace(
    file,
    /1\. \*\*Dateline[\s\S]*?the lead speaks of 2020\.\n/,
    '1. **Withdrawn.** Not a claim. ¶1.1–1.3\n',
  );
  const place = { file, line: content.lineOf(file, '1. **Withdrawn'), found: '0.1' };
  assertFault(content.faults(), {
    ...place,
    problem: 'withdrawn claim without an amendment',
    nearest: 'kind: withdrawn',
  });
  content.amend('1.0.1', "what: ['0.1'], kind: withdrawn, why: A dateline makes no claim.");
  assertFault(content.faults(), {
    ...place,
    problem: 'withdrawn claim not accepted',
    nearest: 'npm run accept',
  });
  content.replace('content/permalinks.yaml', /"0\.1": .*/, '"0.1": "Withdrawn | ¶1.1–1.3 | withdrawn | 1.0.1"');
  assert.deepEqual(content.faults(), []);
});
