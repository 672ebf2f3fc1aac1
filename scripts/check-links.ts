/** What an address answered. */
export interface LinkReport {
  url: string;
  /** Where it leads, where it moved for good. */
  movedTo?: string;
  /**
   * `gone`: the server says that there is nothing (404, 410); `refused`: it answers, but not to a program; `silent`: no
   * answer in time, or no such host.
   */
  state: 'there' | 'moved' | 'gone' | 'refused' | 'silent';
  /** Status, or why there is none. */
  detail: string;
}

/** How many hosts are asked at a time. No host is asked twice at a time. */
const CONCURRENCY = 2;
const HOPS = 5;

/**
 * Asks for every address, politely: by HEAD first, and by GET, without reading the answer, where a server does not know HEAD.
 *
 * @param timeout milliseconds for each request
 * @param told called with each report as it comes
 */
export async function checkLinks(
  urls: readonly string[],
  timeout: number,
  told: (report: LinkReport) => void,
): Promise<LinkReport[]> {
  const hosts = new Map<string, string[]>();
  for (const url of new Set(urls)) hosts.set(new URL(url).host, [...(hosts.get(new URL(url).host) ?? []), url]);
  const waiting = [...hosts.values()];
  const reports: LinkReport[] = [];
  const worker = async (): Promise<void> => {
    for (let own = waiting.shift(); own; own = waiting.shift())
      for (const url of own) {
        const report = await checkLink(url, timeout);
        reports.push(report);
        told(report);
      }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return reports;
}

async function checkLink(url: string, timeout: number): Promise<LinkReport> {
  let at = url;
  let forGood = true;
  try {
    for (let hop = 0; hop <= HOPS; hop++) {
      const { status, location } = await ask(at, timeout);
      if (status >= 300 && status < 400 && location) {
        forGood &&= status === 301 || status === 308;
        at = new URL(location, at).href;
        continue;
      }
      const detail = String(status);
      if (status === 404 || status === 410) return { url, state: 'gone', detail };
      if (status >= 400) return { url, state: 'refused', detail };
      return at !== url && forGood ? { url, state: 'moved', movedTo: at, detail } : { url, state: 'there', detail };
    }
    return { url, state: 'refused', detail: `more than ${HOPS} redirects` };
  } catch (error) {
    return { url, state: 'silent', detail: reasonOf(error) };
  }
}

/** Status and, for a redirect, where to. Many servers answer HEAD with an error and GET with the page. */
async function ask(url: string, timeout: number): Promise<{ status: number; location: string | null }> {
  const head = await send('HEAD', url, timeout);
  return head.status < 400 ? head : send('GET', url, timeout);
}

async function send(
  method: string,
  url: string,
  timeout: number,
): Promise<{ status: number; location: string | null }> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
    headers: { 'user-agent': 'csto-docs link check' },
  });
  await response.body?.cancel();
  return { status: response.status, location: response.headers.get('location') };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
