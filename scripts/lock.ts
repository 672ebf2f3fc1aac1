/** `npm run lock`: adds numbers that are new to the lock. Numbers already there are never changed by a machine. */
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { inspect } from '../src/registry/registry.ts';
import { LOCK_FILE } from '../src/registry/number-lock.ts';

const HEAD = `# Every statement number ever published, with the label and locator it stands for. A number keeps its claim for ever.
# "npm run lock" appends new ones; a line that is here changes only by hand, when the label of the same claim is reworded.
`;

if (!existsSync(LOCK_FILE)) writeFileSync(LOCK_FILE, HEAD);
const { registry } = inspect(process.cwd());
const added = [...registry.statements.values()].filter(({ id }) => !registry.lock.has(id));
for (const { id, label, locator } of added) {
  appendFileSync(LOCK_FILE, `"${id}": ${JSON.stringify(`${label} | ${locator}`)}\n`);
  console.log(`+ ${id}  ${label}  ${locator}`);
}
console.log(`${added.length} numbers added, ${registry.lock.size} kept`);
