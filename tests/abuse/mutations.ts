import type { Mutation } from './mutation.ts';

const INTERVIEW = 'content/interview/*.mdx';
const TOPICS = 'content/topics/*.mdx';
const OPERATIONS = 'content/operations/*.mdx';
const ENTRIES = 'content/reference/{bodies,documents,members,organizations,people,places,terms}.yaml';
const FIGURES = 'content/reference/figures.yaml';
const EVENTS = 'content/reference/events.yaml';
const CORRECTIONS = 'content/reference/corrections.yaml';
const FACTS = 'content/since-2020/facts.yaml';
const STATUSES = 'content/since-2020/statuses.yaml';
const SOURCES = 'content/sources/*.yaml';
const SYNONYMS = 'content/search/synonyms.yaml';
const AMENDMENTS = 'content/amendments.yaml';
const MOVES = 'content/moved.yaml';
const LEDGER = 'content/permalinks.yaml';

/** At the end of a file. */
const END = /$(?![\s\S])/g;
/** The newest version. */
const NEWEST = /^(?=- version:)/gm;
const WHY = 'why: For a reason of this test., version: 1.0.0';

/** `[what, find, put, problem, line, nearest]`, and what else there is to say, of one kind of content. */
type Row = [
  what: string,
  find: RegExp | undefined,
  put: Mutation['put'],
  problem: string,
  line: Mutation['line'],
  nearest: string,
  more?: Partial<Mutation>,
];

function rows(kind: string, files: string, ...list: Row[]): Mutation[] {
  return list.map(([what, find, put, problem, line, nearest, more]) => ({
    kind,
    what,
    files,
    ...(find ? { find } : {}),
    put: put ?? '',
    problem,
    line,
    nearest,
    ...more,
  }));
}

