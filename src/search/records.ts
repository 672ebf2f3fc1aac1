import type { Kind, SearchRecord } from './search-record.ts';
import { INTERVIEW_DATE, SPEAKERS } from '../registry/site.ts';
import { SINCE_2020, UP_TO_2020 } from './byline.ts';
import { statementWord } from './browser/query.ts';
import { numberForms } from './number-forms.ts';
import { pageRecords } from './page-records.ts';
import { proseText } from '../prose/prose-html.ts';
import { ENTRY_KINDS } from '../registry/reference-schemas.ts';
import type { Entry, Figure } from '../registry/reference.ts';
import { type Fact, isAfterInterview } from '../registry/since.ts';
import type { Registry } from '../registry/registry.ts';
import type { AnyArticle, Exchange, Operation, Source, Statement } from '../registry/types.ts';
import { entriesCiting } from '../registry/uses.ts';
import { href } from '../site/address.ts';
import { longDate, longStretch } from '../site/dates.ts';

/** Every passage of the site, made from the registry: `dev` and `build` index the same. */
export function searchRecords(registry: Registry): SearchRecord[] {
  const titles = new Map([...registry.topics.values()].map(({ slug, title }) => [slug, title]));
  return [
    ...[...registry.statements.values()]
      .filter(({ withdrawn }) => !withdrawn)
      .map((statement) => statementRecord(statement, titles, wordsFor(registry, statement.id))),
    ...[...registry.topics.values()].flatMap((topic) => [articleRecord('topic', topic), ...sectionRecords(topic)]),
    ...[...registry.operations.values()].flatMap((operation) => [
      articleRecord('operation', operation, operationNames(operation)),
      ...sectionRecords(operation),
    ]),
    ...[...registry.reference.entries.values()].map(entryRecord),
    ...[...registry.reference.figures.values()].map(figureRecord),
    ...[...registry.since.facts.values()].map(factRecord),
    ...registry.exchanges.map(exchangeRecord),
    ...[...registry.sources.values()].map(sourceRecord),
    ...pageRecords(registry, record),
  ];
}

/** Other words for what a statement is about: those of the entries that rest on it and on little else. */
function wordsFor(registry: Registry, id: string): string[] {
  return entriesCiting(registry, id)
    .filter(({ citations }) => citations.length <= 3)
    .flatMap(({ name, acronym, russian, sourceWords, aliases }) => [name, acronym, russian, ...sourceWords, ...aliases])
    .filter((word) => word !== undefined);
}

function statementRecord(
  { id, url, label, text, speaker, themes, locator }: Statement,
  titles: Map<string, string>,
  aliases: readonly string[],
): SearchRecord {
  return {
    url: href(url),
    content: text,
    language: 'en',
    meta: {
      title: `§\u00a0${id} ${label}`,
      kind: 'statement',
      byline: `${SPEAKERS[speaker].name}, ${longDate(INTERVIEW_DATE)}, ${locator}`,
      ...aliasMeta([statementWord(id), ...aliases, ...numberForms(text)]),
    },
    filters: { kind: ['statement'], topic: themes.map((theme) => titles.get(theme) ?? theme) },
  };
}

function articleRecord(
  kind: 'topic' | 'operation',
  { url, title, answer, aliases }: AnyArticle,
  names: readonly string[] = [],
): SearchRecord {
  const others = [...aliases, ...names];
  return record(kind, url, title, answer, kind === 'topic' ? 'Topic' : 'Operation or training', others, [title]);
}

/** An operation is called by its bare name too, and its other names with the word before them. */
function operationNames({ title, aliases, russian }: Operation): string[] {
  const bare = title.replace(/^Operation | exercises?$/g, '');
  return [bare, ...aliases.map((alias) => `Operation ${alias}`), ...(russian ? [russian, `операция ${russian}`] : [])];
}

function sectionRecords(topic: AnyArticle): SearchRecord[] {
  return topic.sections.map(({ anchor, title, text }) =>
    record('section', `${topic.url}#${anchor}`, title, text, topic.title, [], [topic.title]),
  );
}

function entryRecord(entry: Entry): SearchRecord {
  const { url, name, acronym, russian, sourceWords, aliases, kind, definition } = entry;
  const title = acronym ? `${name} (${acronym})` : name;
  const others = [russian, ...sourceWords, ...aliases].filter((word) => word !== undefined);
  return record('entry', url, title, proseText(definition), ENTRY_KINDS[kind], others);
}

/** A figure never loses hedge, actor, scope and period, wherever its result is shown. */
function figureRecord({ url, words, unit, subject, actor, scope, period, statement }: Figure): SearchRecord {
  const content = `${words}: ${unit}, ${subject}. By: ${actor}. Within: ${scope}. Period: ${period}.`;
  return record('figure', url, `${words}, ${unit}`, content, `Figures, from §\u00a0${statement}`, []);
}

/** A fact from another source says in its byline that it is not from the interview. */
function factRecord(fact: Fact): SearchRecord {
  const { url, date, until, text, planned } = fact;
  const title = `${longStretch(date, until)}${planned ? ' (planned)' : ''}`;
  return record('fact', url, title, text, isAfterInterview(fact) ? SINCE_2020 : UP_TO_2020, []);
}

function exchangeRecord({ url, number, title, question, aliases }: Exchange): SearchRecord {
  const byline = `Exchange ${number} of the interview, ${longDate(INTERVIEW_DATE)}`;
  return record('exchange', url, title, question, byline, aliases);
}

function sourceRecord({ page, short, title, summary, publisher }: Source): SearchRecord {
  return record('source', page, short, [title, summary].filter(Boolean).join(' '), `Source, ${publisher}`, []);
}

function record(
  kind: Kind,
  url: string,
  title: string,
  content: string,
  byline: string,
  aliases: string[],
  topic?: string[],
): SearchRecord {
  return {
    url: href(url),
    content,
    language: 'en',
    meta: { title, kind, byline, ...aliasMeta([...aliases, ...numberForms(content)]) },
    filters: { kind: [kind], ...(topic ? { topic } : {}) },
  };
}

function aliasMeta(aliases: readonly string[]): { alias?: string } {
  return aliases.length > 0 ? { alias: aliases.join(' · ') } : {};
}
