import { auditPage, startAuditor } from './audit.ts';
import { PAGE_KINDS } from './figures.ts';
import type { MeasuredSite } from './visits.ts';

const RUNS = 3;

/** Runs Lighthouse on one page of each kind of every site, several times, taking turns between the sites. */
export async function auditSites(compared: readonly MeasuredSite[]): Promise<void> {
  const auditor = await startAuditor();
  for (const kind of PAGE_KINDS)
    for (let run = 1; run <= RUNS; run++)
      for (const { project, figures, address } of compared) {
        const path = project.pages[kind];
        if (path === undefined) continue;
        const audit = await auditPage(auditor, address + path);
        figures.audits[kind].push(audit);
        console.log(
          `  ${kind}, ${project.name}: ${audit.scores.join(' / ')}, LCP ${audit.lcp.toFixed(0)} ms, TBT ${audit.tbt.toFixed(0)} ms, CLS ${audit.cls.toFixed(3)}`,
        );
        if (run === 1) for (const finding of audit.findings) console.log(`    ${finding}`);
      }
  auditor.kill();
}
