import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertFault, ContentCopy } from '../helpers/content-copy.ts';

const TOPIC = 'content/topics/illegal-migration.mdx';
const OPERATION = 'content/operations/illegal.mdx';
const INTERVIEW = 'content/interview/10-illegal-migration.mdx';

/** Adds a text at the end of a file and asserts that it is refused on its line. */
function refuses(file: string, text: string, problem: string, found: string, nearest: string): void {
  test(`in ${file.split('/')[1]}: ${text.replaceAll('\n', ' ')} is refused: ${problem}`, (context) => {
    const content = new ContentCopy(context);
    content.write(file, `${content.read(file)}\n${text}\n`);
    const line = content.lineOf(file, text.split('\n')[0] ?? '');
    assertFault(content.faults(), { file, line, problem, found, nearest });
  });
}

for (const file of [TOPIC, OPERATION, INTERVIEW]) {
  refuses(file, "import x from './x.ts'", 'unsupported import or export', 'import x', 'delete this line');
  refuses(file, 'export const x = 1', 'unsupported import or export', 'export const', 'delete this line');
  refuses(file, 'There were {count} of them.[^editors]', 'unsupported expression', '{count}', '&#123;');
  refuses(file, '{/* a */ count /* b */}', 'unsupported expression', 'count', '&#123;');
  refuses(file, '<div>Text.[^editors]</div>', 'unsupported HTML', '<div>', 'remove the tag');
  refuses(file, 'Text with <b>bold</b>.[^editors]', 'unsupported HTML', '<b>', '**text**');
  refuses(file, '<>Text.[^editors]</>', 'unsupported HTML', '<>', 'remove the tag');
  refuses(file, '<iframe src="https://example.org/" />', 'unsupported HTML', '<iframe>', 'a link');
  refuses(file, '<script>alert</script>', 'unsupported HTML', '<script>', 'remove the tag');
  refuses(file, '![A map](https://example.org/map.png)', 'unsupported image', 'map.png', '<MemberMap />');
  refuses(file, '[x](javascript:alert(1)).[^editors]', 'unsupported link', 'javascript:', 'topics');
  refuses(file, '[x](//example.org/).[^editors]', 'unsupported link', '//example.org/', 'topics');
  refuses(file, '[x]: https://example.org/', 'unsupported Markdown', 'definition', '[text](');
  refuses(file, '```\ncode\n```', 'unsupported Markdown', 'code', 'paragraph');
  refuses(file, '[^10.99]: A note.', 'unsupported Markdown', 'footnoteDefinition', '[^10.3]');
}

for (const file of [TOPIC, OPERATION]) {
  refuses(file, '<MembersMap />', 'unknown component', '<MembersMap>', '<MemberMap>');
  refuses(file, '<constructor />', 'unsupported HTML', '<constructor>', 'remove the tag');
  refuses(file, '<Figure of="fig-wanted-2019" />', 'misplaced component', '<Figure>', 'inside a sentence');
  refuses(file, 'A map: <MemberMap />.[^editors]', 'misplaced component', '<MemberMap>', 'on a separate line');
  refuses(file, '<MemberMap>Text.[^editors]</MemberMap>', 'misplaced component', '<MemberMap>', 'separate line');
  refuses(
    file,
    '<MemberMap>\n\nText.[^editors]\n\n</MemberMap>',
    'unexpected component content',
    '<MemberMap>',
    '<MemberMap />',
  );
  refuses(file, '<Glance />', 'missing component content', '<Glance>', '<Glance> … </Glance>');
  refuses(file, 'Checked: <Figure id="fig-x" />.[^editors]', 'unknown prop', '<Figure id="fig-x">', 'of, as in');
  refuses(file, 'Checked: <Figure id="fig-x" />.[^editors]', 'missing prop', 'without of', '<Figure of=');
  refuses(
    file,
    'Checked: <Figure of="fig-checked-2019" style="color: red" />.[^9.6]',
    'unknown prop',
    'style="color: red"',
    '<Figure of=',
  );
  refuses(
    file,
    'Checked: <Figure of="fig-checked-2019" onclick="x()" />.[^9.6]',
    'unknown prop',
    'onclick="x()"',
    '<Figure of=',
  );
  refuses(file, '<MemberMap onClick={() => 1} />', 'unknown prop', 'onClick={', '<MemberMap />');
  refuses(file, '<MemberMap {...x} />', 'spread props', '{...x}', '<MemberMap />');
  refuses(file, '<OperationFigures />', 'missing prop', 'without operation', 'operation="channel"');
  refuses(file, '<OperationFigures operation={x} />', 'invalid prop value', '{x}', 'operation="channel"');
  refuses(
    file,
    'Checked: <Figure of="fig-checked-2019" capital="no" />.[^9.6]',
    'invalid prop value',
    'capital="no"',
    '<Figure … capital />',
  );
  refuses(
    file,
    'Checked: <Figure of="fig-checked-2019" of="fig-wanted-2019" />.[^9.6]',
    'duplicate prop',
    'fig-wanted-2019',
    '<Figure of=',
  );
}

refuses(INTERVIEW, '<MemberMap />', 'unknown component', '<MemberMap>', 'write it as Markdown');

test('a comment for other writers is no fault', (context) => {
  const content = new ContentCopy(context);
  const before = content.faults();
  for (const file of [TOPIC, OPERATION, INTERVIEW])
    content.write(file, `${content.read(file)}\n{/* To do: the year. */}\n`);
  assert.deepEqual(content.faults(), before);
});
