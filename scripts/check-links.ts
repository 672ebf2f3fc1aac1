/** The result of checking one address. */
export interface LinkReport {
  url: string;
  /** The new address, after permanent redirects only. */
  movedTo?: string;
  /**
   * `ok`: the page exists; `moved`: only permanent redirects lead to it; `gone`: status 404 or 410; `refused`: another
   * error status or too many redirects, often because the server blocks programs; `no answer`: timeout or unknown host.
   */
  state: 'ok' | 'moved' | 'gone' | 'refused' | 'no answer';
  /** The HTTP status, or the error message. */
  detail: string;
}

/** Number of hosts checked at the same time. Each host gets one request at a time. */
const CONCURRENCY = 2;
const MAX_REDIRECTS = 5;

/**
 * Checks every address once. It sends HEAD first, and GET without reading the body if HEAD fails.
 *
 * @param timeout milliseconds for each request
 * @param onReport called with each report as soon as it is available
 */
export async function checkLinks(
  urls: readonly string[],
  timeout: number,
  onReport: (report: LinkReport) => void,
): Promise<LinkReport[]> {
  const hosts = new Map<string, string[]>();
  for (const url of new Set(urls)) hosts.set(new URL(url).host, [...(hosts.get(new URL(url).host) ?? []), url]);
  const queue = [...hosts.values()];
  const reports: LinkReport[] = [];
  const worker = async (): Promise<void> => {
    for (let hostUrls = queue.shift(); hostUrls; hostUrls = queue.shift())
      for (const url of hostUrls) {
        const report = await checkLink(url, timeout);
        reports.push(report);
        onReport(report);
      }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return reports;
}

async function checkLink(url: string, timeout: number): Promise<LinkReport> {
  let current = url;
  let permanent = true;
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const { status, location } = await request(current, timeout);
      if (status >= 300 && status < 400 && location) {
        permanent &&= status === 301 || status === 308;
        current = new URL(location, current).href;
        continue;
      }
      const detail = String(status);
      if (status === 404 || status === 410) return { url, state: 'gone', detail };
      if (status >= 400) return { url, state: 'refused', detail };
      return current !== url && permanent
        ? { url, state: 'moved', movedTo: current, detail }
        : { url, state: 'ok', detail };
    }
    return { url, state: 'refused', detail: `more than ${MAX_REDIRECTS} redirects` };
  } catch (error) {
    return { url, state: 'no answer', detail: messageOf(error) };
  }
}

/** The status and the target of a redirect. Some servers answer HEAD with an error and GET with the page. */
async function request(url: string, timeout: number): Promise<{ status: number; location: string | null }> {
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

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
