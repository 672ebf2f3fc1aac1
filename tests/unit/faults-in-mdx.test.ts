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
  refuses(file, "import x from './x.ts'", 'import or export in a text', 'import x', 'delete this line');
  refuses(file, 'export const x = 1', 'import or export in a text', 'export const', 'delete this line');
  refuses(file, 'There were {count} of them.[^editors]', 'expression in a text', '{count}', '&#123;');
  refuses(file, '{/* a */ count /* b */}', 'expression in a text', 'count', '&#123;');
  refuses(file, '<div>Text.[^editors]</div>', 'HTML in a text', '<div>', 'take the tag out');
  refuses(file, 'Text with <b>bold</b>.[^editors]', 'HTML in a text', '<b>', '**text**');
  refuses(file, '<>Text.[^editors]</>', 'HTML in a text', '<>', 'take the tag out');
  refuses(file, '<iframe src="https://example.org/" />', 'HTML in a text', '<iframe>', 'a link');
  refuses(file, '<script>alert</script>', 'HTML in a text', '<script>', 'take the tag out');
  refuses(file, '![A map](https://example.org/map.png)', 'image in a text', 'map.png', '<MemberMap />');
  refuses(file, '[x](javascript:alert(1)).[^editors]', 'link of an unknown kind', 'javascript:', 'topics');
  refuses(file, '[x](//example.org/).[^editors]', 'link of an unknown kind', '//example.org/', 'topics');
  refuses(file, '[x]: https://example.org/', 'kind of Markdown that texts do not have', 'definition', '[text](');
  refuses(file, '```\ncode\n```', 'kind of Markdown that texts do not have', 'code', 'paragraph');
  refuses(file, '[^10.99]: A note.', 'kind of Markdown that texts do not have', 'footnoteDefinition', '[^10.3]');
}

for (const file of [TOPIC, OPERATION]) {
  refuses(file, '<MembersMap />', 'component that does not exist', '<MembersMap>', '<MemberMap>');
  refuses(file, '<constructor />', 'HTML in a text', '<constructor>', 'take the tag out');
  refuses(file, '<Figure of="fig-wanted-2019" />', 'component in the wrong place', '<Figure>', 'in a sentence');
  refuses(
    file,
    'A map: <MemberMap />.[^editors]',
    'component in the wrong place',
    '<MemberMap>',
    'on a line of its own',
  );
  refuses(file, '<MemberMap>Text.[^editors]</MemberMap>', 'component in the wrong place', '<MemberMap>', 'own');
  refuses(
    file,
    '<MemberMap>\n\nText.[^editors]\n\n</MemberMap>',
    'content in a component that shows none',
    '<MemberMap>',
    '<MemberMap />',
  );
  refuses(file, '<Glance />', 'component without content', '<Glance>', '<Glance> … </Glance>');
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
  refuses(file, '<MemberMap {...x} />', 'code in a component', '{...x}', '<MemberMap />');
  refuses(file, '<OperationFigures />', 'missing prop', 'without operation', 'operation="channel"');
  refuses(file, '<OperationFigures operation={x} />', 'prop of the wrong kind', '{x}', 'operation="channel"');
  refuses(
    file,
    'Checked: <Figure of="fig-checked-2019" capital="no" />.[^9.6]',
    'prop of the wrong kind',
    'capital="no"',
    '<Figure … capital />',
  );
  refuses(
    file,
    'Checked: <Figure of="fig-checked-2019" of="fig-wanted-2019" />.[^9.6]',
    'prop typed twice',
    'fig-wanted-2019',
    '<Figure of=',
  );
}

refuses(INTERVIEW, '<MemberMap />', 'component that does not exist', '<MemberMap>', 'write it as Markdown');

test('a comment for other writers is no fault', (context) => {
  const content = new ContentCopy(context);
  const before = content.faults();
  for (const file of [TOPIC, OPERATION, INTERVIEW])
    content.write(file, `${content.read(file)}\n{/* To do: the year. */}\n`);
  assert.deepEqual(content.faults(), before);
});
