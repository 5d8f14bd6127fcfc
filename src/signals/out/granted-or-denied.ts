/** The words for yes and no that Google and Microsoft take. */
export function grantedOrDenied(isGranted: boolean): 'granted' | 'denied' {
  return isGranted ? 'granted' : 'denied';
}
