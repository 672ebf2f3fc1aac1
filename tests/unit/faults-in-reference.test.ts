import { test } from 'node:test';
import { assertFault, ContentCopy } from '../helpers/content-copy.ts';

const TERMS = 'content/reference/terms.yaml';
const FIGURES = 'content/reference/figures.yaml';

/** Line on which a record of a data file begins. */
function lineOf(content: ContentCopy, file: string, id: string): number {
  return content.lineOf(file, `id: ${id}`);
}

test('an entry without definition is refused', (context) => {
  const content = new ContentCopy(context);
  content.write(TERMS, `${content.read(TERMS)}- id: nothing\n  name: Nothing at all\n`);
  const line = lineOf(content, TERMS, 'nothing');
  assertFault(content.faults(), {
    file: TERMS,
    line,
    problem: 'missing key',
    found: 'definition',
    nearest: 'definition',
  });
});

test('a definition that does not end in a citation is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(TERMS, /Nurgaliyev\s+said\.\[\^11\.1\]\[\^11\.2\]\[\^11\.4\]/, 'Nurgaliyev said.');
  const line = lineOf(content, TERMS, 'information-resources');
  assertFault(content.faults(), {
    file: TERMS,
    line,
    problem: 'missing citation',
    found: 'information-resources',
    nearest: 'a statement',
  });
});

test('a definition that cites nothing that exists is refused, with the nearest', (context) => {
  const content = new ContentCopy(context);
  content.replace(TERMS, '[^8.8]', '[^8.88]');
  const line = lineOf(content, TERMS, 'anti-terrorist-buffer');
  assertFault(content.faults(), {
    file: TERMS,
    line,
    problem: 'unknown citation',
    found: '[^8.88]',
    nearest: '[^8.8]',
  });
});

test('outside knowledge that cites the interview is refused: it needs a source of its own', (context) => {
  const content = new ContentCopy(context);
  content.replace(TERMS, '[^exercises-2021]', '[^5.5]');
  const line = lineOf(content, TERMS, 'command-staff-training');
  assertFault(content.faults(), {
    file: TERMS,
    line,
    problem: 'missing outside source',
    found: '[^5.5]',
    nearest: '[^',
  });
});

test('a term defined twice is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(TERMS, 'id: flash-point', 'id: contingent');
  const first = lineOf(content, TERMS, 'contingent');
  const text = content.read(TERMS).split('\n');
  const line = text.findIndex((row, i) => i >= first && row.includes('id: contingent')) + 1;
  // Entries are compared in the order of their names; the later one is at fault.
  const faults = content.faults().filter(({ problem }) => problem === 'duplicate id');
  const at = faults[0]?.line === first ? first : line;
  assertFault(faults, {
    file: TERMS,
    line: at,
    problem: 'duplicate id',
    found: 'contingent',
    nearest: 'contingent-2',
  });
});

test('a name that two entries have is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(TERMS, 'name: Flash point', 'name: Power component');
  const line = lineOf(content, TERMS, 'power-component');
  const faults = content.faults().filter(({ problem }) => problem === 'duplicate name');
  const at = faults[0]?.line === line ? line : lineOf(content, TERMS, 'flash-point');
  assertFault(faults, {
    file: TERMS,
    line: at,
    problem: 'duplicate name',
    found: 'power component',
    nearest: 'remove it from',
  });
});

