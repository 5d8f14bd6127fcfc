import {BaseSequencer, type TestSpecification} from 'vitest/node';

/**
 * The test files that take longest on two idle cores, longest first. One that came last would leave a core without work.
 * Their size, by which vitest goes when it knows nothing else, says little: a table of inputs is a short file.
 */
const LONGEST: readonly string[] = [
  'check-look',
  'cells',
  'obscured',
  'services',
  'services-again',
  'manual-blocks',
  'proof',
  'pixels',
  'migration',
  'windows',
  'embed-page',
  'embed',
  'harness',
  'check-when-idle',
  'not-held',
  'embed-place',
  'said-early',
  'forgery',
  'card',
  'bad-input',
  'zoom',
  'demo',
  'blockers',
  'match',
  'debug',
  'real-libraries',
  // Those of the frameworks come last of all, and among themselves so.
  'nuxt',
  'angular',
  'next',
  'astro',
];

/** Starts the files that take longest first, and those of the package and the server, which are short, last. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank({moduleId, project}: TestSpecification): number {
  if (['package', 'server'].includes(project.name)) return LONGEST.length + 1;
  const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${project.name}/${name}.test.ts`));
  return at === -1 ? LONGEST.length : at;
}
