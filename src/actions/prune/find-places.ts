/** The repositories that are looked through, each once, although it may hold images and caches. */
import type { CacheImage } from '../../cache/cache-image.ts';
import type { Repository } from '../../image/reference.ts';
import { log } from '../../runner/log.ts';
import type { Session } from '../sign-in/session.ts';
import type { GitHub } from './github.ts';
import { cacheImagesOf, type PruneInputs } from './inputs.ts';
import { createPackages, isGitHubRegistry } from './packages.ts';
import type { Around, Place } from './place.ts';
import { type Policies, planPlace } from './planning.ts';
import { Survey } from './survey.ts';
import type { Work } from './work.ts';

export function placesWanted(inputs: PruneInputs): Repository[] {
  return [...inputs.images, ...cacheImagesOf(inputs).images.map(({ repository }) => repository)];
}

export async function findPlaces(inputs: PruneInputs, session: Session, github: GitHub): Promise<Place[]> {
  const { images: cacheImages, isGuessed } = cacheImagesOf(inputs);
  const named = new Set(inputs.images.map(({ name }) => name));
  const all = new Map(placesWanted(inputs).map((repository) => [repository.name, repository]));
  const isPackage = (repository: Repository) =>
    inputs.packages === 'auto' ? isGitHubRegistry(repository) : inputs.packages === 'true';
  return Promise.all(
    [...all.values()].map(async (repository): Promise<Place> => {
      const isHere = (image: CacheImage) => image.repository.name === repository.name;
      return {
        repository,
        client: await session.clientFor(repository.registry),
        packages: isPackage(repository) ? createPackages(github, repository) : undefined,
        hasImages: named.has(repository.name),
        caches: cacheImages.filter(isHere),
        isGuessed: isGuessed && !named.has(repository.name),
      };
    }),
  );
}

/** Looks through one, and plans. @throws {ActionError | RegistryFault} */
export async function survey(place: Place, policies: Policies, around: Around): Promise<Work> {
  const found = new Survey(place, around);
  await found.take();
  const entries = await planPlace(place, found, policies);
  const { name } = place.repository;
  if (entries.length === 0 && !place.isGuessed)
    log.warning(`There is nothing at ${name}, or this token may not see it.`);
  else if (entries.length > 0) log.info(`${name}: ${entries.length} versions.`);
  return { place, survey: found, entries, done: { deleted: new Set(), untagged: new Set(), left: new Map() } };
}
