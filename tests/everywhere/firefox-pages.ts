import type { WebSocket } from 'ws';

/** A message of WebDriver BiDi, of either side. */
export interface Message {
  id?: number;
  method?: string;
  params?: { features?: Record<string, string | null> };
  error?: string;
  message?: string;
  result?: { contexts?: { context: string }[]; type?: string };
}

/** Commands of ours are numbered from here: Playwright's never come so far. */
const OURS = 1_000_000_000;

/** Of a browsing context: `allowJavascript`, `mediumOverride`, `prefersColorSchemeOverride` and others. */
export type Properties = Record<string, boolean | string>;

/**
 * Sets properties of the browsing contexts of all pages, as Firefox's tools for developers do, and only its own window may.
 * It needs Firefox started with `--remote-allow-system-access`.
 */
export class FirefoxPages {
  readonly #browser: WebSocket;
  readonly #properties: Properties;
  readonly #waiting = new Map<number, (answer: Message) => void>();
  #last = OURS;

  /** @param properties what every page has from the start */
  constructor(browser: WebSocket, properties: Properties) {
    this.#browser = browser;
    this.#properties = properties;
  }

  /** Whether a message answers a command from here; nobody else asked for it. */
  takes(answer: Message): boolean {
    const answered = this.#waiting.get(answer.id ?? 0);
    this.#waiting.delete(answer.id ?? 0);
    answered?.(answer);
    return answered !== undefined;
  }

  /**
   * Sets the properties on every page that is open, with others from now on.
   *
   * @throws Error of Firefox's, where it refuses
   */
  async set(others: Properties = {}): Promise<void> {
    Object.assign(this.#properties, others);
    const properties = JSON.stringify(this.#properties);
    const { contexts } = await this.#ask('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const { type } = await this.#ask('script.evaluate', {
      target: { context: contexts?.[0]?.context },
      awaitPromise: false,
      expression: `for (const window of Services.wm.getEnumerator('navigator:browser'))
        for (const { browsingContext } of window.gBrowser.browsers) Object.assign(browsingContext, ${properties});`,
    });
    if (type !== 'success') throw new Error(`Firefox did not set ${properties}`);
  }

  async #ask(method: string, params: object): Promise<NonNullable<Message['result']>> {
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.#browser.send(JSON.stringify({ id, method, params }));
    const { result, error, message } = await answer;
    if (!result) throw new Error(`${method}: ${error}, ${message}`);
    return result;
  }
}