test('an alias that names two entries is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(TERMS, 'aliases: [hot spot,', 'aliases: [Daesh,');
  const line = lineOf(content, TERMS, 'flash-point');
  assertFault(content.faults(), {
    file: TERMS,
    line,
    problem: 'ambiguous alias',
    found: 'daesh, also in isis',
    nearest: 'keep it only in isis',
  });
});

test('a mention of an unknown entry is refused, with the nearest', (context) => {
  const content = new ContentCopy(context);
  content.replace(TERMS, 'see: [special-assets]', 'see: [special-asset]');
  const line = lineOf(content, TERMS, 'rcb-protection');
  assertFault(content.faults(), {
    file: TERMS,
    line,
    problem: 'unknown related entry',
    found: 'special-asset',
    nearest: 'special-assets',
  });
});

for (const key of ['hedge', 'unit', 'period', 'statement']) {
  test(`a figure without ${key} is refused`, (context) => {
    const content = new ContentCopy(context);
    content.replace(FIGURES, new RegExp(`(id: fig-wanted-2019[\\s\\S]*?)\\n {2}${key}: [^\\n]*`), '$1');
    const line = lineOf(content, FIGURES, 'fig-wanted-2019');
    assertFault(content.faults(), {
      file: FIGURES,
      line,
      problem: 'missing key',
      found: key,
      nearest: key === 'hedge' ? 'exact' : key,
    });
  });
}

test('a figure with a hedge the source does not use is refused, with the nearest', (context) => {
  const content = new ContentCopy(context);
  content.replace(FIGURES, 'hedge: almost', 'hedge: almost about');
  const line = content.lineOf(FIGURES, 'almost about');
  assertFault(content.faults(), {
    file: FIGURES,
    line,
    problem: 'invalid value',
    found: 'almost about',
    nearest: 'almost',
  });
});

test('a figure of a statement or operation that does not exist is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(FIGURES, "statement: '12.3'", "statement: '12.33'");
  content.replace(FIGURES, 'operation: channel', 'operation: chanel');
  const line = lineOf(content, FIGURES, 'fig-drugs-since-2003');
  const faults = content.faults();
  assertFault(faults, {
    file: FIGURES,
    line,
    problem: 'unknown statement in a figure',
    found: '12.33',
    nearest: '12.3',
  });
  assertFault(faults, {
    file: FIGURES,
    line,
    problem: 'unknown operation in a figure',
    found: 'chanel',
    nearest: 'channel',
  });
});

test('a figure that a text names and the data does not have is refused', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/operations/illegal.mdx';
  content.replace(file, 'fig-criminal-cases', 'fig-criminal-case');
  const line = content.lineOf(file, '"fig-criminal-case"');
  assertFault(content.faults(), {
    file,
    line,
    problem: 'unknown figure',
    found: 'fig-criminal-case',
    nearest: 'fig-criminal-cases',
  });
});

test('a mending of nothing is refused', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/reference/corrections.yaml';
  content.replace(file, "- '12.7'", "- '12.77'");
  const line = content.lineOf(file, 'Cahnnel-Patrol') - 1;
  assertFault(content.faults(), {
    file,
    line,
    problem: 'unknown subject of a correction',
    found: '12.77',
    nearest: '12.7',
  });
});

test('a file the reference does not know is refused, with the nearest', (context) => {
  const content = new ContentCopy(context);
  content.write('content/reference/term.yaml', '[]\n');
  assertFault(content.faults(), {
    file: 'content/reference/term.yaml',
    line: 1,
    problem: 'unexpected file',
    found: 'term.yaml',
    nearest: 'terms.yaml',
  });
});

test('a state under its long name is refused in a report, with the short one', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/interview/10-illegal-migration.mdx';
  content.replace(
    file,
    'monitoring units in Belarus and Russia',
    'monitoring units in the Republic of Belarus and Russia',
  );
  const line = content.lineOf(file, '10. **Suspicious');
  assertFault(content.faults(), {
    file,
    line,
    problem: 'nonstandard name',
    found: 'Republic of Belarus',
    nearest: 'Belarus',
  });
});

for (const [what, text, problem, found] of [
  ['HTML', 'A body with <b>bold</b> words.[^editors]', 'unsupported Markdown', 'html'],
  ['an image', '![A map](https://example.org/map.png) of a body.[^editors]', 'unsupported image', 'map.png'],
  ['a link that runs code', '[A body](javascript:alert) of it.[^editors]', 'unsupported link', 'javascript:'],
  [
    'a second paragraph',
    'A body.\\n\\nAnd more of it.[^editors]',
    'prose that is not a single paragraph',
    'paragraph, paragraph',
  ],
  ['a list', '- A body and more of it.[^editors]', 'prose that is not a single paragraph', 'list'],
] as const)
  test(`${what} in the definition of an entry is refused`, (context) => {
    const content = new ContentCopy(context);
    const file = 'content/reference/bodies.yaml';
    content.write(
      file,
      `${content.read(file)}- id: body-of-this-test\n  name: Body of this test\n  definition: "${text}"\n`,
    );
    const line = content.lineOf(file, 'body-of-this-test');
    assertFault(content.faults(), { file, line, problem, found, nearest: '' });
  });
