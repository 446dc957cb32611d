/**
 * From one image in one repository to every reference: tags are put on the digest, other repositories get a copy of it,
 * and each tag is read back. All of it in parallel, each request with attempts of its own; tags that people follow move
 * when everything else is there.
 */
import { formatPinned, formatTagged, type Repository, type TaggedReference } from '../image/reference.ts';
import { RegistryFault } from './fault.ts';
import { getManifest, type ServedManifest } from './manifests.ts';
import { IncompletePublication, type Publication, type PublishedImage, type PublishMeans } from './publication.ts';
import { type ImageAtSource, isServed, PlaceInWork, type PlaceTags, placeOf } from './publish-place.ts';

/**
 * Makes every reference serve the digest, and proves it by asking.
 *
 * @returns the repositories with their tags, in the order of the references; one that is optional may have failed
 * @throws {IncompletePublication} with what every repository serves, when a required one refuses, stays away or serves
 *   something else. No tag that others follow has moved then, unless one of those was what failed.
 */
export async function publish(publication: Publication, means: PublishMeans): Promise<PublishedImage[]> {
  // While other things are asked; what goes wrong now goes wrong again when it matters.
  means.leaves?.().catch(() => {});
  const image = await openImage(publication, means);
  const places = placesOf(publication).map((place) => new PlaceInWork(place, image, publication, means));
  const isLast = ({ tag, repository }: TaggedReference) => publication.markOf?.({ tag, repository }) === 'last';
  await Promise.all(places.map((place) => place.make((reference) => !isLast(reference))));
  throwIfIncomplete(places);
  const left = await leftIn(places, means);
  const moves = (reference: TaggedReference) => isLast(reference) && !left.has(formatTagged(reference));
  await Promise.all(places.map((place) => place.make(moves)));
  throwIfIncomplete(places);
  return places.map((place) => place.told());
}

/** What the build has pushed is confirmed while the manifest is read. */
async function openImage(publication: Publication, means: PublishMeans): Promise<ImageAtSource> {
  const { source, digest, pushed, references } = publication;
  const client = means.clientFor(source.registry);
  const image = { digest, client, source };
  const isAllDone = pushed !== undefined && references.length <= 1;
  try {
    const [isOurs, manifest] = await Promise.all([
      pushed === undefined || (await means.seen?.isServed) || isServed(pushed, digest, means),
      isAllDone ? undefined : (means.seen?.manifest ?? readManifest(image, means.persist)),
    ]);
    return { ...image, isOvertaken: !isOurs, manifest };
  } catch (cause) {
    const error = (cause as Error).message;
    const failed = placesOf(publication).map(
      ({ repository: { name } }) => ({ name, tags: [], digest: '', state: 'failed', error }) as const,
    );
    throw new IncompletePublication(failed, cause);
  }
}

/**
 * Reads the manifest of an image that was pushed a moment ago: a registry of several servers may need more than one
 * request for its digest.
 *
 * @param persist gives the request its attempts
 * @throws {RegistryFault}
 */
export async function readManifest(
  { source, client, digest }: Pick<ImageAtSource, 'source' | 'client' | 'digest'>,
  persist: PublishMeans['persist'],
): Promise<ServedManifest> {
  const name = formatPinned(source, digest);
  return persist(`reading ${name}`, async () => {
    const manifest = await getManifest(client, source, digest);
    if (manifest === undefined) throw new RegistryFault(`${name} is not served yet`, undefined);
    return manifest;
  });
}

async function leftIn(places: readonly PlaceInWork[], { leaves }: PublishMeans): Promise<ReadonlySet<string>> {
  try {
    return (await leaves?.()) ?? new Set();
  } catch (cause) {
    const images = places.map((place) => place.told());
    throw new IncompletePublication(images, cause);
  }
}

function throwIfIncomplete(places: readonly PlaceInWork[]): void {
  const broken = places.find((place) => place.fault !== undefined && !place.isOptional);
  if (broken === undefined) return;
  throw new IncompletePublication(
    places.map((place) => place.told()),
    broken.fault,
  );
}

function placesOf({ references }: Publication): PlaceTags[] {
  const places = new Map<string, { repository: Repository; tags: string[] }>();
  for (const { repository, tag } of references) {
    const place = places.get(placeOf(repository)) ?? { repository, tags: [] };
    if (!place.tags.includes(tag)) place.tags.push(tag);
    places.set(placeOf(repository), place);
  }
  return [...places.values()];
}
