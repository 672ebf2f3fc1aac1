import { test } from 'node:test';
import { assertFault, ContentCopy } from '../helpers/content-copy.ts';

const FILE = 'content/topics/illegal-migration.mdx';

test('a citation to nothing is refused, with the nearest statement', (context) => {
  const content = new ContentCopy(context);
  content.replace(FILE, '[^10.12]', '[^10.92]');
  const line = content.lineOf(FILE, '[^10.92]');
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'unknown citation',
    found: '[^10.92]',
    nearest: '[^10.2]',
  });
});

test('a citation of a source that is not there is refused, with the nearest key', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/topics/security-councils.mdx';
  content.replace(file, '[^news-almaty-meeting]', '[^news-almaty-meting]');
  const line = content.lineOf(file, '[^news-almaty-meting]');
  assertFault(content.faults(), {
    file,
    line,
    problem: 'unknown citation',
    found: '[^news-almaty-meting]',
    nearest: '[^news-almaty-meeting]',
  });
});

test('a silence about an exchange that does not exist is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace('content/topics/members.mdx', '[^silent:7]', '[^silent:17]');
  const line = content.lineOf('content/topics/members.mdx', '[^silent:17]');
  assertFault(content.faults(), {
    file: 'content/topics/members.mdx',
    line,
    problem: 'unknown citation',
    found: '[^silent:17]',
    nearest: '[^silent:1]',
  });
});

test('a citation of a withdrawn statement is refused', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/interview/10-illegal-migration.mdx';
  content.replace(file, /12\. \*\*Result[\s\S]*$/, '12. **Withdrawn.** Said twice. ¶5.1\n');
  const line = content.lineOf(FILE, '[^10.12]');
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'citation of a withdrawn statement',
    found: '[^10.12]',
    nearest: 'Said twice.',
  });
});

test('a paragraph without citation is refused at its last line', (context) => {
  const content = new ContentCopy(context);
  content.write(FILE, `${content.read(FILE)}\nA claim of\nnobody.\n`);
  const line = content.lineOf(FILE, 'nobody.');
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'missing citation',
    found: 'A claim of nobody.',
    nearest: '[^',
  });
});

test('a list item without citation is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(FILE, /(- \*\*Operation\.\*\*[^[]*)\[\^10\.1\]/, '$1');
  const line = content.lineOf(FILE, '- **Operation.**');
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'missing citation',
    found: 'within the CSTO.',
    nearest: '[^10.',
  });
});

test('a table row without citation is refused', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/topics/foreign-fighters.mdx';
  content.replace(file, '/> | [^9.7] |', '/> | |');
  const line = content.lineOf(file, '/> | |');
  assertFault(content.faults(), { file, line, problem: 'missing citation', found: '61', nearest: '[^9.6]' });
});

test('a heading without anchor is refused, with an anchor to take', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/topics/members.mdx';
  content.replace(file, '## Expansion {/* #members-expansion */}', '## Expansion');
  const line = content.lineOf(file, '## Expansion');
  assertFault(content.faults(), {
    file,
    line,
    problem: 'missing heading anchor',
    found: '## Expansion',
    nearest: '{/* #expansion */}',
  });
});

test('an anchor that is not ASCII is refused', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/topics/members.mdx';
  content.replace(file, '#members-expansion', '#расширение');
  const line = content.lineOf(file, '#расширение');
  assertFault(content.faults(), {
    file,
    line,
    problem: 'invalid anchor',
    found: '#расширение',
    nearest: '#expansion',
  });
});

test('an anchor that another page has is refused', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/topics/members.mdx';
  content.replace(file, '#members-expansion', '#csto-charter');
  const line = content.lineOf(file, '#csto-charter');
  const faults = content.faults();
  assertFault(faults, {
    file,
    line,
    problem: 'duplicate anchor',
    found: 'content/topics/csto.mdx',
    nearest: '#csto-charter-2',
  });
});

test('an anchor that looks like a statement is refused', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/topics/members.mdx';
  content.replace(file, '#members-expansion', '#s7-0');
  const line = content.lineOf(file, '#s7-0');
  assertFault(content.faults(), { file, line, problem: 'reserved anchor', found: '#s7-0', nearest: '#section-s7-0' });
});

test('a heading of the first level is refused: the title stands in the front matter', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/topics/members.mdx';
  content.replace(file, '## Expansion', '# Expansion');
  const line = content.lineOf(file, '# Expansion');
  assertFault(content.faults(), {
    file,
    line,
    problem: 'invalid heading level',
    found: '# Expansion',
    nearest: '## Expansion',
  });
});

test('a link to a page that does not exist is refused', (context) => {
  const content = new ContentCopy(context);
  content.write(FILE, `${content.read(FILE)}\nSee [the members](/topics/member/).[^editors]\n`);
  const line = content.lineOf(FILE, '/topics/member/');
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'link to an unknown page',
    found: '/topics/member/',
    nearest: '/topics/members/',
  });
});

