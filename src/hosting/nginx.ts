import { FILE_TYPES } from './file-types.ts';
import { type HeaderRule, REVALIDATED } from './header-rules.ts';

const NOTE = '# Made by the build together with the pages: change src/hosting/, not this file.\n';

/** What belongs in nginx's `http` block: variables that the other file uses. */
export function nginxHttp(rules: readonly HeaderRule[], base: string): string {
  const maps = [...partialHeaders(rules)].map(([name, values]) => {
    const fallback = name === 'Cache-Control' ? REVALIDATED : '';
    const lines = values.map(({ below, value }) => `  "~^${base}${below.slice(1)}" "${value}";\n`);
    return `map $uri ${variable(name)} {\n  default "${fallback}";\n${lines.join('')}}\n`;
  });
  return `${NOTE}
# Brotli where the browser takes it. Debian's nginx-light has no module for it, and needs none for files that are there.
map $http_accept_encoding $site_brotli {
  default "";
  "~*(?:^|,)\\s*br\\s*(?:;\\s*q=(?:1(?:\\.0*)?|0?\\.\\d*[1-9]\\d*)\\s*)?(?:,|$)" ".br";
}
map $uri $site_content_encoding {
  default "";
  "~\\.br$" "br";
}
${maps.join('')}`;
}

/** What belongs in a `server` block whose `root` is the built site, or for a sub-path the folder that holds it. */
export function nginxServer(rules: readonly HeaderRule[], base: string): string {
  const everywhere = rules.filter(({ below }) => below === '/').flatMap(({ headers }) => Object.entries(headers));
  const headers = [
    ...everywhere.map(([name, value]) => [name, `"${value}"`]),
    ...[...partialHeaders(rules).keys()].map((name) => [name, variable(name)]),
    ['Content-Encoding', '$site_content_encoding'],
    ['Vary', '"Accept-Encoding"'],
  ];
  const types = Object.entries(FILE_TYPES);
  const compressed = types.filter(([, { compress }]) => compress);
  return `${NOTE}
server_tokens off;
absolute_redirect off;
client_max_body_size 1k;
error_page 404 ${base}404.html;
default_type application/octet-stream;
types {
${types.map(([extension, { type }]) => `  "${type}" ${extension};\n`).join('')}}

# Only what the build compressed: nothing is compressed while it is asked for.
gzip off;
gzip_static on;
gzip_proxied any;

# All headers stand here: one in a location would drop them all there. An empty one is not sent.
${headers.map(([name, value]) => `add_header ${name} ${value} always;\n`).join('')}
location = ${base}_headers { return 404; }
location ~ /\\.(?!well-known/) { return 404; }
location ~ \\.(?:br|gz)$ { return 404; }

location ~ /$ {
  types { }
  default_type "${FILE_TYPES['html']?.type}";
  try_files \${uri}index.html$site_brotli \${uri}index.html =404;
}
${compressed
  .map(
    ([extension, { type }]) => `location ~ \\.${extension}$ {
  types { }
  default_type "${type}";
  try_files $uri$site_brotli $uri =404;
}
`,
  )
  .join('')}`;
}

/** Headers that only parts of the site get, with the value of each part. */
function partialHeaders(rules: readonly HeaderRule[]): Map<string, { below: string; value: string }[]> {
  const found = new Map<string, { below: string; value: string }[]>();
  for (const { below, headers } of rules.filter((rule) => rule.below !== '/'))
    for (const [name, value] of Object.entries(headers))
      found.set(name, [...(found.get(name) ?? []), { below, value }]);
  return found;
}

/** `Cache-Control` → `$site_cache_control`. */
function variable(header: string): string {
  return `$site_${header.toLowerCase().replaceAll('-', '_')}`;
}
