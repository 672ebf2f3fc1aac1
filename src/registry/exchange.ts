import type { SpeakerId } from './site.ts';
import { basename } from 'node:path';
import { type Fault, nearest } from '../syntax/faults.ts';
import { inlineHtml, plainText } from '../syntax/inline.ts';
import { sentencesOf } from '../syntax/locators.ts';
import { parseMdx } from '../syntax/mdx.ts';
import { parseRanges } from '../syntax/ranges.ts';
import { type ExchangeFrontMatter, exchangeSchema } from './schemas.ts';
import { statementPage } from './statement-page.ts';
import { readStatementItems, type StatementItem } from './statements.ts';
import type { Exchange, SourceParagraph } from './types.ts';
import { type Parsed, parseYaml } from '../syntax/yaml.ts';

/** Reads a file of `content/interview/`. Adds all faults to `faults` and returns undefined if the file is not valid. */
export function readExchange(text: string, file: string, faults: Fault[]): Exchange | undefined {
  const name = /^(\d{2,})-[a-z0-9-]+\.mdx$/.exec(basename(file));
  if (!name) {
    faults.push({
      file,
      line: 1,
      problem: 'invalid exchange file name',
      found: basename(file),
      expected: 'NN-name.mdx with the number of the exchange',
      nearest: '10-illegal-migration.mdx',
    });
    return undefined;
  }
  const number = Number(name[1]);
  const mdx = parseMdx(text, file);
  if ('fault' in mdx) return void faults.push(mdx.fault);
  const front = parseYaml(exchangeSchema, mdx.yaml, file, 2);
  if ('faults' in front) return void faults.push(...front.faults);

  const items = readStatementItems(mdx.tree, text, file, faults);
  checkNumbers(items, number === 0 ? 1 : 0, file, faults);
  const paragraphs = readParagraphs(front.data);
  checkSentences(items, paragraphs, file, front, faults);
  const themes = readThemes(items, front, file, faults);
  checkFrontMatterNumbers(items, front, file, faults);

  const statements = items.map((item) => ({
    id: `${number}.${item.number}`,
    exchange: number,
    number: item.number,
    anchor: `s${number}-${item.number}`,
    url: `/interview/${number}/#s${number}-${item.number}`,
    page: statementPage(`${number}.${item.number}`),
    label: item.label,
    text: plainText(item.claim),
    html: inlineHtml(item.claim),
    locator: item.locator,
    locators: item.locators,
    speaker: front.data.speakers[item.number] ?? defaultSpeaker(number, item.number),
    remarks: item.remarks,
    themes: themes.get(item.number) ?? [],
    withdrawn: item.withdrawn,
    unused: front.data.unused[item.number],
    file,
    line: item.line,
  }));
  const { title, question, aliases } = front.data;
  return {
    number,
    url: `/interview/${number}/`,
    title,
    question,
    aliases,
    paragraphs,
    statements,
    originalTree: mdx.tree,
    file,
  };
}

/** Returns the default speaker: the agency for the lead, the interviewer for questions, the interviewee for answers. */
function defaultSpeaker(exchange: number, number: number): SpeakerId {
  if (exchange === 0) return 'agency';
  return number === 0 ? 'interviewer' : 'interviewee';
}

function readParagraphs(front: ExchangeFrontMatter): SourceParagraph[] {
  return Object.entries(front.paragraphs)
    .map(([number, paragraph]) => ({ number: Number(number), ...paragraph }))
    .sort((a, b) => a.number - b.number);
}

/** Checks that statement numbers are consecutive, because Markdown renders any typed numbers as consecutive. */
function checkNumbers(items: readonly StatementItem[], first: number, file: string, faults: Fault[]): void {
  const seen = new Set<number>();
  let expected = first;
  for (const { number, line } of items) {
    if (seen.has(number)) {
      faults.push({
        file,
        line,
        problem: 'duplicate number',
        found: `${number}.`,
        expected: `${expected}.`,
        nearest: `${expected}.`,
      });
    } else if (number > expected) {
      faults.push({
        file,
        line,
        problem: 'skipped number',
        found: `${number}.`,
        expected: `${expected}.`,
        nearest: `${expected}., or a tombstone: ${expected}. **Withdrawn.** Reason.`,
      });
    } else if (number < expected) {
      faults.push({
        file,
        line,
        problem: 'number out of order',
        found: `${number}. after ${expected - 1}.`,
        expected: 'numbers in rising order',
        nearest: `${expected}.`,
      });
    }
    seen.add(number);
    expected = Math.max(expected, number + 1);
  }
  if (items.length === 0) {
    faults.push({
      file,
      line: 1,
      problem: 'exchange without statements',
      found: 'no numbered list',
      expected: 'an ordered list of statements',
      nearest: `${first}. **Label.** Claim. ¶1.1`,
    });
  }
}

