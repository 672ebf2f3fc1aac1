import { chromium } from '@playwright/test';
import { type LaunchedChrome, launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { findChromium } from '../tests/helpers/find-chromium.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The result of Lighthouse for one page, with its settings for mobile phones. */
export interface PageAudit {
  /** From 0 to 100, in the order of `CATEGORIES`. */
  scores: number[];
  /** Largest Contentful Paint, in milliseconds. */
  lcp: number;
  /** Total Blocking Time, in milliseconds. */
  tbt: number;
  /** Cumulative Layout Shift. */
  cls: number;
  /** The audits that lost points. */
  findings: string[];
}

/** Starts a Chromium for Lighthouse. The caller kills it. */
export function startAuditor(): Promise<LaunchedChrome> {
  const { executablePath } = findChromium();
  return launch({
    chromePath: executablePath ?? chromium.executablePath(),
    chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}

export async function auditPage(auditor: LaunchedChrome, address: string): Promise<PageAudit> {
  const run = await lighthouse(address, { port: auditor.port, onlyCategories: [...CATEGORIES] });
  if (!run) throw new Error(`Lighthouse returned no report for ${address}`);
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

/** The audits that have a weight in a category and scored less than 0.9. */
function findingsOf({ audits, categories }: Result): string[] {
  const counted = CATEGORIES.flatMap((category) => categories[category]?.auditRefs ?? []).filter(
    ({ weight }) => weight > 0,
  );
  return counted.flatMap(({ id }) => {
    const { title = '', score = null } = audits[id] ?? {};
    return score !== null && score < 0.9 ? [`${id}: ${title} (${score})`] : [];
  });
}
