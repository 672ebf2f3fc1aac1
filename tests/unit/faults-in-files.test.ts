import { test } from 'node:test';
import { assertFault, ContentCopy } from '../helpers/content-copy.ts';

const LEAD = 'content/interview/00-lead.mdx';

test('an empty file is refused', (context) => {
  const content = new ContentCopy(context);
  content.write('content/topics/members.mdx', '\n');
  assertFault(content.faults(), {
    file: 'content/topics/members.mdx',
    line: 1,
    problem: 'empty file',
    found: 'nothing',
    nearest: 'copy a neighboring file',
  });
});

test('a file that is not UTF-8 is refused on its first bad line', (context) => {
  const content = new ContentCopy(context);
  content.write('content/topics/members.mdx', Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1'));
  assertFault(content.faults(), {
    file: 'content/topics/members.mdx',
    line: 2,
    problem: 'file that is not UTF-8',
    found: 'not UTF-8',
    nearest: 'encoding UTF-8',
  });
});

test('a .md file is refused: Astro would skip it without a word', (context) => {
  const content = new ContentCopy(context);
  content.write('content/topics/notes.md', 'Text.\n');
  assertFault(content.faults(), {
    file: 'content/topics/notes.md',
    line: 1,
    problem: 'unexpected file',
    found: 'notes.md',
    nearest: 'notes.mdx',
  });
});

for (const folder of ['interview', 'topics', 'sources']) {
  test(`an empty or missing folder content/${folder} is refused`, (context) => {
    const content = new ContentCopy(context);
    content.remove(`content/${folder}`);
    assertFault(content.faults(), {
      file: `content/${folder}`,
      line: 1,
      problem: 'empty collection',
      found: 'no files',
      nearest: `restore content/${folder}/`,
    });
  });
}

test('two files for one exchange are refused: Astro would let one win', (context) => {
  const content = new ContentCopy(context);
  content.write('content/interview/00-other.mdx', content.read(LEAD));
  assertFault(content.faults(), {
    file: 'content/interview/00-other.mdx',
    line: 1,
    problem: 'duplicate exchange',
    found: LEAD,
    nearest: 'delete one of',
  });
});

test('a missing exchange is refused', (context) => {
  const content = new ContentCopy(context);
  content.remove('content/interview/07-membership.mdx');
  assertFault(content.faults(), {
    file: 'content/interview',
    line: 1,
    problem: 'missing exchange',
    found: 'exchange 7',
    nearest: '07-name.mdx',
  });
});

test('a thirteenth exchange is refused: the interview has twelve', (context) => {
  const content = new ContentCopy(context);
  content.write('content/interview/13-more.mdx', content.read('content/interview/12-drug-trafficking.mdx'));
  assertFault(content.faults(), {
    file: 'content/interview/13-more.mdx',
    line: 1,
    problem: 'unknown exchange',
    found: '13',
    nearest: '12',
  });
});

test('an exchange whose file name has no number is refused', (context) => {
  const content = new ContentCopy(context);
  content.write('content/interview/lead.mdx', content.read(LEAD));
  assertFault(content.faults(), {
    file: 'content/interview/lead.mdx',
    line: 1,
    problem: 'invalid exchange file name',
    found: 'lead.mdx',
    nearest: '10-illegal-migration.mdx',
  });
});

test('a topic whose file name is no slug is refused', (context) => {
  const content = new ContentCopy(context);
  content.write('content/topics/New Members.mdx', content.read('content/topics/members.mdx'));
  assertFault(content.faults(), {
    file: 'content/topics/New Members.mdx',
    line: 1,
    problem: 'invalid slug',
    found: 'New Members.mdx',
    nearest: 'new-members.mdx',
  });
});

test('a missing ledger of permalinks is refused', (context) => {
  const content = new ContentCopy(context);
  content.remove('content/permalinks.yaml');
  assertFault(content.faults(), {
    file: 'content/permalinks.yaml',
    line: 1,
    problem: 'missing permalink ledger',
    found: 'no file',
    nearest: 'restore content/permalinks.yaml',
  });
});
