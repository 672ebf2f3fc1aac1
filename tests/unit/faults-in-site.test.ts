import { test } from 'node:test';
import { assertFault, ContentCopy } from '../helpers/content-copy.ts';

const SITE = 'content/site.yaml';

test('rejects a project without site.yaml', (context) => {
  const content = new ContentCopy(context);
  content.remove(SITE);
  assertFault(content.faults(), {
    file: SITE,
    line: 1,
    problem: 'missing file',
    found: 'no file',
    nearest: 'copy content/site.yaml',
  });
});

test('rejects an unknown key in site.yaml and names the right one', (context) => {
  const content = new ContentCopy(context);
  content.replace(SITE, 'tagline:', 'tag-line:');
  assertFault(content.faults(), {
    file: SITE,
    line: content.lineOf(SITE, 'tag-line:'),
    problem: 'unknown key',
    found: 'tag-line',
    nearest: 'tagline',
  });
});

test('rejects a fixed page without a file', (context) => {
  const content = new ContentCopy(context);
  content.remove('content/pages/about.mdx');
  assertFault(content.faults(), {
    file: 'content/pages/about.mdx',
    line: 1,
    problem: 'missing page',
    found: 'no file',
    nearest: 'content/pages/about.mdx',
  });
});

test('rejects a file of pages/ that is no page of the site', (context) => {
  const content = new ContentCopy(context);
  content.write('content/pages/abuot.mdx', '---\ntitle: About\n---\n');
  assertFault(content.faults(), {
    file: 'content/pages/abuot.mdx',
    line: 1,
    problem: 'unknown page',
    found: 'abuot.mdx',
    nearest: 'about.mdx',
  });
});

test('rejects a dead link on a fixed page', (context) => {
  const content = new ContentCopy(context);
  content.replace('content/pages/about.mdx', '](/data/)', '](/datas/)');
  assertFault(content.faults(), {
    file: 'content/pages/about.mdx',
    line: content.lineOf('content/pages/about.mdx', '](/datas/)'),
    problem: 'link to an unknown page',
    found: '/datas/',
    nearest: '/data/',
  });
});

test('accepts a link to every fixed page', (context) => {
  const content = new ContentCopy(context);
  content.replace('content/pages/about.mdx', '](/data/)', '](/about/accessibility/)');
  const faults = content.faults();
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
});

test('rejects a table of an unknown fact', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/pages/since.mdx';
  content.replace(file, '- fact-sg-zas', '- fact-sg-zaz');
  assertFault(content.faults(), {
    file,
    line: content.lineOf(file, 'fact-sg-zaz'),
    problem: 'unknown fact in a table',
    found: 'fact-sg-zaz',
    nearest: 'fact-sg-zas',
  });
});

test('rejects a picture of an unknown entry', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/pictures/bodies.yaml';
  content.replace(file, 'from: committee-of-secretaries', 'from: comittee-of-secretaries');
  assertFault(content.faults(), {
    file,
    line: content.lineOf(file, 'from: comittee'),
    problem: 'unknown entry in a picture',
    found: 'comittee-of-secretaries',
    nearest: 'committee-of-secretaries',
  });
});

test('rejects a picture that rests on nothing', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/pictures/timeline.yaml';
  content.replace(file, 'key: event-2003', 'key: event-2030');
  assertFault(content.faults(), {
    file,
    line: content.lineOf(file, 'event-2030'),
    problem: 'unknown source in a picture',
    found: 'event-2030',
    nearest: 'event-20',
  });
});

test('rejects a malformed picture file on its line', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/pictures/map.yaml';
  content.replace(file, 'kind: city', 'kind: town');
  assertFault(content.faults(), {
    file,
    line: content.lineOf(file, 'kind: town'),
    problem: 'invalid value',
    found: 'town',
    nearest: 'city',
  });
});

test('accepts content without pictures', (context) => {
  const content = new ContentCopy(context);
  content.remove('content/pictures');
  const faults = content.faults();
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
});

test('rejects an expression on a fixed page', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/pages/about.mdx';
  content.replace(file, 'The source has a lead', 'The {source} has a lead');
  assertFault(content.faults(), {
    file,
    line: content.lineOf(file, '{source}'),
    problem: 'unsupported expression',
    found: '{source}',
    nearest: '&#123;',
  });
});
