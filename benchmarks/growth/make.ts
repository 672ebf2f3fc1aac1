/** `node benchmarks/growth/make.ts 1000 folder`: makes a copy of this project whose site has that many pages. */
import { growProject } from './project.ts';

const [pages, folder] = process.argv.slice(2);
if (!(Number(pages) > 0) || folder === undefined) throw new Error('say how many pages, and an empty folder');
growProject(folder, Number(pages));
