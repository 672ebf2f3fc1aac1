import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkPermalinks } from '../permalinks/check-permalinks.ts';
import { dataSetFaults } from '../data/checked-rows.ts';
import { ALL_SETS } from '../data/sets.ts';
import { writeHosting } from '../hosting/write.ts';
import { throwIfFaults } from '../syntax/faults.ts';
import { loadRegistry } from '../load/load.ts';
import { writeIndex } from '../search/build-index.ts';
import { writeShareImages } from '../share/images.ts';
import { base } from '../site/address.ts';
import { readBuiltSite } from './built-site.ts';
import { serveContentChanges, serveIndex } from './dev-server.ts';
import { prepareStaging, publishStaging } from './staging.ts';

/**
 * What makes an Astro build this site: content is checked before anything is made, the search index and a check of the
 * built pages come after, and only then does the result take the place of the last good one.
 */
export function site(): AstroIntegration {
  let target = '';
  let staging = '';
  return {
    name: 'site',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const registry = loadRegistry();
        throwIfFaults(ALL_SETS.flatMap((set) => dataSetFaults(set, registry)));
        target = fileURLToPath(config.outDir).replace(/\/$/, '');
        staging = prepareStaging(target);
        updateConfig({ outDir: pathToFileURL(`${staging}/`) });
      },
      'astro:server:setup': ({ server, logger }) => {
        serveContentChanges(server, logger);
        serveIndex(server);
      },
      'astro:build:done': async ({ logger }) => {
        const registry = loadRegistry();
        const count = await writeIndex(registry, join(staging, 'pagefind'));
        const drawn = await writeShareImages(staging);
        const { published, faults } = readBuiltSite(staging);
        throwIfFaults([...faults, ...checkPermalinks(published, registry)]);
        await writeHosting(staging, `${target}-server`, base);
        publishStaging(staging, target);
        logger.info(
          `${count} passages in the search index, ${drawn} share images drawn anew; complete site in ${target}`,
        );
      },
    },
  };
}
