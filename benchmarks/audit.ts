import { chromium } from '@playwright/test';
import { type LaunchedChrome, launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { findChromium } from '../tests/helpers/find-chromium.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse found of one page, as on a slow phone. */
export interface PageAudit {
  /** Of 100, in the order of the categories. */
  scores: number[];
  /** Milliseconds until the largest thing in view is painted. */
  lcp: number;
  /** Milliseconds in which the page could not answer. */
  tbt: number;
  /** How far things moved while it came. */
  cls: number;
  /** What lost a point. */
  findings: string[];
}

/** A Chromium of its own for Lighthouse; to be killed afterwards. */
export function startAuditor(): Promise<LaunchedChrome> {
  const { executablePath } = findChromium();
  return launch({
    chromePath: executablePath ?? chromium.executablePath(),
    chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}

export async function auditPage(auditor: LaunchedChrome, address: string): Promise<PageAudit> {
  const run = await lighthouse(address, { port: auditor.port, onlyCategories: [...CATEGORIES] });
  if (!run) throw new Error(`Lighthouse made no report of ${address}`);
  const { audits, categories } = run.lhr;
  const value = (audit: string): number => audits[audit]?.numericValue ?? Number.NaN;
  return {
    scores: CATEGORIES.map((category) => Math.round((categories[category]?.score ?? 0) * 100)),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    findings: findingsOf(run.lhr),
  };
}

/** The audits that count in a category and were not passed. */
function findingsOf({ audits, categories }: Result): string[] {
  const counted = CATEGORIES.flatMap((category) => categories[category]?.auditRefs ?? []).filter(
    ({ weight }) => weight > 0,
  );
  return counted.flatMap(({ id }) => {
    const { title = '', score = null } = audits[id] ?? {};
    return score !== null && score < 0.9 ? [`${id}: ${title} (${score})`] : [];
  });
}
