#!/usr/bin/env node
/**
 * Starts Firefox in Playwright's place and stands between the two, for two things; all else passes as it is.
 *
 * Playwright asks every new page for a color scheme by a command that Firefox's release of long support does not know, and gives
 * the page up where it is refused. Here that one refusal becomes an empty answer: the page keeps the scheme of the machine.
 *
 * Playwright cannot tell Firefox to run no scripts, or to show a page as it is on paper. Firefox can do both, as its own tools for
 * developers ask it to: by properties of the page's browsing context, which only Firefox's own window may set. Where `FIREFOX_PAGES`
 * has such properties, as JSON, the relay sets them on each new page before Playwright hears of it. Playwright's own functions go
 * on to work: they run in a sandbox beside the page.
 */
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { type RawData, WebSocket, WebSocketServer } from 'ws';
import { FirefoxPages, type Message } from './firefox-pages.ts';

const UNKNOWN_TO_SOME = 'emulation.setMediaFeaturesOverride';
/** Said of a page that has come, which may be in another process than the one before: that has not all its properties. */
const LOADED = 'browsingContext.load';
/** The line by which Firefox says where it listens, and by which Playwright learns it. */
const LISTENING = /^WebDriver BiDi listening on (ws:\/\/\S+)/;

const [, , ...parameters] = process.argv;
/** `{ "allowJavascript": false }`, for one. */
const properties = process.env['FIREFOX_PAGES'];
if (properties !== undefined) parameters.unshift('--remote-allow-system-access');
const firefox = spawn(process.env['FIREFOX'] ?? '', parameters, { stdio: ['ignore', 'inherit', 'pipe'] });
firefox.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
firefox.on('exit', (status) => process.exit(status ?? 1));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => firefox.kill(signal));

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const [, address] = LISTENING.exec(line) ?? [];
  if (address) listen(address);
  else console.error(line);
});

/** Takes Playwright's connections and says where, in Firefox's own words. */
function listen(address: string): void {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (playwright, { url = '' }) => relay(playwright, new WebSocket(address + url)));
  server.on('listening', () => {
    const { port } = server.address() as AddressInfo;
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${port}`);
  });
}

function relay(playwright: WebSocket, browser: WebSocket): void {
  const pages = properties === undefined ? undefined : new FirefoxPages(browser, properties);
  /** Commands that may be refused, by their number. */
  const refusable = new Set<number | undefined>();
  /** Commands that open a page. */
  const opening = new Set<number | undefined>();
  /** What is sent before Firefox has answered the call. */
  const early: string[] = [];
  browser.on('open', () => {
    for (const text of early.splice(0)) browser.send(text);
  });
  playwright.on('message', (data) => {
    const text = textOf(data);
    const { id, method } = JSON.parse(text) as Message;
    if (method === UNKNOWN_TO_SOME) refusable.add(id);
    if (method === 'browsingContext.create') opening.add(id);
    if (browser.readyState === WebSocket.CONNECTING) early.push(text);
    else browser.send(text);
  });
  browser.on('message', async (data) => {
    const text = textOf(data);
    const message = JSON.parse(text) as Message;
    const { id, method = '', type, error } = message;
    if (pages?.takes(message)) return;
    if (pages && (opening.has(id) || method === LOADED)) await pages.set();
    const refused = type === 'error' && error === 'unknown command' && refusable.has(id);
    playwright.send(refused ? JSON.stringify({ type: 'success', id, result: {} }) : text);
  });
  browser.on('close', () => playwright.close());
  browser.on('error', () => playwright.close());
  playwright.on('close', () => browser.close());
}

function textOf(data: RawData): string {
  return (data as Buffer).toString('utf8');
}
