/** The words for yes and no that Microsoft takes. */
export function grantedOrDenied(isGranted: boolean): 'granted' | 'denied' {
  return isGranted ? 'granted' : 'denied';
}
