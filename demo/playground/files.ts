// The files to upload: by the same rule as `npx kelisim copy`.
import {choosePublished} from '../../src/cli/choose-published.js';
import type {State} from './state.js';

/** What there is in `dist/web`, with sizes in bytes. The build puts it here. */
declare const PUBLISHED: Readonly<Record<string, number>>;

export interface Upload {
  readonly files: readonly {readonly name: string; readonly bytes: number}[];
  readonly command: string;
}

export function uploadOf({services, lang, languages}: State): Upload {
  const known = Object.keys(PUBLISHED).flatMap((file) => /^locales\/([\w-]+)\.js$/.exec(file)?.[1] ?? []);
  const wanted = [...new Set([lang, ...languages])].filter((tag) => known.includes(tag));
  const names = Object.keys(services);
  const {files} = choosePublished(Object.keys(PUBLISHED), {services: names, languages: wanted, hasSignals: false});
  const options = [
    ...(names[0] ? [`--services ${names.join()}`] : []),
    ...(wanted[0] ? [`--languages ${[...new Set([lang, ...languages])].join()}`] : []),
  ];
  return {
    files: files.map((name) => ({name, bytes: PUBLISHED[name] ?? 0})),
    command: ['npx kelisim copy public/kelisim', ...options].join(' '),
  };
}
