export const TAG: RegExp = /^[a-z]+-\w+$/;

export const USUAL_TAG = 'kelisim-banner';

/** The tag of the banner element. In place of one that cannot be used, the usual one. */
export function bannerTag({tag = ''}: {readonly tag?: string}): string {
  return TAG.test(tag) ? tag : USUAL_TAG;
}
