import { test } from 'node:test';
import { assertFault, ContentCopy } from '../helpers/content-copy.ts';

const INTERVIEW = 'content/sources/interview.yaml';

test('an interview without the agency that made it is refused: no citation could name who asked', (context) => {
  const content = new ContentCopy(context);
  content.replace(INTERVIEW, 'agency: Interfax\n', '');
  assertFault(content.faults(), {
    file: INTERVIEW,
    line: 1,
    problem: 'missing citation field',
    found: 'no agency',
    nearest: 'agency: Interfax',
  });
});

for (const published of ['null', '2020', '2020-07-17']) {
  test(`an interview published “${published}” is refused: every statement is cited with its day`, (context) => {
    const content = new ContentCopy(context);
    content.replace(
      INTERVIEW,
      'published: 2020-07-16',
      `published: ${published.length === 4 && published !== 'null' ? `'${published}'` : published}`,
    );
    assertFault(content.faults(), {
      file: INTERVIEW,
      line: content.lineOf(INTERVIEW, 'published:'),
      problem: 'missing citation field',
      found: published,
      nearest: 'published: 2020-07-16',
    });
  });
}

test('a version without a day is refused: citations and the list of pages take their days from it', (context) => {
  const content = new ContentCopy(context);
  const lines = content.read('content/amendments.yaml').split('\n');
  const line = lines.findIndex((text) => text.startsWith('- version:')) + 1;
  content.replace('content/amendments.yaml', /^ +date: .*\n/m, '');
  assertFault(content.faults(), {
    file: 'content/amendments.yaml',
    line,
    problem: 'missing key',
    found: 'date',
    nearest: 'date',
  });
});
