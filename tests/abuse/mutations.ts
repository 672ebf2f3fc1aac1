import type { Mutation } from './mutation.ts';

const INTERVIEW = 'content/interview/*.mdx';
const TOPICS = 'content/topics/*.mdx';
const OPERATIONS = 'content/operations/*.mdx';
const ENTRIES = 'content/reference/{bodies,documents,members,organizations,people,places,terms}.yaml';
const FIGURES = 'content/reference/figures.yaml';
const EVENTS = 'content/reference/events.yaml';
const MENDINGS = 'content/reference/mendings.yaml';
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
    ['a number typed twice', /^([2-9])(?=\. \*\*)/gm, (n = '') => String(Number(n) - 1), 'number typed twice', 'there', '$1.'],
    ['a number skipped', /^(\d+)(?=\. \*\*)(?![\s\S]*^\d+\. \*\*)/gm, (n = '') => String(Number(n) + 2), 'number skipped', 'there', '$1.'],
    ['a statement without label', /^([1-9]\d*\. )\*\*[^*]+\*\* /gm, '$1', 'statement without label', 'there', '**Subject, scope, year.**'],
    ['a label that is a sentence', /^([1-9]\d*\. )\*\*[^*]+\*\*/gm, '$1**One two three four five six seven eight nine.**', 'label of the wrong length', 'there', 'One two three four five six'],
    ['a statement without place in the source', / ¶[\d.–]+$/gm, '', 'statement without locator', 'statement', '¶'],
    ['a place that the source does not have', /¶(\d+)\.\d+$/gm, '¶$1.99', 'locator that does not exist', 'statement', '¶$1.'],
    ['a theme that is no topic', /^ {2}([a-z-]+)(?=: (\d+))/gm, '  $1x', 'theme without a topic', (text, match) => text.split('\n').findIndex((line) => line.startsWith(`${match[2]}. **`)) + 1, '$1'],
    ['a theme of a statement that is not there', /^( {2}[a-z-]+: (?:[\d, -]*)\d)$/gm, '$1, 99', 'theme of a statement that does not exist', 'there', ''],
    ['a theme without numbers', /^ {2}([a-z-]+): [\d, -]*\d$/gm, '  $1: all', 'theme without numbers', 'there', '$1: 0-'],
    ['a speaker of nothing', /^( {2})\d+(?=: (?:interviewee|interviewer|agency)$)/gm, '$177', 'speakers of a statement that does not exist', 'there', ''],
    ['a speaker who did not speak', /^( {2}\d+): (?:interviewee|interviewer|agency)$/gm, '$1: interviewe', 'value that does not fit', 'there', 'interviewee'],
    ['a paragraph with an unknown key', /sentences(?=: \d)/g, 'sentence', 'unknown key', 'there', 'sentences:'],
    ['a sentence of the source that no statement has', /sentences: \d+/g, 'sentences: 20', 'source sentence without a statement', 'there', 'a new statement at the end of the list'],
    ['a question that asks nothing', /^question: .*\?"?$/gm, 'question: It is about this and that.', 'value that does not fit', 'there', 'question'],
    ['an unknown key', /^aliases(?=:)/gm, 'alias', 'unknown key', 'there', 'aliases:'],
    ['a second paragraph in a statement', /(?<=\n\n) {3}> /g, '   ', 'second paragraph in a statement', 'there', 'a new statement at the end of the list'],
    ['another wording, without an amendment', /(?<=^[1-9]\d*\. \*\*[^*]+\*\* )(?=[A-Z])/gm, 'Indeed: ', 'published claim reworded, without an amendment', 'there', "restore it, or amend it: what: ['"],
    ['an exchange whose file has no number', undefined, '', 'file name that tells no exchange', 'first', '10-illegal-migration.mdx', { files: 'content/interview/03-*.mdx', as: 'content/interview/third.mdx' }],
    ['an exchange too many', undefined, '', 'exchange that the interview does not have', 'first', '12', { files: 'content/interview/12-*.mdx', as: 'content/interview/13-more.mdx' }],
    ['an exchange that is gone', undefined, '', 'missing exchange', 'first', '07-name.mdx', { files: 'content/interview/07-*.mdx', elsewhere: 'content/interview' }],
  ),
  ...rows(
    'topics',
    TOPICS,
    ['a citation of a statement that is not there', /\[\^(\d+)\.\d+\]/g, '[^$1.99]', 'citation to nothing', 'there', '[^'],
    ['a citation of a source that is not there', /\[\^([a-z]+-[a-z0-9-]+)\]/g, '[^$1x]', 'citation to nothing', 'there', '[^$1]'],
    ['a citation of the silence of nothing', /\[\^silent:\d+\]/g, '[^silent:99]', 'citation to nothing', 'there', '[^silent:9]'],
    ['a sentence of nobody', END, '\nA claim of nobody.\n', 'block without citation', 'below', '[^'],
    ['a heading without anchor', /^(## .*?) \{.*\}$/gm, '$1', 'heading without anchor', 'there', '{/* #'],
    ['an anchor in other letters', /(?<=\/\* #)[a-z0-9-]+(?= \*\/)/g, 'расширение', 'anchor that is not plain ASCII', 'there', '#'],
    ['an anchor that belongs to a statement', /(?<=\/\* #)[a-z0-9-]+(?= \*\/)/g, 's7-0', 'reserved anchor', 'there', '#section-s7-0'],
    ['an anchor of another page', /(?<=\/\* #)[a-z0-9-]+(?= \*\/)/g, 'csto-charter', 'duplicate anchor', 'there', '#csto-charter-2', { files: 'content/topics/members.mdx' }],
    ['a heading of the wrong level', /^##(?= )/gm, '#', 'heading of the wrong level', 'there', '## '],
    ['a link to a page that is not there', END, '\nSee [the members](/topics/member/).[^editors]\n', 'link to a page that does not exist', 'below', '/topics/members/'],
    ['a link to a passage that is not there', END, '\nSee [it](/topics/members/#members-expanse).[^editors]\n', 'link to an anchor that does not exist', 'below', '/topics/members/#members-expansion'],
    ['a related page that is not there', /(?<=^related: \[)([a-z-]+)/gm, '$1x', 'related page that does not exist', 'there', '$1'],
    ['a page that does not begin with its answer', /(?<=^---\n)(?=\n[A-Z])/gm, '\n## First {/* #first-of-all */}\n', 'page without answer', (text) => text.split('\n').findIndex((line) => line.startsWith('## First')) + 1, 'a paragraph before the first heading'],
    ['the title of another page', /(?<=^title: ).*$/gm, 'Peacekeeping', 'duplicate title', 'second', 'content/topics/peacekeeping.mdx', { files: 'content/topics/terrorist-list.mdx' }],
    ['a bare brace', END, '\nFewer than {x of them.[^editors]\n', 'text that is no MDX', (text) => text.split('\n').length - 1, '&#123;'],
    ['a component that is not there', /<Glance>([\s\S]*?)<\/Glance>/g, '<Glanse>$1</Glanse>', 'component that does not exist', 'there', '<Glance>'],
    ['a component that is not there and stands alone', END, '\n<MembersMap />\n', 'component that does not exist', 'below', '<MemberMap>'],
    ['HTML', END, '\n<div>Text.[^editors]</div>\n', 'HTML in a text', 'below', 'take the tag out'],
    ['an image', END, '\n![A map](https://example.org/map.png)[^editors]\n', 'image in a text', 'below', '<MemberMap />'],
    ['an import', END, "\nimport x from './x.ts'\n", 'import or export in a text', 'below', 'delete this line'],
    ['a prop under another name', /(?<=<Figure )of(?==)/g, 'id', 'unknown prop', 'there', 'of, as in'],
    ['a style', /(?<=<Figure of="[a-z0-9-]+")/g, ' style="color: red"', 'unknown prop', 'there', '<Figure of='],
    ['a count of nothing', END, '\nThere are <Count of="pages" /> of them.[^editors]\n', 'count of something unknown', 'below', '<Count of='],
    ['a count typed by hand', END, '\nThe site has 16 topics.[^editors]\n', 'count typed by hand', 'below', '<Count of="topics" />'],
    ['an expression', END, '\nThere were {count} of them.[^editors]\n', 'expression in a text', 'below', '&#123;'],
    ['a figure that is not there', /(?<=<Figure of=")([a-z0-9-]+)/g, '$1x', 'figure that does not exist', 'there', '$1'],
    ['a word that dates', END, '\nIt was so last year.[^editors]\n', 'word that dates from the day of reading', (text) => text.split('\n').findLastIndex((line) => line.startsWith('## ')) + 1, '2019'],
    ['no title', /^title: .*\n/gm, '', 'missing key', 'second', 'title'],
    ['a group that is not there', /^group: ([a-z]+)/gm, 'group: $1x', 'value that does not fit', 'there', '$1'],
    ['a quotation mark that is not closed', /^title: .*$/gm, 'title: "Members', 'malformed front matter', (text) => text.split('\n').indexOf('---', 1), 'quote a value'],
    ['an empty file', /[\s\S]+/g, '\n', 'empty file', 'first', 'copy a neighboring file'],
    ['a file in another encoding', /[\s\S]+/g, Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1'), 'file that is not UTF-8', 'second', 'encoding UTF-8'],
    ['a file of another ending', undefined, '', 'file of the wrong kind', 'first', 'notes.mdx', { as: 'content/topics/notes.md' }],
    ['a file whose name is no slug', undefined, '', 'file name that is no slug', 'first', 'new-members.mdx', { as: 'content/topics/New Members.mdx' }],
    ['a page that nobody accepted', /[\s\S]+/g, '---\ntitle: Councils\ngroup: organization\norder: 9\nrelated: [csto]\n---\n\nThe councils cooperate, Nurgaliyev said.[^1.1]\n', 'address not accepted yet', 'first', 'npm run accept', { as: 'content/topics/councils.mdx', elsewhere: LEDGER }],
    ['a page that is gone', undefined, '', 'related page that does not exist', (text) => text.split('\n').findIndex((line) => line.startsWith('related:')) + 1, 'members', { files: 'content/topics/terrorist-list.mdx', elsewhere: 'content/topics/foreign-fighters.mdx' }],
  ),
  ...rows(
    'operations',
    OPERATIONS,
    ['a kind that is neither', /(?<=^kind: )(operation|training)$/gm, '$1s', 'value that does not fit', 'there', '$1'],
    ['a place in the list that is no number', /(?<=^order: )\d+$/gm, 'first', 'value that does not fit', 'there', 'order'],
    ['a Russian name in Latin letters', /(?<=^russian: ).*$/gm, 'Kanal', 'value that does not fit', 'there', 'russian'],
    ['a Russian name from a source that is not there', /(?<=^russianSource: )([a-z0-9-]+)$/gm, '$1x', 'name from a source that does not exist', 'there', '$1'],
    ['a citation of nothing', /\[\^(\d+)\.\d+\]/g, '[^$1.99]', 'citation to nothing', 'there', '[^'],
    ['a related page that is not there', /(?<=^related: \[)([a-z-]+)/gm, '$1x', 'related page that does not exist', 'there', '$1'],
    ['an item of a list of nobody', /^(- \*\*[^[\n]*)(?:\[\^[^\]]+\])+$/gm, '$1', 'block without citation', 'there', '[^'],
  ),
  ...['bodies', 'documents', 'members', 'organizations', 'people', 'places', 'terms'].flatMap((name) =>
    rows(
      `reference/${name}`,
      `content/reference/${name}.yaml`,
      ['a key that is not there', /^ {2}(definition|aliases|name|see)(?=:)/gm, '  $1s', 'unknown key', 'there', '$1:'],
      ['a citation of nothing', /\[\^(\d+)\.\d+\]/g, '[^$1.99]', 'citation to nothing', 'record', '[^'],
    ),
  ),
  ...rows(
    'reference/entries',
    ENTRIES,
    ['an id in capitals', /^- id: ([a-z0-9-]+)$/gm, '- id: $1X', 'value that does not fit', 'there', 'id'],
    ['a mention of an entry that is not there', /(?<=^ {2}see: \[)([a-z0-9-]+)/gm, '$1x', 'mention of an unknown entry', 'record', '$1'],
    ['a Russian name in Latin letters', /(?<=^ {2}russian: ).*$/gm, 'Kanal', 'value that does not fit', 'there', 'russian'],
    ['a name of two entries', /(?<=^- id: [a-z0-9-]+\n {2}name: ).*$/gm, 'Power component', 'name of two entries', (text) => text.split('\n').indexOf('- id: power-component') + 1, 'take it from', { files: 'content/reference/places.yaml', elsewhere: 'content/reference/terms.yaml' }],
    ['what others say by the interview', /(?<= {2}outside: >-\n {4}[^:]*)\[\^[a-z][a-z0-9-]*\]/g, '[^5.5]', 'outside knowledge without a source of its own', 'record', '[^'],
    ['a file too many', undefined, '', 'file of the wrong kind', 'first', 'terms.yaml', { files: 'content/reference/terms.yaml', as: 'content/reference/term.yaml' }],
    ['a list that is a map', /[\s\S]+/g, 'armenia:\n  name: Armenia\n', 'value that does not fit', 'first', '', { files: 'content/reference/members.yaml' }],
    ['a file that is gone', undefined, '', 'empty collection', 'first', 'restore content/reference/people.yaml', { files: 'content/reference/people.yaml' }],
  ),
  ...rows(
    'reference/figures',
    FIGURES,
    ['a hedge that is none', /(?<=^ {2}hedge: )(exact|about|more than|almost)$/gm, '$1 or so', 'value that does not fit', 'there', ''],
    ['no hedge', /^ {2}hedge: .*\n/gm, '', 'missing key', 'record', 'exact'],
    ['no period', /^ {2}period: .*\n/gm, '', 'missing key', 'record', 'period'],
    ['a number in words', /(?<=^ {2}value: )\d+$/gm, 'many', 'value that does not fit', 'there', 'value'],
    ['a statement that is not there', /(?<=^ {2}statement: ')(\d+)\.\d+/gm, '$1.99', 'figure of a statement that does not exist', 'record', '$1.'],
    ['an operation that is not there', /(?<=^ {2}operation: )([a-z-]+)$/gm, '$1x', 'figure of an operation that does not exist', 'record', '$1'],
    ['an id used twice', /(?<=^- id: )fig-(?!(?:wanted|detained|checked)-2019$)[a-z0-9-]+$/gm, 'fig-wanted-2019', 'entry defined twice', 'there', 'fig-wanted-2019-2'],
  ),
  ...rows(
    'reference/events',
    EVENTS,
    ['a date in words', /(?<=^ {2}date: ).*$/gm, 'last summer', 'value that does not fit', 'there', 'date'],
    ['a standing that is none', /(?<=^ {2}standing: )(happened|goes on|planned)$/gm, '$1s', 'value that does not fit', 'there', '$1'],
    ['a citation of nothing', /\[\^(\d+)\.\d+\]/g, '[^$1.99]', 'citation to nothing', 'record', '[^'],
  ),
  ...rows(
    'reference/mendings',
    MENDINGS,
    ['a kind that is none', /(?<=^- kind: )([a-z]+)$/gm, '$1s', 'value that does not fit', 'there', '$1'],
    ['a statement that is not there', /(?<=^ {4}- ')(\d+)\.\d+/gm, '$1.99', 'mending of nothing', 'record', '$1.'],
  ),
  ...rows(
    'since-2020/facts',
    FACTS,
    ['a source that is not there', /(?<=^ {2}sources:\n {4}- )([a-z0-9-]+)$/gm, '$1x', 'fact from a source that does not exist', 'record', '$1'],
    ['a page that is not there', /(?<=^ {2}pages:\n {4}- )([a-z0-9-]+)$/gm, '$1x', 'fact on a page that does not exist', 'record', '$1'],
    ['a follow-up to a statement that is not there', /(?<=^ {2}follows:\n {4}- ')(\d+)\.\d+/gm, '$1.99', 'follow-up to nothing', 'record', '$1.'],
    ['a confidence that is none', /(?<=^ {2}confidence: )(high|medium)$/gm, '$1er', 'value that does not fit', 'there', '$1'],
    ['a thirteenth month', /(?<=^ {2}date: ')(\d{4})-\d\d-\d\d/gm, '$1-13-01', 'value that does not fit', 'there', 'date'],
    ['no date', /^ {2}date: .*\n/gm, '', 'missing key', 'record', 'date'],
    ['an id without its beginning', /(?<=^- id: )fact-/gm, '', 'value that does not fit', 'there', 'id'],
    ['another wording, without an amendment', /(?<=^ {2}text: '?)(?=[A-Z])/gm, 'Indeed ', 'published claim reworded, without an amendment', 'record', "amend it: what: ['fact-"],
    ['a fact that is gone', /^- id: (fact-programme-adopted)$/gm, '- id: fact-renamed', 'published fact that is gone', (text) => text.split('\n').findIndex((line) => line.startsWith('  fact-programme-adopted:')) + 1, '- from: /since-2020/facts/#$1', { elsewhere: LEDGER }],
  ),
  ...rows(
    'since-2020/statuses',
    STATUSES,
    ['a status that is none', /(?<=^ {2}status: )([a-z ]+)$/gm, '$1x', 'value that does not fit', 'there', '$1'],
    ['a statement that is not there', /(?<=^- statement: ')(\d+)\.\d+/gm, '$1.99', 'status of a statement that does not exist', 'record', '$1.'],
    ['no reason', /^ {2}reason: .*\n/gm, '', 'missing key', 'record', 'reason'],
    ['a fact that is not there', /(?<=^ {2}facts: \[)(fact-[a-z0-9-]+)/gm, '$1x', 'status by a fact that does not exist', 'record', '$1'],
    ['a status of one statement told twice', /^- statement: '(?!0\.2)\d+\.\d+'/gm, "- statement: '0.2'", 'statement with two statuses', 'record', 'put both into one'],
  ),
  ...rows(
    'sources',
    SOURCES,
    ['a day that no month has', /^published: \d{4}-\d\d-\d\d$/gm, 'published: 2020-07-36', 'value that does not fit', 'there', 'published'],
    ['a kind that is none', /(?<=^kind: )([a-z-]+)$/gm, '$1s', 'value that does not fit', 'there', '$1'],
    ['an address that is none', /(?<=^url: ).*$/gm, 'see above', 'value that does not fit', 'there', 'url'],
    ['an address that runs', /(?<=^url: ).*$/gm, 'javascript:alert(1)', 'value that does not fit', 'there', 'url'],
    ['no title', /^title: .*\n(?: .*\n)*/gm, '', 'missing key', 'first', 'title'],
    ['an unknown key', /^publisher(?=:)/gm, 'publishers', 'unknown key', 'there', 'publisher:'],
    ['a language that is none', /(?<=^language: )[a-z]+$/gm, 'xx', 'unknown language', 'there', 'language: '],
    ['no day of reading', /^read: .*\n/gm, '', 'missing key', 'first', 'read'],
    ['a source that nothing rests on', undefined, '', 'source never used', 'first', '[^idle]', { files: 'content/sources/csto-structure.yaml', as: 'content/sources/idle.yaml' }],
    ['a file of another ending', undefined, '', 'file of the wrong kind', 'first', 'notes.yaml', { as: 'content/sources/notes.yml' }],
    ['a file whose name is no key', undefined, '', 'file name that is no key', 'first', 'new-source', { as: 'content/sources/New Source.yaml' }],
  ),
  ...rows(
    'search',
    SYNONYMS,
    ['a word in capitals', /(?<=typed: \[)([a-z])/g, 'X$1', 'value that does not fit', 'there', 'typed'],
    ['several words where one is meant', /(?<=means: \[)([a-z-]+)/g, '$1 $1', 'value that does not fit', 'there', 'means'],
    ['an unknown key', /typed(?=: )/g, 'type', 'unknown key', 'there', 'typed:'],
    ['a word that the site does not have', /(?<=means: \[)organization(?=,)/g, 'organizatoin', 'synonym for a word that the site does not have', 'record', 'organization'],
  ),
  ...rows(
    'amendments',
    AMENDMENTS,
    ['a version out of order', NEWEST, "- version: 0.9.0\n  date: '2026-12-01'\n  amendments: []\n", 'version out of order', 'there', '1.0.1'],
    ['an amendment of nothing', NEWEST, "- version: 1.0.1\n  date: '2026-12-01'\n  amendments: [{ what: ['10.55'], kind: corrected, why: The hedge was another one. }]\n", 'amendment of nothing', (text) => text.split('\n').findIndex((line) => line.includes('10.55')) + 1, '10.5'],
    ['a kind that is none', NEWEST, "- version: 1.0.1\n  date: '2026-12-01'\n  amendments: [{ what: ['10.5'], kind: correct, why: The hedge was another one. }]\n", 'value that does not fit', (text) => text.split('\n').findIndex((line) => line.includes("what: ['10.5']")) + 1, 'corrected'],
    ['no day', /^ {2}date: .*\n/gm, '', 'missing key', 'record', 'date'],
    ['a version that is none', /(?<=^- version: ).*$/gm, 'next', 'value that does not fit', 'there', 'version'],
  ),
  ...rows(
    'moved',
    MOVES,
    ['a move of what never was', END, `- { from: /about/#methods, to: /about/#marks, ${WHY} }\n`, 'move of an address never published', 'there', '/about/#method'],
    ['a move of what still stands', END, `- { from: /topics/members/, to: /topics/csto/, ${WHY} }\n`, 'moved page that still stands', 'there', 'delete the page, or the entry'],
    ['a move in no version', END, '- { from: /about/#method, to: /about/#marks, why: For a reason of this test., version: 1.5.0 }\n', 'move in a version that does not exist', 'there', '1.0.0'],
    ['a move to nowhere', END, `- { from: /about/#method, ${WHY} }\n`, 'value that does not fit', 'there', ''],
    ['moves in a circle', END, `- { from: /about/#method, to: /about/#marks, ${WHY} }\n- { from: /about/#marks, to: /about/#method, ${WHY} }\n`, 'moves in a circle', 'there', 'to: where the passage stands'],
    ['a move to a passage that is not there', END, `- { from: /about/#method, to: /about/#mark, ${WHY} }\n`, 'move to an anchor that does not exist', 'there', '/about/#marks'],
  ),
  ...rows(
    'permalinks',
    LEDGER,
    ['a ledger that is gone', undefined, '', 'missing ledger of permalinks', 'first', 'restore content/permalinks.yaml'],
    ['a section under another name', /^anchors(?=:)/gm, 'anchor', 'unknown key', 'there', 'anchors:'],
    ['another digest', /(?<=^ {2}"10\.(\d+)": ".* \| )[0-9a-f]{12}/gm, '000000000000', 'published claim reworded, without an amendment', (text, match) => text.split('\n').findIndex((line) => line.startsWith(`${match[1]}. **`)) + 1, 'amend it', { elsewhere: 'content/interview/10-illegal-migration.mdx' }],
    ['a statement that never was', /^(?= {2}"0\.2")/gm, '  "0.99": "Nothing | ¶1.1 | 000000000000 | 1.0.0"\n', 'published number that is gone', 'there', '99. **Withdrawn.** Reason.'],
    ['a page that never was', /(?<=^pages:\n)/gm, '  /topics/gone/: 1.0.0\n', 'published page that is gone', 'there', '- from: /topics/gone/'],
  ),
];