/** What writers get wrong, over every kind of content. */
// prettier-ignore
export const MUTATIONS: readonly Mutation[] = [
  ...rows(
    'interview',
    INTERVIEW,
    ['a number typed twice', /^([2-9])(?=\. \*\*)/gm, (n = '') => String(Number(n) - 1), 'duplicate number', 'there', '$1.'],
    ['a number skipped', /^(\d+)(?=\. \*\*)(?![\s\S]*^\d+\. \*\*)/gm, (n = '') => String(Number(n) + 2), 'skipped number', 'there', '$1.'],
    ['a statement without label', /^([1-9]\d*\. )\*\*[^*]+\*\* /gm, '$1', 'missing label', 'there', '**Subject, scope, year.**'],
    ['a label that is a sentence', /^([1-9]\d*\. )\*\*[^*]+\*\*/gm, '$1**One two three four five six seven eight nine.**', 'invalid label length', 'there', 'One two three four five six'],
    ['a statement without place in the source', / ¶[\d.–]+$/gm, '', 'missing locator', 'statement', '¶'],
    ['a place that the source does not have', /¶(\d+)\.\d+$/gm, '¶$1.99', 'unknown locator', 'statement', '¶$1.'],
    ['a theme that is no topic', /^ {2}([a-z-]+)(?=: (\d+))/gm, '  $1x', 'unknown theme', (text, match) => text.split('\n').findIndex((line) => line.startsWith(`${match[2]}. **`)) + 1, '$1'],
    ['a theme of a statement that is not there', /^( {2}[a-z-]+: (?:[\d, -]*)\d)$/gm, '$1, 99', 'unknown statement in a theme', 'there', ''],
    ['a theme without numbers', /^ {2}([a-z-]+): [\d, -]*\d$/gm, '  $1: all', 'invalid statement numbers', 'there', '$1: 0-'],
    ['a speaker of nothing', /^( {2})\d+(?=: (?:interviewee|interviewer|agency)$)/gm, '$177', 'unknown statement in speakers', 'there', ''],
    ['a speaker who did not speak', /^( {2}\d+): (?:interviewee|interviewer|agency)$/gm, '$1: interviewe', 'invalid value', 'there', 'interviewee'],
    ['a paragraph with an unknown key', /sentences(?=: \d)/g, 'sentence', 'unknown key', 'there', 'sentences:'],
    ['a sentence of the source that no statement has', /sentences: \d+/g, 'sentences: 20', 'source sentence without a statement', 'there', 'a new statement at the end of the list'],
    ['a question that asks nothing', /^question: .*\?"?$/gm, 'question: It is about this and that.', 'invalid value', 'there', 'question'],
    ['an unknown key', /^aliases(?=:)/gm, 'alias', 'unknown key', 'there', 'aliases:'],
    ['a second paragraph in a statement', /(?<=\n\n) {3}> /g, '   ', 'extra paragraph in a statement', 'there', 'a new statement at the end of the list'],
    ['another wording, without an amendment', /(?<=^[1-9]\d*\. \*\*[^*]+\*\* )(?=[A-Z])/gm, 'Indeed: ', 'reworded claim without an amendment', 'there', "restore it, or amend it: what: ['"],
    ['an exchange whose file has no number', undefined, '', 'invalid exchange file name', 'first', '10-illegal-migration.mdx', { files: 'content/interview/03-*.mdx', as: 'content/interview/third.mdx' }],
    ['an exchange too many', undefined, '', 'unknown exchange', 'first', '12', { files: 'content/interview/12-*.mdx', as: 'content/interview/13-more.mdx' }],
    ['an exchange that is gone', undefined, '', 'missing exchange', 'first', '07-name.mdx', { files: 'content/interview/07-*.mdx', elsewhere: 'content/interview' }],
  ),
  ...rows(
    'topics',
    TOPICS,
    ['a citation of a statement that is not there', /\[\^(\d+)\.\d+\]/g, '[^$1.99]', 'unknown citation', 'there', '[^'],
    ['a citation of a source that is not there', /\[\^([a-z]+-[a-z0-9-]+)\]/g, '[^$1x]', 'unknown citation', 'there', '[^$1]'],
    ['a citation of the silence of nothing', /\[\^silent:\d+\]/g, '[^silent:99]', 'unknown citation', 'there', '[^silent:9]'],
    ['a sentence of nobody', END, '\nA claim of nobody.\n', 'missing citation', 'below', '[^'],
    ['a heading without anchor', /^(## .*?) \{.*\}$/gm, '$1', 'missing heading anchor', 'there', '{/* #'],
    ['an anchor in other letters', /(?<=\/\* #)[a-z0-9-]+(?= \*\/)/g, 'расширение', 'invalid anchor', 'there', '#'],
    ['an anchor that belongs to a statement', /(?<=\/\* #)[a-z0-9-]+(?= \*\/)/g, 's7-0', 'reserved anchor', 'there', '#section-s7-0'],
    ['an anchor of another page', /(?<=\/\* #)[a-z0-9-]+(?= \*\/)/g, 'csto-charter', 'duplicate anchor', 'there', '#csto-charter-2', { files: 'content/topics/members.mdx' }],
    ['a heading of the wrong level', /^##(?= )/gm, '#', 'invalid heading level', 'there', '## '],
    ['a link to a page that is not there', END, '\nSee [the members](/topics/member/).[^editors]\n', 'link to an unknown page', 'below', '/topics/members/'],
    ['a link to a passage that is not there', END, '\nSee [it](/topics/members/#members-expanse).[^editors]\n', 'link to an unknown anchor', 'below', '/topics/members/#members-expansion'],
    ['a related page that is not there', /(?<=^related: \[)([a-z-]+)/gm, '$1x', 'unknown related page', 'there', '$1'],
    ['a page that does not begin with its answer', /(?<=^---\n)(?=\n[A-Z])/gm, '\n## First {/* #first-of-all */}\n', 'missing answer', (text) => text.split('\n').findIndex((line) => line.startsWith('## First')) + 1, 'a paragraph before the first heading'],
    ['the title of another page', /(?<=^title: ).*$/gm, 'Peacekeeping', 'duplicate title', 'second', 'content/topics/peacekeeping.mdx', { files: 'content/topics/terrorist-list.mdx' }],
    ['a bare brace', END, '\nFewer than {x of them.[^editors]\n', 'invalid MDX', (text) => text.split('\n').length - 1, '&#123;'],
    ['a component that is not there', /<Glance>([\s\S]*?)<\/Glance>/g, '<Glanse>$1</Glanse>', 'unknown component', 'there', '<Glance>'],
    ['a component that is not there and stands alone', END, '\n<MembersMap />\n', 'unknown component', 'below', '<MemberMap>'],
    ['HTML', END, '\n<div>Text.[^editors]</div>\n', 'unsupported HTML', 'below', 'remove the tag'],
    ['an image', END, '\n![A map](https://example.org/map.png)[^editors]\n', 'unsupported image', 'below', '<MemberMap />'],
    ['an import', END, "\nimport x from './x.ts'\n", 'unsupported import or export', 'below', 'delete this line'],
    ['a prop under another name', /(?<=<Figure )of(?==)/g, 'id', 'unknown prop', 'there', 'of, as in'],
    ['a style', /(?<=<Figure of="[a-z0-9-]+")/g, ' style="color: red"', 'unknown prop', 'there', '<Figure of='],
    ['a count of nothing', END, '\nThere are <Count of="pages" /> of them.[^editors]\n', 'unknown count', 'below', '<Count of='],
    ['a count typed by hand', END, '\nThe site has 16 topics.[^editors]\n', 'hard-coded count', 'below', '<Count of="topics" />'],
    ['an expression', END, '\nThere were {count} of them.[^editors]\n', 'unsupported expression', 'below', '&#123;'],
    ['a figure that is not there', /(?<=<Figure of=")([a-z0-9-]+)/g, '$1x', 'unknown figure', 'there', '$1'],
    ['a word that dates', END, '\nIt was so last year.[^editors]\n', 'relative time word', (text) => text.split('\n').findLastIndex((line) => line.startsWith('## ')) + 1, '2019'],
    ['no title', /^title: .*\n/gm, '', 'missing key', 'second', 'title'],
    ['a group that is not there', /^group: ([a-z]+)/gm, 'group: $1x', 'invalid value', 'there', '$1'],
    ['a quotation mark that is not closed', /^title: .*$/gm, 'title: "Members', 'malformed front matter', (text) => text.split('\n').indexOf('---', 1), 'quote a value'],
    ['an empty file', /[\s\S]+/g, '\n', 'empty file', 'first', 'copy a neighboring file'],
    ['a file in another encoding', /[\s\S]+/g, Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1'), 'file that is not UTF-8', 'second', 'encoding UTF-8'],
    ['a file of another ending', undefined, '', 'unexpected file', 'first', 'notes.mdx', { as: 'content/topics/notes.md' }],
    ['a file whose name is no slug', undefined, '', 'invalid slug', 'first', 'new-members.mdx', { as: 'content/topics/New Members.mdx' }],
    ['a page that nobody accepted', /[\s\S]+/g, '---\ntitle: Councils\ngroup: organization\norder: 9\nrelated: [csto]\n---\n\nThe councils cooperate, Nurgaliyev said.[^1.1]\n', 'new address not accepted', 'first', 'npm run accept', { as: 'content/topics/councils.mdx', elsewhere: LEDGER }],
    ['a page that is gone', undefined, '', 'unknown related page', (text) => text.split('\n').findIndex((line) => line.startsWith('related:')) + 1, 'members', { files: 'content/topics/terrorist-list.mdx', elsewhere: 'content/topics/foreign-fighters.mdx' }],
  ),
  ...rows(
    'operations',
    OPERATIONS,
    ['a kind that is neither', /(?<=^kind: )(operation|training)$/gm, '$1s', 'invalid value', 'there', '$1'],
    ['a place in the list that is no number', /(?<=^order: )\d+$/gm, 'first', 'invalid value', 'there', 'order'],
    ['a Russian name in Latin letters', /(?<=^russian: ).*$/gm, 'Kanal', 'invalid value', 'there', 'russian'],
    ['a Russian name from a source that is not there', /(?<=^russianSource: )([a-z0-9-]+)$/gm, '$1x', 'unknown source of a Russian name', 'there', '$1'],
    ['a citation of nothing', /\[\^(\d+)\.\d+\]/g, '[^$1.99]', 'unknown citation', 'there', '[^'],
    ['a related page that is not there', /(?<=^related: \[)([a-z-]+)/gm, '$1x', 'unknown related page', 'there', '$1'],
    ['an item of a list of nobody', /^(- \*\*[^[\n]*)(?:\[\^[^\]]+\])+$/gm, '$1', 'missing citation', 'there', '[^'],
  ),
  ...['bodies', 'documents', 'members', 'organizations', 'people', 'places', 'terms'].flatMap((name) =>
    rows(
      `reference/${name}`,
      `content/reference/${name}.yaml`,
      ['a key that is not there', /^ {2}(definition|aliases|name|see)(?=:)/gm, '  $1s', 'unknown key', 'there', '$1:'],
      ['a citation of nothing', /\[\^(\d+)\.\d+\]/g, '[^$1.99]', 'unknown citation', 'record', '[^'],
    ),
  ),
  ...rows(
    'reference/entries',
    ENTRIES,
    ['an id in capitals', /^- id: ([a-z0-9-]+)$/gm, '- id: $1X', 'invalid value', 'there', 'id'],
    ['a mention of an entry that is not there', /(?<=^ {2}see: \[)([a-z0-9-]+)/gm, '$1x', 'unknown related entry', 'record', '$1'],
    ['a Russian name in Latin letters', /(?<=^ {2}russian: ).*$/gm, 'Kanal', 'invalid value', 'there', 'russian'],
    ['a name of two entries', /(?<=^- id: [a-z0-9-]+\n {2}name: ).*$/gm, 'Power component', 'duplicate name', (text) => text.split('\n').indexOf('- id: power-component') + 1, 'remove it from', { files: 'content/reference/places.yaml', elsewhere: 'content/reference/terms.yaml' }],
    ['what others say by the interview', /(?<= {2}outside: >-\n {4}[^:]*)\[\^[a-z][a-z0-9-]*\]/g, '[^5.5]', 'missing outside source', 'record', '[^'],
    ['a file too many', undefined, '', 'unexpected file', 'first', 'terms.yaml', { files: 'content/reference/terms.yaml', as: 'content/reference/term.yaml' }],
    ['a list that is a map', /[\s\S]+/g, 'armenia:\n  name: Armenia\n', 'invalid value', 'first', '', { files: 'content/reference/members.yaml' }],
    ['a file that is gone', undefined, '', 'missing file', 'first', 'restore content/reference/people.yaml', { files: 'content/reference/people.yaml' }],
  ),
  ...rows(
    'reference/figures',
    FIGURES,
    ['a hedge that is none', /(?<=^ {2}hedge: )(exact|about|more than|almost)$/gm, '$1 or so', 'invalid value', 'there', ''],
    ['no hedge', /^ {2}hedge: .*\n/gm, '', 'missing key', 'record', 'exact'],
    ['no period', /^ {2}period: .*\n/gm, '', 'missing key', 'record', 'period'],
    ['a number in words', /(?<=^ {2}value: )\d+$/gm, 'many', 'invalid value', 'there', 'value'],
    ['a statement that is not there', /(?<=^ {2}statement: ')(\d+)\.\d+/gm, '$1.99', 'unknown statement in a figure', 'record', '$1.'],
    ['an operation that is not there', /(?<=^ {2}operation: )([a-z-]+)$/gm, '$1x', 'unknown operation in a figure', 'record', '$1'],
    ['an id used twice', /(?<=^- id: )fig-(?!(?:wanted|detained|checked)-2019$)[a-z0-9-]+$/gm, 'fig-wanted-2019', 'duplicate id', 'there', 'fig-wanted-2019-2'],
  ),
  ...rows(
    'reference/events',
    EVENTS,
    ['a date in words', /(?<=^ {2}date: ).*$/gm, 'last summer', 'invalid value', 'there', 'date'],
    ['a standing that is none', /(?<=^ {2}standing: )(happened|goes on|planned)$/gm, '$1s', 'invalid value', 'there', '$1'],
    ['a citation of nothing', /\[\^(\d+)\.\d+\]/g, '[^$1.99]', 'unknown citation', 'record', '[^'],
  ),
  ...rows(
    'reference/corrections',
    CORRECTIONS,
    ['a kind that is none', /(?<=^- kind: )([a-z]+)$/gm, '$1s', 'invalid value', 'there', '$1'],
    ['a statement that is not there', /(?<=^ {4}- ')(\d+)\.\d+/gm, '$1.99', 'unknown subject of a correction', 'record', '$1.'],
  ),
  ...rows(
    'since-2020/facts',
    FACTS,
    ['a source that is not there', /(?<=^ {2}sources:\n {4}- )([a-z0-9-]+)$/gm, '$1x', 'unknown source in a fact', 'record', '$1'],
    ['a page that is not there', /(?<=^ {2}pages:\n {4}- )([a-z0-9-]+)$/gm, '$1x', 'unknown page in a fact', 'record', '$1'],
    ['a follow-up to a statement that is not there', /(?<=^ {2}follows:\n {4}- ')(\d+)\.\d+/gm, '$1.99', 'unknown subject in follows', 'record', '$1.'],
    ['a confidence that is none', /(?<=^ {2}confidence: )(high|medium)$/gm, '$1er', 'invalid value', 'there', '$1'],
    ['a thirteenth month', /(?<=^ {2}date: ')(\d{4})-\d\d-\d\d/gm, '$1-13-01', 'invalid value', 'there', 'date'],
    ['no date', /^ {2}date: .*\n/gm, '', 'missing key', 'record', 'date'],
    ['an id without its beginning', /(?<=^- id: )fact-/gm, '', 'invalid value', 'there', 'id'],
    ['another wording, without an amendment', /(?<=^ {2}text: '?)(?=[A-Z])/gm, 'Indeed ', 'reworded claim without an amendment', 'record', "amend it: what: ['fact-"],
    ['a fact that is gone', /^- id: (fact-programme-adopted)$/gm, '- id: fact-renamed', 'missing published fact', (text) => text.split('\n').findIndex((line) => line.startsWith('  fact-programme-adopted:')) + 1, '- from: /since-2020/facts/#$1', { elsewhere: LEDGER }],
  ),
  ...rows(
    'since-2020/statuses',
    STATUSES,
    ['a status that is none', /(?<=^ {2}status: )([a-z ]+)$/gm, '$1x', 'invalid value', 'there', '$1'],
    ['a statement that is not there', /(?<=^- statement: ')(\d+)\.\d+/gm, '$1.99', 'unknown statement in a status', 'record', '$1.'],
    ['no reason', /^ {2}reason: .*\n/gm, '', 'missing key', 'record', 'reason'],
    ['a fact that is not there', /(?<=^ {2}facts: \[)(fact-[a-z0-9-]+)/gm, '$1x', 'unknown fact in a status', 'record', '$1'],
    ['a status of one statement told twice', /^- statement: '(?!0\.2)\d+\.\d+'/gm, "- statement: '0.2'", 'duplicate status', 'record', 'merge the two records'],
  ),
  ...rows(
    'sources',
    SOURCES,
    ['a day that no month has', /^published: \d{4}-\d\d-\d\d$/gm, 'published: 2020-07-36', 'invalid value', 'there', 'published'],
    ['a kind that is none', /(?<=^kind: )([a-z-]+)$/gm, '$1s', 'invalid value', 'there', '$1'],
    ['an address that is none', /(?<=^url: ).*$/gm, 'see above', 'invalid value', 'there', 'url'],
    ['an address that runs', /(?<=^url: ).*$/gm, 'javascript:alert(1)', 'invalid value', 'there', 'url'],
    ['no title', /^title: .*\n(?: .*\n)*/gm, '', 'missing key', 'first', 'title'],
    ['an unknown key', /^publisher(?=:)/gm, 'publishers', 'unknown key', 'there', 'publisher:'],
    ['a language that is none', /(?<=^language: )[a-z]+$/gm, 'xx', 'unknown language', 'there', 'language: '],
    ['no day of reading', /^read: .*\n/gm, '', 'missing key', 'first', 'read'],
    ['a source that nothing rests on', undefined, '', 'unused source', 'first', '[^idle]', { files: 'content/sources/csto-structure.yaml', as: 'content/sources/idle.yaml' }],
    ['a file of another ending', undefined, '', 'unexpected file', 'first', 'notes.yaml', { as: 'content/sources/notes.yml' }],
    ['a file whose name is no key', undefined, '', 'invalid source key', 'first', 'new-source', { as: 'content/sources/New Source.yaml' }],
  ),
  ...rows(
    'search',
    SYNONYMS,
    ['a word in capitals', /(?<=typed: \[)([a-z])/g, 'X$1', 'invalid value', 'there', 'typed'],
    ['several words where one is meant', /(?<=means: \[)([a-z-]+)/g, '$1 $1', 'invalid value', 'there', 'means'],
    ['an unknown key', /typed(?=: )/g, 'type', 'unknown key', 'there', 'typed:'],
    ['a word that the site does not have', /(?<=means: \[)organization(?=,)/g, 'organizatoin', 'synonym for a word that the site does not have', 'record', 'organization'],
  ),
  ...rows(
    'amendments',
    AMENDMENTS,
    ['a version out of order', NEWEST, "- version: 0.9.0\n  date: '2026-12-01'\n  amendments: []\n", 'version out of order', 'there', '1.0.1'],
    ['an amendment of nothing', NEWEST, "- version: 1.0.1\n  date: '2026-12-01'\n  amendments: [{ what: ['10.55'], kind: corrected, why: The hedge was another one. }]\n", 'unknown subject of an amendment', (text) => text.split('\n').findIndex((line) => line.includes('10.55')) + 1, '10.5'],
    ['a kind that is none', NEWEST, "- version: 1.0.1\n  date: '2026-12-01'\n  amendments: [{ what: ['10.5'], kind: correct, why: The hedge was another one. }]\n", 'invalid value', (text) => text.split('\n').findIndex((line) => line.includes("what: ['10.5']")) + 1, 'corrected'],
    ['no day', /^ {2}date: .*\n/gm, '', 'missing key', 'record', 'date'],
    ['a version that is none', /(?<=^- version: ).*$/gm, 'next', 'invalid value', 'there', 'version'],
  ),
  ...rows(
    'moved',
    MOVES,
    ['a move of what never was', END, `- { from: /about/#methods, to: /about/#marks, ${WHY} }\n`, 'move from an unpublished address', 'there', '/about/#method'],
    ['a move of what still stands', END, `- { from: /topics/members/, to: /topics/csto/, ${WHY} }\n`, 'move from an existing page', 'there', 'delete the page or the entry'],
    ['a move in no version', END, '- { from: /about/#method, to: /about/#marks, why: For a reason of this test., version: 1.5.0 }\n', 'unknown version in a move', 'there', '1.0.0'],
    ['a move to nowhere', END, `- { from: /about/#method, ${WHY} }\n`, 'invalid value', 'there', ''],
    ['circular move', END, `- { from: /about/#method, to: /about/#marks, ${WHY} }\n- { from: /about/#marks, to: /about/#method, ${WHY} }\n`, 'circular move', 'there', 'to: the current URL of the passage'],
    ['a move to a passage that is not there', END, `- { from: /about/#method, to: /about/#mark, ${WHY} }\n`, 'move to an unknown anchor', 'there', '/about/#marks'],
  ),
  ...rows(
    'permalinks',
    LEDGER,
    ['a ledger that is gone', undefined, '', 'missing permalink ledger', 'first', 'restore content/permalinks.yaml'],
    ['a section under another name', /^anchors(?=:)/gm, 'anchor', 'unknown key', 'there', 'anchors:'],
    ['another digest', /(?<=^ {2}"10\.(\d+)": ".* \| )[0-9a-f]{12}/gm, '000000000000', 'reworded claim without an amendment', (text, match) => text.split('\n').findIndex((line) => line.startsWith(`${match[1]}. **`)) + 1, 'amend it', { elsewhere: 'content/interview/10-illegal-migration.mdx' }],
    ['a statement that never was', /^(?= {2}"0\.2")/gm, '  "0.99": "Nothing | ¶1.1 | 000000000000 | 1.0.0"\n', 'missing published statement', 'there', '99. **Withdrawn.** Reason.'],
    ['a page that never was', /(?<=^pages:\n)/gm, '  /topics/gone/: 1.0.0\n', 'missing published page', 'there', '- from: /topics/gone/'],
  ),
];
