import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';

/**
 * A build is made beside its target and takes its place by a rename, so that a failed or killed build leaves the last good
 * site as it was. Both folders lie in one parent: a rename across file systems would be a copy.
 */
const next = (target: string): string => `${target}.next`;
const previous = (target: string): string => `${target}.previous`;

/** Makes an empty folder to build into, and undoes a replacement that a kill cut in half. Returns its path. */
export function prepareStaging(target: string): string {
  restoreTarget(target);
  rmSync(next(target), { recursive: true, force: true });
  mkdirSync(next(target), { recursive: true });
  return next(target);
}

/** Puts the finished build in the place of the last one. */
export function publishStaging(staging: string, target: string): void {
  rmSync(previous(target), { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous(target));
  renameSync(staging, target);
  rmSync(previous(target), { recursive: true, force: true });
}

/** Brings the last good site back where a kill fell between the two renames. */
export function restoreTarget(target: string): void {
  if (!existsSync(target) && existsSync(previous(target))) renameSync(previous(target), target);
}