test('a link to an anchor that does not exist is refused', (context) => {
  const content = new ContentCopy(context);
  content.write(FILE, `${content.read(FILE)}\nSee [Expansion](/topics/members/#members-expanse).[^editors]\n`);
  const line = content.lineOf(FILE, '#members-expanse');
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'link to an unknown anchor',
    found: '#members-expanse',
    nearest: '/topics/members/#members-expansion',
  });
});

test('a related page that does not exist is refused on its line', (context) => {
  const content = new ContentCopy(context);
  content.replace(FILE, 'related: [foreign-fighters,', 'related: [foreign-fighter,');
  const line = content.lineOf(FILE, 'related:');
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'unknown related page',
    found: 'foreign-fighter',
    nearest: 'foreign-fighters',
  });
});

test('a topic that leaves out a statement of its theme is refused', (context) => {
  const content = new ContentCopy(context);
  content.write(FILE, content.read(FILE).replaceAll('[^10.12]', '[^10.11]'));
  assertFault(content.faults(), {
    file: FILE,
    line: 1,
    problem: 'uncited theme statement',
    found: 'no [^10.12]',
    nearest: 'cite [^10.12]',
  });
});

test('a topic that does not open with an answer is refused', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/topics/members.mdx';
  content.replace(file, '\nIn July 2020', '\n## Members {/* #members-first */}\n\nIn July 2020');
  const line = content.lineOf(file, '#members-first');
  assertFault(content.faults(), {
    file,
    line,
    problem: 'missing answer',
    found: 'heading',
    nearest: 'a paragraph before the first heading',
  });
});

test('a title that another topic has is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(FILE, /title: .*/, 'title: Peacekeeping');
  const faults = content.faults();
  const other = 'content/topics/peacekeeping.mdx';
  const [file, elsewhere] = faults.some((fault) => fault.file === FILE) ? [FILE, other] : [other, FILE];
  assertFault(faults, { file, line: 2, problem: 'duplicate title', found: 'Peacekeeping', nearest: elsewhere });
});

test('a bare brace or tag, which is no MDX, is refused on its line', (context) => {
  const content = new ContentCopy(context);
  content.write(FILE, `${content.read(FILE)}\nFewer than {x of them.[^editors]\n`);
  const faults = content.faults();
  const line = content.lineOf(FILE, '{x of');
  assertFault(faults, {
    file: FILE,
    line: faults[0]?.line === line + 1 ? line + 1 : line,
    problem: 'invalid MDX',
    found: 'expression',
    nearest: '&#123;',
  });
});

test('“last year” and its like are refused in a report, and the year named instead', (context) => {
  const content = new ContentCopy(context);
  content.write(FILE, `${content.read(FILE)}\nIt was so last year.[^editors]\n`);
  const faults = content.faults();
  const line =
    content
      .read(FILE)
      .split('\n')
      .findLastIndex((row) => row.startsWith('## ')) + 1;
  assertFault(faults, {
    file: FILE,
    line,
    problem: 'relative time word',
    found: 'It was so last year',
    nearest: '2019',
  });
});

test('a word of time in a quotation is the source’s and stays', (context) => {
  const content = new ContentCopy(context);
  content.write(FILE, `${content.read(FILE)}\nThe source says “last year”.[^editors]\n`);
  if (content.faults().length > 0) throw new Error(JSON.stringify(content.faults()));
});

test('a figure that has lost its hedge is refused, with the words it should have', (context) => {
  const content = new ContentCopy(context);
  content.write(FILE, `${content.read(FILE)}\nViolations detected: 159,000.[^10.5]\n`);
  const line =
    content
      .read(FILE)
      .split('\n')
      .findLastIndex((row) => row.startsWith('## ')) + 1;
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'hedge mismatch',
    found: '159,000',
    nearest: 'more than 159,000',
  });
});

test('a figure that is not in the data is refused', (context) => {
  const content = new ContentCopy(context);
  content.write(FILE, `${content.read(FILE)}\nAbout 90 channels were blocked.[^10.4]\n`);
  const line =
    content
      .read(FILE)
      .split('\n')
      .findLastIndex((row) => row.startsWith('## ')) + 1;
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'unlisted quantity',
    found: 'About 90 channels',
    nearest: 'about 100',
  });
});

test('a Russian name from a source that does not exist is refused, with the nearest', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/operations/channel.mdx';
  content.replace(file, 'russianSource: channel-red-dune', 'russianSource: channel-red-dunes');
  assertFault(content.faults(), {
    file,
    line: content.lineOf(file, 'russianSource:'),
    problem: 'unknown source of a Russian name',
    found: 'channel-red-dunes',
    nearest: 'channel-red-dune',
  });
});
