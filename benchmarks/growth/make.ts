/** `node benchmarks/growth/make.ts 1000 folder`: makes a copy of this project with generated content, so that its site has 1,000 pages. */
import { growProject } from './project.ts';

const [pages, folder] = process.argv.slice(2);
if (!(Number(pages) > 0) || folder === undefined)
  throw new Error('Usage: node benchmarks/growth/make.ts <pages> <empty folder>');
growProject(folder, Number(pages));
