#!/usr/bin/env node
/**
 * Starts Firefox in Playwright's place and stands between the two, for what Playwright cannot tell Firefox, or Firefox's release of
 * long support does not understand. All else passes as it is.
 *
 * Color schemes: Playwright asks for one by a command that is not known there, and gives a page up where it is refused. Here Firefox is
 * asked in another way, and the refusal becomes an answer.
 *
 * No scripts, or paper: `FIREFOX_PAGES` may hold properties, as JSON, that the relay gives every page before Playwright hears of it.
 * Playwright's own functions work on a page without scripts, too: they run in a sandbox beside it.
 */
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { type RawData, WebSocket, WebSocketServer } from 'ws';
import { FirefoxPages, type Message, type Properties } from './firefox-pages.ts';

const SCHEME = 'emulation.setMediaFeaturesOverride';
/** Said of a page that has come, which may be in another process than the one before: that has not all its properties. */
const LOADED = 'browsingContext.load';
/** The line by which Firefox says where it listens, and by which Playwright learns it. */
const LISTENING = /^WebDriver BiDi listening on (ws:\/\/\S+)/;

const [, , ...parameters] = process.argv;
const properties = JSON.parse(process.env['FIREFOX_PAGES'] ?? '{}') as Properties;
const firefox = spawn(process.env['FIREFOX'] ?? '', ['--remote-allow-system-access', ...parameters], {
  stdio: ['ignore', 'inherit', 'pipe'],
});
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
  const pages = new FirefoxPages(browser, properties);
  /** The schemes that were asked for, by the number of the command. */
  const schemes = new Map<number | undefined, string>();
  /** Commands that open a page. */
  const opening = new Set<number | undefined>();
  /** What is sent before Firefox has answered the call. */
  const early: string[] = [];
  browser.on('open', () => {
    for (const text of early.splice(0)) browser.send(text);
  });
  playwright.on('message', (data) => {
    const text = textOf(data);
    const { id, method, params } = JSON.parse(text) as Message;
    if (method === SCHEME) schemes.set(id, params?.features?.['prefers-color-scheme'] ?? 'none');
    if (method === 'browsingContext.create') opening.add(id);
    if (browser.readyState === WebSocket.CONNECTING) early.push(text);
    else browser.send(text);
  });
  browser.on('message', async (data) => {
    const text = textOf(data);
    const message = JSON.parse(text) as Message;
    const { id, method, error } = message;
    if (pages.takes(message)) return;
    const scheme = error === 'unknown command' ? schemes.get(id) : undefined;
    if (scheme !== undefined) await pages.set({ prefersColorSchemeOverride: scheme });
    else if (opening.has(id) || method === LOADED) await pages.set();
    playwright.send(scheme === undefined ? text : JSON.stringify({ type: 'success', id, result: {} }));
  });
  browser.on('close', () => playwright.close());
  browser.on('error', () => playwright.close());
  playwright.on('close', () => browser.close());
}

function textOf(data: RawData): string {
  return (data as Buffer).toString('utf8');
}
