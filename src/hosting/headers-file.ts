import type { HeaderRule } from './header-rules.ts';

/** The headers as `_headers`, the file that Netlify and Cloudflare Pages read from the root of what is uploaded. */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  return rules
    .map(({ below, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${base}${below.slice(1)}*\n${lines.join('')}`;
    })
    .join('\n');
}

/** What such a file says of a path: name and value of each header, in the order of the file. */
export function headersFor(path: string, file: string): [name: string, value: string][] {
  const found: [string, string][] = [];
  let holds = false;
  for (const line of file.split('\n')) {
    const [, name, value] = /^ +([\w-]+): (.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) {
      if (holds) found.push([name, value]);
    } else if (line !== '') holds = path.startsWith(line.replace(/\*$/, ''));
  }
  return found;
}
