import { chromium } from '@playwright/test';
import { findChromium } from './tests/helpers/find-chromium.ts';
const { source, ...o } = findChromium() as any; const b = await chromium.launch(o); const p = await b.newPage();
for (const q of process.argv.slice(2)) { await p.goto('http://localhost:4321/search/?q='+encodeURIComponent(q)); await p.waitForSelector('[data-search-state="done"],[data-search-state="empty"]'); console.log(q,'=>',(await p.locator('[data-search-results] a[data-result]').evaluateAll(a=>a.slice(0,4).map(x=>x.getAttribute('href')))).join('  ')); }
await b.close();