/** Checks that locators refer to existing sentences, and that a statement covers each sentence of the source. */
function checkSentences(
  items: readonly StatementItem[],
  paragraphs: readonly SourceParagraph[],
  file: string,
  front: Parsed<ExchangeFrontMatter>,
  faults: Fault[],
): void {
  const uncovered = new Set(
    paragraphs.flatMap((p) => sentencesOf([{ paragraph: p.number, first: 1, last: p.sentences }])),
  );
  const existing = [...uncovered];
  for (const item of items) {
    for (const sentence of sentencesOf(item.locators)) {
      uncovered.delete(sentence);
      if (existing.includes(sentence)) continue;
      faults.push({
        file,
        line: item.line,
        problem: 'unknown locator',
        found: item.locator,
        expected: `a sentence of this exchange: ¶${existing.join(', ¶')}`,
        nearest: `¶${nearest(sentence, existing)}`,
      });
    }
  }
  for (const sentence of uncovered) {
    const paragraph = Number(sentence.split('.')[0]);
    faults.push({
      file,
      line: front.lineOf(['paragraphs', String(paragraph)]),
      problem: 'source sentence without a statement',
      found: `no statement with ¶${sentence}`,
      expected: 'a statement for each sentence of the source',
      nearest: `a new statement at the end of the list, with ¶${sentence}`,
    });
  }
}

/** Returns the themes by statement number. Reports themes with unknown statements and statements without theme. */
function readThemes(
  items: readonly StatementItem[],
  front: Parsed<ExchangeFrontMatter>,
  file: string,
  faults: Fault[],
): Map<number, string[]> {
  const themes = new Map<number, string[]>();
  const numbers = items.map(({ number }) => number);
  for (const [theme, typed] of Object.entries(front.data.themes)) {
    const line = front.lineOf(['themes', theme]);
    const ranges = parseRanges(typed);
    if (!ranges) {
      faults.push({
        file,
        line,
        problem: 'invalid statement numbers',
        found: `${theme}: ${typed}`,
        expected: 'statement numbers such as 0-3, 7',
        nearest: `${theme}: 0-${Math.max(...numbers)}`,
      });
      continue;
    }
    for (const number of ranges) {
      if (numbers.includes(number)) themes.set(number, [...(themes.get(number) ?? []), theme]);
      else
        faults.push({
          file,
          line,
          problem: 'unknown statement in a theme',
          found: `${theme}: ${typed}`,
          expected: `numbers from ${Math.min(...numbers)} to ${Math.max(...numbers)}`,
          nearest: nearest(String(number), numbers.map(String)),
        });
    }
  }
  for (const { number, line, withdrawn } of items) {
    if (withdrawn || themes.has(number) || front.data.unused[number] !== undefined) continue;
    faults.push({
      file,
      line,
      problem: 'missing theme',
      found: `${number}. in no theme`,
      expected: 'each statement in a theme, or in unused with a reason',
      nearest: `${Object.keys(front.data.themes)[0] ?? 'theme'}: …, ${number}`,
    });
  }
  return themes;
}

/** Checks that `speakers` and `unused` refer to existing statement numbers. */
function checkFrontMatterNumbers(
  items: readonly StatementItem[],
  front: Parsed<ExchangeFrontMatter>,
  file: string,
  faults: Fault[],
): void {
  const numbers = items.map(({ number }) => String(number));
  for (const key of ['speakers', 'unused'] as const) {
    for (const number of Object.keys(front.data[key])) {
      if (numbers.includes(number)) continue;
      faults.push({
        file,
        line: front.lineOf([key, number]),
        problem: `unknown statement in ${key}`,
        found: `${number}:`,
        expected: 'the number of a statement of this file',
        nearest: `${nearest(number, numbers)}:`,
      });
    }
  }
}
