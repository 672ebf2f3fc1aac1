import type { WebSocket } from 'ws';

/** A message of WebDriver BiDi, of either side. */
export interface Message {
  id?: number;
  method?: string;
  type?: string;
  error?: string;
  message?: string;
  result?: { contexts?: { context: string }[]; type?: string };
}

/** Commands of ours are numbered from here: Playwright's never come so far. */
const OURS = 1_000_000_000;

/**
 * Sets properties of the browsing contexts of all pages, which only Firefox's own window may do: `allowJavascript`,
 * `mediumOverride` and what else its tools for developers set. It needs Firefox started with `--remote-allow-system-access`.
 */
export class FirefoxPages {
  readonly #browser: WebSocket;
  readonly #properties: string;
  readonly #waiting = new Map<number, (answer: Message) => void>();
  #last = OURS;

  /** @param properties as JSON: `{ "allowJavascript": false }` */
  constructor(browser: WebSocket, properties: string) {
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
   * Sets the properties on every page that is open.
   *
   * @throws Error of Firefox's, where it refuses
   */
  async set(): Promise<void> {
    const { contexts } = await this.#ask('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const { type } = await this.#ask('script.evaluate', {
      target: { context: contexts?.[0]?.context },
      awaitPromise: false,
      expression: `for (const window of Services.wm.getEnumerator('navigator:browser'))
        for (const { browsingContext } of window.gBrowser.browsers) Object.assign(browsingContext, ${this.#properties});`,
    });
    if (type !== 'success') throw new Error(`Firefox did not set ${this.#properties}`);
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
