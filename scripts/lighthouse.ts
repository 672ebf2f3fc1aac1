/** `npm run lighthouse`: runs Lighthouse with its settings for mobile phones on the pages that most readers open first. */
import { auditPage, startAuditor } from '../benchmarks/audit.ts';
import { serveFolder } from './serve-folder.ts';

const PAGES = ['/', '/topics/drug-trafficking/', '/interview/10/', '/search/'];

const site = await serveFolder('dist');
const auditor = await startAuditor();
let allPerfect = true;
for (const path of PAGES) {
  const { scores, lcp, tbt, cls, findings } = await auditPage(auditor, site.address + path);
  const isPerfect = scores.every((score) => score === 100);
  allPerfect &&= isPerfect;
  const shift = cls.toFixed(3);
  console.log(
    `${path.padEnd(28)} ${scores.join(' / ')}   LCP ${(lcp / 1000).toFixed(1)} s, TBT ${tbt.toFixed(0)} ms, CLS ${shift}`,
  );
  if (!isPerfect) for (const finding of findings) console.log(`    ${finding}`);
}
auditor.kill();
site.close();
process.exitCode = allPerfect ? 0 : 1;
