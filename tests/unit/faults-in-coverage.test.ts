import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { assertFault, ContentCopy } from '../helpers/content-copy.ts';

const INTERVIEW = 'content/interview/10-illegal-migration.mdx';
const OPERATION = 'content/operations/channel.mdx';

/** A copy in which no page cites § 10.4 any more. */
function withoutCitations(content: ContentCopy): void {
  for (const folder of ['content/topics', 'content/operations'])
    for (const name of readdirSync(folder)) {
      const file = `${folder}/${name}`;
      content.write(file, content.read(file).replaceAll('[^10.4]', '[^10.5]'));
    }
}

test('a statement that no page cites is refused', (context) => {
  const content = new ContentCopy(context);
  withoutCitations(content);
  assertFault(content.faults(), {
    file: INTERVIEW,
    line: content.lineOf(INTERVIEW, '4. **'),
    problem: 'uncited statement',
    found: '§10.4',
    nearest: 'cite [^10.4], or add unused: { 4: the reason } to the front matter',
  });
});

test('a statement that no page cites is no fault where its exchange says why', (context) => {
  const content = new ContentCopy(context);
  withoutCitations(content);
  content.replace(INTERVIEW, /^paragraphs:/m, 'unused: { 4: Said again elsewhere. }\nparagraphs:');
  assert.ok(!content.faults().some(({ problem }) => problem === 'uncited statement'));
});

for (const [what, from, to, at, found, nearest] of [
  ['without a point', /^- \*\*Since[^\n]*\n/m, '', '- **Participants', 'Participants', '- **Since.** …'],
  ['with a point under another name', '- **Aim', '- **Goal', '- **Goal', 'Goal', '- **Aim.** …'],
  ['with a point without label', '- **Aim.**', '- Aim:', '- Aim:', 'no label', '- **Aim.** …'],
] as const)
  test(`an operation ${what} at a glance is refused`, (context) => {
    const content = new ContentCopy(context);
    content.replace(OPERATION, from, to);
    const line = content.lineOf(OPERATION, at);
    assertFault(content.faults(), {
      file: OPERATION,
      line,
      problem: 'invalid Glance list',
      found,
      nearest,
    });
  });

test('an operation with a point too many at a glance is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(OPERATION, '\n</Glance>', '- **Cost.** Not said.[^editors]\n\n</Glance>');
  assertFault(content.faults(), {
    file: OPERATION,
    line: content.lineOf(OPERATION, '- **Cost'),
    problem: 'invalid Glance list',
    found: 'Cost',
    nearest: 'remove the item',
  });
});
